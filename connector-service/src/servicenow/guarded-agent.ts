import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { type InstanceHosts, mayBeLoopback } from './instance-address.ts';

/** The name of an allowed host led to an address inside some network, ours or another. */
export class BlockedAddressError extends Error {
  readonly code = 'EBLOCKEDADDRESS';
}

/** Resolves a name to all its addresses, as `dns.lookup` with `all: true`. */
export type ResolveAll = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface GuardedAgents {
  http: http.Agent;
  https: https.Agent;
  lookup: LookupFunction;
  destroy(): void;
}

/** Below the shortest idle time an instance announces (20 s), so that no request meets a closing socket. */
const IDLE_SOCKET_MS = 15_000;
/** An instance gives REST four threads a node; more sockets only queue there. */
const SOCKETS_PER_INSTANCE = 8;

/**
 * Keep-alive agents that check the resolved address while connecting, so that the address checked is the address used:
 * a name that changes its address between check and use finds no gap.
 */
export function createGuardedAgents(allowed: InstanceHosts, resolveAll: ResolveAll = systemLookup): GuardedAgents {
  const lookup = createGuardedLookup(allowed, resolveAll);
  const options = { keepAlive: true, timeout: IDLE_SOCKET_MS, maxSockets: SOCKETS_PER_INSTANCE, lookup };
  const agents = { http: new http.Agent(options), https: new https.Agent(options) };
  return {
    ...agents,
    lookup,
    destroy() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

/** A `lookup` that fails with {@link BlockedAddressError} when any address of the name is not a public one. */
export function createGuardedLookup(allowed: InstanceHosts, resolveAll: ResolveAll = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    resolveAll(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      const loopbackAllowed = mayBeLoopback(hostname, allowed);
      const blocked = addresses.find(({ address }) => !isAllowedAddress(address, loopbackAllowed));
      const [first] = addresses;
      if (blocked !== undefined || first === undefined) {
        const reason = blocked === undefined ? 'no address' : `${blocked.address}, which is not a public address`;
        return callback(new BlockedAddressError(`${hostname} resolves to ${reason}.`), '', 0);
      }
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

/** Global unicast addresses only; a v4 address mapped into v6 counts as the v4 address. */
export function isAllowedAddress(address: string, loopbackAllowed: boolean): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range === 'loopback') return loopbackAllowed;
  if (range !== 'unicast') return false;
  // What IANA has given out so far as global unicast. Everything else is special, or not yet anything.
  return parsed.kind() === 'ipv4' || parsed.match(ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]);
}
