import type { Response } from 'express';
import { OperationAbortedError, type RecordOperations } from '../../rules/record-operations.ts';
import { DuplicateValueError, type Values } from '../../store/record-store.ts';
import { RestError, recordNotFound, writeRefused } from '../rest-error.ts';
import { sendRecords } from './body-format.ts';
import { toRecordJson } from './record-json.ts';
import { classOf, findReadable } from './table-read.ts';
import type { TableRequest } from './table-request.ts';

/** Set by the platform: what a client sends for them is passed over. `sys_scope` silently becomes global. */
const PLATFORM_COLUMNS = new Set([
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_class_name',
  'sys_scope',
]);

/** `POST`: 201 with `Location` and the record as stored. */
export function createRecord(
  asked: TableRequest,
  operations: RecordOperations,
  body: unknown,
  response: Response,
): void {
  const { access, session, publicUrl } = asked.context;
  const values = writableValues(asked, body);
  const mayCreate = access.mayAccessRecord(session, 'create', asked.table, null);
  const mayFill = Object.keys(values).every((field) =>
    access.mayAccessRecord(session, 'create', asked.table, values, field),
  );
  if (!mayCreate || !mayFill) throw writeRefused('Insert');
  const sysId = attempt(() => operations.insert(session, asked.table, values));
  response.setHeader('Location', `${publicUrl}/api/now/table/${asked.table}/${sysId}`);
  sendStored(asked, 201, sysId, response);
}

/** `PUT` and `PATCH`: only the sent fields change. */
export function updateRecord(
  asked: TableRequest,
  operations: RecordOperations,
  sysId: string,
  body: unknown,
  response: Response,
): void {
  const record = findReadable(asked, sysId);
  const { access, session } = asked.context;
  const own = classOf(record, asked.table);
  const { sys_id: _, ...values } = writableValues(asked, body);
  const mayWrite = access.mayAccessRecord(session, 'write', own, record);
  const mayChange = Object.keys(values).every((field) => access.mayAccessRecord(session, 'write', own, record, field));
  if (!mayWrite || !mayChange) throw writeRefused('Update');
  attempt(() => operations.update(session, own, sysId, values));
  sendStored(asked, 200, sysId, response);
}

/** `DELETE`: 204 without a body. */
export function deleteRecord(
  asked: TableRequest,
  operations: RecordOperations,
  sysId: string,
  response: Response,
): void {
  const record = findReadable(asked, sysId);
  const { access, session } = asked.context;
  const own = classOf(record, asked.table);
  if (!access.mayAccessRecord(session, 'delete', own, record)) throw writeRefused('Delete');
  attempt(() => operations.delete(session, own, sysId));
  response.status(204).end();
}

/** Known columns of the body as strings. Errors: 400 for a body that is no object. */
function writableValues({ context, table }: TableRequest, body: unknown): Values {
  const first = Array.isArray(body) ? body[0] : body;
  if (typeof first !== 'object' || first === null) {
    throw new RestError(400, 'Exception while reading request', 'The body must be an object with a value per field.');
  }
  const columns = context.store.columns(table);
  const values: Values = {};
  for (const [name, given] of Object.entries(first)) {
    const column = columns.get(name);
    if (column === undefined || PLATFORM_COLUMNS.has(name)) continue;
    const text = toText(given);
    values[name] = context.parameters.inputDisplayValue ? context.display.toStored(column, table, text) : text;
  }
  return values;
}

/** Accepts what the API itself renders: `{"value": ...}`, or `{"display_value": ...}` alone. */
function toText(given: unknown): string {
  if (given === null || given === undefined) return '';
  if (typeof given !== 'object') return String(given);
  const { value, display_value: displayValue } = given as Record<string, unknown>;
  return String(value ?? displayValue ?? JSON.stringify(given));
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OperationAbortedError || error instanceof DuplicateValueError) {
      throw new RestError(403, 'Operation Failed', error.message);
    }
    throw error;
  }
}

function sendStored(asked: TableRequest, status: number, sysId: string, response: Response): void {
  if (asked.withoutResponseBody) {
    response.status(status).end();
    return;
  }
  const record = asked.context.store.get(asked.table, sysId);
  if (record === null) throw recordNotFound();
  sendRecords(response, asked.format, status, toRecordJson(asked.context, asked.table, record));
}
