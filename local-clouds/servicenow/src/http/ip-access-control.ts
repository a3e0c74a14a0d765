import { BlockList, isIP } from 'node:net';
import type { NextFunction, Request, Response } from 'express';
import { escapeHtml } from '../pages/html.ts';
import { cacheByTables } from '../rules/table-cache.ts';
import type { RecordStore, Values } from '../store/record-store.ts';
import { clientAddress, clientAddresses } from './client-addresses.ts';

/**
 * System Security > IP Address Access Control (table `ip_access`), for requests that come in. An address is refused
 * when a Deny rule covers it, or a proxy it came by, and no Allow rule does. `/_twin/*` stays open.
 */
export function ipAccessControl(store: RecordStore) {
  const rules = cacheByTables(store, ['ip_access'], () => readRules(store));
  return (request: Request, response: Response, next: NextFunction): void => {
    const { allowed, denied } = rules();
    const addresses = clientAddresses(request);
    const isRefused =
      !addresses.some((each) => covers(allowed, each)) && addresses.some((each) => covers(denied, each));
    if (!isRefused || request.path.startsWith('/_twin/')) {
      next();
      return;
    }
    request.resume();
    sendAccessRestricted(request, response);
  };
}

/** A page, whatever was asked for. The words after the heading are those of the instance's node log. */
export function sendAccessRestricted(request: Request, response: Response): void {
  response.status(403).setHeader('Content-Type', 'text/html;charset=UTF-8');
  response.end(`<!DOCTYPE html>
<html lang="en"><head><title>Access restricted</title></head>
<body><h1>Access restricted</h1>
<p>Security restricted: Access restricted (${escapeHtml(clientAddress(request))} not authorized)</p></body></html>
`);
}

function readRules(store: RecordStore): { allowed: BlockList; denied: BlockList } {
  const [allowed, denied] = [new BlockList(), new BlockList()];
  for (const rule of store.select({ table: 'ip_access', query: 'active=true^direction!=outbound' })) {
    addRange(rule['type'] === 'allow' ? allowed : denied, rule);
  }
  return { allowed, denied };
}

/** A rule whose ends are no addresses of one kind, or stand in the wrong order, covers nothing. */
function addRange(list: BlockList, { range_start, range_end }: Values): void {
  const [start, end] = [range_start ?? '', range_end || (range_start ?? '')];
  const family = familyOf(start);
  if (family === null || family !== familyOf(end)) return;
  try {
    list.addRange(start, end, family);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_INVALID_ARG_VALUE') throw error;
  }
}

function covers(list: BlockList, address: string): boolean {
  const family = familyOf(address);
  return family !== null && list.check(address, family);
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  return version === 0 ? null : version === 4 ? 'ipv4' : 'ipv6';
}
