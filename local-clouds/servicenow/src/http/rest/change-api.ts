import type { Request, Response } from 'express';
import { OperationAbortedError } from '../../rules/record-operations.ts';
import type { Session } from '../../security/session.ts';
import type { Values } from '../../store/record-store.ts';
import { requireCaller } from '../authenticate-request.ts';
import type { Platform } from '../platform.ts';
import { createRecordDisplay, isJournal, isSecret, type RecordDisplay } from '../record-display.ts';
import {
  endpointRefused,
  methodNotSupported,
  RestError,
  recordNotFound,
  sendJson,
  writeRefused,
} from '../rest-error.ts';
import { requireAuthScope } from './auth-scope.ts';
import { nextStates } from './change-states.ts';
import { checkMediaTypes } from './media-types.ts';
import type { RateLimits } from './rate-limits.ts';
import { effectiveMethod } from './scripted-rest.ts';
import { readJson } from './table-api.ts';

/** Where a Change Management API path leads. */
export interface ChangeRoute {
  sysId: string;
  action: 'record' | 'nextstates';
}

const READERS = ['change_manager', 'itil', 'sn_change_read', 'admin'];
const WRITERS = ['change_manager', 'itil', 'admin'];

/** `/api/sn_chg_rest/[v1/]change/{sys_id}[/nextstates]`, or null. */
export function matchChangeRoute(path: string): ChangeRoute | null {
  const match = /^\/api\/sn_chg_rest\/(?:v1\/)?change\/([0-9a-f]{32})(\/nextstates)?\/?$/.exec(path);
  if (match === null) return null;
  return { sysId: match[1] ?? '', action: match[2] === undefined ? 'record' : 'nextstates' };
}

/** Part of the Change Management API: one change, and the states it may go to. Errors: 401, 403, 404, 405. */
export async function answerChangeApi(
  platform: Platform,
  rateLimits: RateLimits,
  route: ChangeRoute,
  request: Request,
  response: Response,
): Promise<void> {
  const method = effectiveMethod(request);
  const caller = requireCaller(platform, request, response);
  requireAuthScope(platform, caller, request.path);
  const { session } = caller;
  response.locals['signedIn'] = true;
  rateLimits.count(response, session, { name: 'Change Management API', path: request.path });
  checkMediaTypes(request, platform.settings, { produces: ['application/json'], consumes: ['application/json'] });
  const display = createRecordDisplay(platform.store, session);
  if (method === 'GET') {
    requireRole(session, READERS);
    const change = findChange(platform, session, route.sysId);
    const result =
      route.action === 'nextstates'
        ? nextStates(platform.store, display, change, platform.clock.now())
        : changeJson(platform, display, change);
    sendJson(response, 200, { result });
    return;
  }
  if (method !== 'PATCH' || route.action !== 'record') throw methodNotSupported(method);
  requireRole(session, platform.settings.changeWriteRoleMayPatch ? [...WRITERS, 'sn_change_write'] : WRITERS);
  const change = findChange(platform, session, route.sysId);
  updateChange(platform, session, change, await changedValues(platform, request, change));
  sendJson(response, 200, { result: changeJson(platform, display, findChange(platform, session, route.sysId)) });
}

function requireRole(session: Session, roles: readonly string[]): void {
  if (!roles.some((role) => session.roles.has(role))) throw endpointRefused();
}

function findChange(platform: Platform, session: Session, sysId: string): Values {
  const change = platform.queries.find(session, 'change_request', sysId);
  if (change === null || !platform.access.mayAccessRecord(session, 'read', classOf(change), change)) {
    throw recordNotFound();
  }
  return change;
}

/** The body wins over URL parameters. */
async function changedValues(platform: Platform, request: Request, change: Values): Promise<Values> {
  const fromUrl = Object.fromEntries(new URL(request.originalUrl, platform.publicUrl).searchParams);
  const body = await readJson(platform, request);
  if (typeof body !== 'object' || body === null) {
    throw new RestError(
      400,
      'Exception while reading request',
      'The body must be a JSON object with a value per field.',
    );
  }
  const columns = platform.store.columns(classOf(change));
  const given = Object.entries({ ...fromUrl, ...body }).filter(([name]) => columns.has(name));
  return Object.fromEntries(given.map(([name, value]) => [name, String(value ?? '')]));
}

function updateChange(platform: Platform, session: Session, change: Values, values: Values): void {
  const table = classOf(change);
  const mayWrite = Object.keys(values).every((field) =>
    platform.access.mayAccessRecord(session, 'write', table, change, field),
  );
  if (!mayWrite || !platform.access.mayAccessRecord(session, 'write', table, change)) throw writeRefused('Update');
  try {
    platform.operations.update(session, table, change['sys_id'] ?? '', values);
  } catch (error) {
    if (error instanceof OperationAbortedError) throw new RestError(403, 'Operation Failed', error.message);
    throw error;
  }
}

/** These endpoints give both values for every field. */
function changeJson(platform: Platform, display: RecordDisplay, change: Values): Record<string, object> {
  const table = classOf(change);
  const json: Record<string, object> = {};
  for (const column of platform.store.columns(table).values()) {
    if (isSecret(column) || isJournal(column)) continue;
    const value = change[column.name] ?? '';
    json[column.name] = { display_value: display.value(column, table, value), value };
  }
  return json;
}

function classOf(change: Values): string {
  return change['sys_class_name'] || 'change_request';
}
