import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import { readForm } from '../http/read-body.ts';
import { createRecordDisplay, isJournal, isSecret, type RecordDisplay } from '../http/record-display.ts';
import { OperationAbortedError } from '../rules/record-operations.ts';
import { type Column, DuplicateValueError, type Values } from '../store/record-store.ts';
import { openForm } from './form-page.ts';
import { formRefusal } from './form-policies.ts';
import { messagePage } from './page.ts';
import { type PageVisitor, requireVisitor } from './page-visitor.ts';

/** `POST /<table>.do`: stores what the visitor changed on the form, under the same rules as by any other way. */
export async function saveForm(platform: Platform, table: string, request: Request, response: Response): Promise<void> {
  const form = await readForm(request);
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  if (form.get('sysparm_ck') !== visitor.web.token) {
    messagePage(response, 403, {
      title: 'Security constraint',
      text: 'The form does not belong to your session.',
      hint: 'Open the record again and repeat the change.',
      visitor,
    });
    return;
  }
  const sysId = form.get('sys_id') ?? '-1';
  const record = sysId === '-1' ? {} : platform.queries.find(visitor.session, table, sysId);
  if (platform.store.table(table) === null || record === null) {
    openForm(platform, visitor, table, sysId, null, response);
    return;
  }
  const own = record['sys_class_name'] || table;
  let values: Values = {};
  try {
    values = changedValues(platform, visitor, own, record, form);
    const stored = store(platform, visitor, own, sysId, record, values);
    response.redirect(303, `/${own}.do?sys_id=${stored}&saved=true`);
  } catch (error) {
    const isRefusal =
      error instanceof OperationAbortedError || error instanceof DuplicateValueError || error instanceof FormRefused;
    if (!isRefusal) throw error;
    openForm(platform, visitor, own, sysId, { kind: 'error', text: error.message }, response, values);
  }
}

class FormRefused extends Error {}

function store(
  platform: Platform,
  visitor: PageVisitor,
  table: string,
  sysId: string,
  record: Values,
  values: Values,
): string {
  const { access, operations } = platform;
  const operation = sysId === '-1' ? 'create' : 'write';
  const mayWrite = access.mayAccessRecord(visitor.session, operation, table, sysId === '-1' ? null : record);
  const refused = Object.keys(values).find(
    (field) => !access.mayAccessRecord(visitor.session, operation, table, record, field),
  );
  if (!mayWrite || refused !== undefined) {
    throw new FormRefused(`Security constraint: you may not write ${refused ?? 'this record'}.`);
  }
  const refusal = formRefusal(platform, visitor.session, table, record, values);
  if (refusal !== null) throw new FormRefused(refusal);
  if (sysId === '-1') return operations.insert(visitor.session, table, values);
  operations.update(visitor.session, table, sysId, values);
  return sysId;
}

/** Fields of the form whose text differs from what it showed. */
function changedValues(
  platform: Platform,
  visitor: PageVisitor,
  table: string,
  record: Values,
  form: URLSearchParams,
): Values {
  const display = createRecordDisplay(platform.store, visitor.session);
  const columns = platform.store.columns(table);
  const values: Values = {};
  for (const [name, text] of form) {
    const column = columns.get(name);
    if (column === undefined || isSecret(column) || name.startsWith('sys_')) continue;
    // Browsers send line ends as CRLF.
    const typed = text.replaceAll('\r\n', '\n');
    const stored = isJournal(column) ? '' : (record[name] ?? '');
    if (typed === stored || typed === display.value(column, table, stored)) continue;
    values[name] = typedValue(platform, display, column, table, typed);
  }
  return values;
}

function typedValue(platform: Platform, display: RecordDisplay, column: Column, table: string, typed: string): string {
  const value = display.toStored(column, table, typed);
  const reference = column.reference;
  if (reference === null || value === '' || platform.store.table(reference) === null) return value;
  if (platform.store.get(reference, value) === null) {
    throw new FormRefused(`${column.label}: there is no ${platform.store.table(reference)?.label} called "${typed}".`);
  }
  return value;
}
