import type { Request, Response } from 'express';
import { requireCaller } from '../authenticate-request.ts';
import type { Platform } from '../platform.ts';
import { readBody } from '../read-body.ts';
import { createRecordDisplay } from '../record-display.ts';
import { endpointRefused, methodNotSupported, RestError } from '../rest-error.ts';
import { requireAuthScope } from './auth-scope.ts';
import { answerFormat, parseXmlEntry, requestFormat, TABLE_MEDIA_TYPES } from './body-format.ts';
import { checkMediaTypes } from './media-types.ts';
import type { RateLimits } from './rate-limits.ts';
import { effectiveMethod } from './scripted-rest.ts';
import { readTableParameters } from './table-parameters.ts';
import { listRecords, readRecord } from './table-read.ts';
import type { TableRequest } from './table-request.ts';
import { createRecord, deleteRecord, updateRecord } from './table-write.ts';

/** Where a Table API path leads. */
export interface TableRoute {
  version: 'v1' | 'v2';
  table: string;
  sysId: string | null;
}

/** `/api/now/[v1|v2/]table/{table}[/{sys_id}]`, or null. No version means the newest. */
export function matchTableRoute(path: string): TableRoute | null {
  const match = /^\/api\/now\/(?:(v[12])\/)?table\/([^/]+)(?:\/([^/]+))?\/?$/.exec(path);
  if (match === null) return null;
  const [, version, table = '', sysId] = match;
  return { version: version === 'v1' ? 'v1' : 'v2', table, sysId: sysId ?? null };
}

const MEDIA_TYPES = { produces: TABLE_MEDIA_TYPES, consumes: TABLE_MEDIA_TYPES };

/** The Table API. Errors: section 5 of the platform's REST rules; see the functions called. */
export async function answerTableApi(
  platform: Platform,
  rateLimits: RateLimits,
  route: TableRoute,
  request: Request,
  response: Response,
): Promise<void> {
  const method = effectiveMethod(request);
  const caller = requireCaller(platform, request, response);
  requireAuthScope(platform, caller, request.path);
  const { session } = caller;
  response.locals['signedIn'] = true;
  rateLimits.count(response, session, { name: 'Table API', path: request.path });
  checkMediaTypes(request, platform.settings, MEDIA_TYPES);
  refuseTable(platform, route.table);
  const asked: TableRequest = {
    context: {
      store: platform.store,
      queries: platform.queries,
      access: platform.access,
      session,
      display: createRecordDisplay(platform.store, session),
      publicUrl: platform.publicUrl,
      parameters: readTableParameters(new URL(request.originalUrl, platform.publicUrl).searchParams),
    },
    table: route.table,
    version: route.version,
    format: answerFormat(request),
    withoutResponseBody: request.get('X-no-response-body') === 'true',
  };
  const { operations } = platform;
  if (route.sysId === null) {
    if (method === 'GET' || method === 'HEAD') return listRecords(asked, request, response);
    if (method === 'POST') return createRecord(asked, operations, await readFields(platform, request), response);
    throw methodNotSupported(method);
  }
  if (method === 'GET' || method === 'HEAD') return readRecord(asked, route.sysId, response);
  if (method === 'DELETE') return deleteRecord(asked, operations, route.sysId, response);
  if (method === 'PUT' || method === 'PATCH') {
    return updateRecord(asked, operations, route.sysId, await readFields(platform, request), response);
  }
  throw methodNotSupported(method);
}

function refuseTable(platform: Platform, name: string): void {
  const table = platform.store.table(name);
  if (table === null) throw new RestError(400, `Invalid table ${name}`);
  if (!table.access.webService) throw endpointRefused();
}

function readFields(platform: Platform, request: Request): Promise<unknown> {
  return requestFormat(request) === 'json' ? readJson(platform, request) : readXmlEntry(platform, request);
}

async function readXmlEntry(platform: Platform, request: Request): Promise<unknown> {
  return parseXmlEntry(await readText(platform, request));
}

/** Errors: 400 for a body that is too large or no JSON. */
export async function readJson(platform: Platform, request: Request): Promise<unknown> {
  const text = await readText(platform, request);
  try {
    return JSON.parse(text);
  } catch {
    throw new RestError(400, 'Exception while reading request', 'The payload is not valid JSON');
  }
}

async function readText(platform: Platform, request: Request): Promise<string> {
  const limit = platform.settings.maxRequestBytes;
  const { bytes, tooLarge, length } = await readBody(request, limit);
  if (tooLarge) {
    const detail = `Rejected large REST payload with content-length = ${length} bytes. Max allowed: ${limit} bytes.`;
    throw new RestError(400, 'Exception while reading request', detail);
  }
  return bytes.toString('utf8');
}
