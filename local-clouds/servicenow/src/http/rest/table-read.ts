import type { Request, Response } from 'express';
import type { Values } from '../../store/record-store.ts';
import { RestError, recordNotFound } from '../rest-error.ts';
import { sendRecords } from './body-format.ts';
import { toRecordJson } from './record-json.ts';
import type { TableRequest } from './table-request.ts';

/** `GET /api/now/table/{table}`. Rows the caller may not read are dropped from the page, not from the count. */
export function listRecords(asked: TableRequest, request: Request, response: Response): void {
  const { context, table, version } = asked;
  const { queries, access, session, parameters } = context;
  refuseClosedPlatformTable(asked);
  const query = parameters.query ?? pairsToQuery(asked);
  const selection = { table, query, userId: session.userId };
  if (!parameters.noCount) {
    const total = queries.count(session, selection);
    response.setHeader('X-Total-Count', String(total));
    if (!parameters.suppressPaginationHeader) setPaginationLinks(asked, request, response, total);
  }
  const rows = queries.select(session, { ...selection, limit: parameters.limit, offset: parameters.offset });
  const readable = rows.filter((row) => access.mayAccessRecord(session, 'read', classOf(row, table), row));
  if (readable.length === 0 && version === 'v1') throw recordNotFound();
  const records = readable.map((row) => toRecordJson(context, table, row));
  sendRecords(response, asked.format, 200, records);
}

/** `GET /api/now/table/{table}/{sys_id}`. Errors: 404 when missing or hidden. */
export function readRecord(asked: TableRequest, sysId: string, response: Response): void {
  const record = findReadable(asked, sysId);
  sendRecords(response, asked.format, 200, toRecordJson(asked.context, asked.table, record));
}

/** The record, when the caller may know of it. Errors: 404. */
export function findReadable(asked: TableRequest, sysId: string): Values {
  const { queries, access, session } = asked.context;
  const record = queries.find(session, asked.table, sysId);
  if (record === null || !access.mayAccessRecord(session, 'read', classOf(record, asked.table), record)) {
    throw recordNotFound();
  }
  return record;
}

export function classOf(record: Values, table: string): string {
  return record['sys_class_name'] || table;
}

/** Where roles alone rule out every row of a platform table, an instance says so; elsewhere it drops the rows. */
function refuseClosedPlatformTable({ context, table }: TableRequest): void {
  const isPlatformTable = table.startsWith('sys_') || table.startsWith('oauth_');
  if (isPlatformTable && !context.access.mayAccessRecord(context.session, 'read', table, null)) {
    throw new RestError(403, 'Insufficient rights to query records');
  }
}

/** `state=New&caller_id=Abel Tuter`: display values are taken for choices and references. */
function pairsToQuery({ context, table }: TableRequest): string | null {
  const columns = context.store.columns(table);
  const conditions = context.parameters.pairs.flatMap(([name, value]) => {
    const column = columns.get(name);
    if (column === undefined) return [];
    const stored = context.display.toStored(column, table, value);
    return [`${name}=${stored.replaceAll('^', '')}`];
  });
  return conditions.length === 0 ? null : conditions.join('^');
}

function setPaginationLinks({ context }: TableRequest, request: Request, response: Response, total: number): void {
  const { limit, offset } = context.parameters;
  if (limit === 0) return;
  const lastOffset = Math.max(0, Math.floor((total - 1) / limit) * limit);
  const links: [string, number][] = [['first', 0]];
  if (offset > 0) links.push(['prev', Math.max(0, offset - limit)]);
  if (offset + limit < total) links.push(['next', offset + limit]);
  links.push(['last', lastOffset]);
  const address = (start: number): string => {
    const url = new URL(`${context.publicUrl}${request.originalUrl}`);
    url.searchParams.delete('access_token');
    url.searchParams.set('sysparm_offset', String(start));
    return url.href;
  };
  response.setHeader('Link', links.map(([rel, start]) => `<${address(start)}>;rel="${rel}"`).join(','));
}
