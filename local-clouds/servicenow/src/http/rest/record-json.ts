import type { RecordQueries } from '../../rules/record-queries.ts';
import type { AccessControl } from '../../security/access-control.ts';
import type { Session } from '../../security/session.ts';
import type { Column, RecordStore, Values } from '../../store/record-store.ts';
import { isJournal, isSecret, type RecordDisplay } from '../record-display.ts';
import type { TableParameters } from './table-parameters.ts';

type Json = string | Record<string, string>;

/** What rendering a record takes. */
export interface RenderContext {
  store: RecordStore;
  queries: RecordQueries;
  access: AccessControl;
  session: Session;
  display: RecordDisplay;
  publicUrl: string;
  parameters: TableParameters;
}

/**
 * A record in the shape that `sysparm_fields`, `sysparm_display_value` and `sysparm_exclude_reference_link` ask for.
 * Fields the caller may not read, and unknown ones, are left out; every scalar is a string.
 */
export function toRecordJson(context: RenderContext, table: string, record: Values): Record<string, Json> {
  const own = record['sys_class_name'] || table;
  const names = context.parameters.fields ?? [...context.store.columns(own).keys()].sort();
  const json: Record<string, Json> = {};
  for (const name of names) {
    const field = resolveField(context, own, record, name);
    if (field !== null) json[name] = fieldJson(context, field);
  }
  return json;
}

interface Field {
  column: Column;
  table: string;
  stored: string | null;
}

/** Follows a dot-walk; each hop is checked on its own. Null: unknown, empty reference or not readable. */
function resolveField(context: RenderContext, table: string, record: Values, path: string): Field | null {
  const [name = '', ...rest] = path.split('.');
  const column = context.store.columns(table).get(name);
  if (column === undefined || column.type === 'collection') return null;
  if (!context.access.mayAccessRecord(context.session, 'read', table, record, name)) return null;
  if (rest.length === 0) return { column, table, stored: record[name] ?? null };
  if (column.reference === null) return null;
  const target = record[name] ? context.store.get(column.reference, record[name]) : null;
  if (target === null) return emptyField(context, column.reference, rest);
  const targetTable = target['sys_class_name'] || column.reference;
  if (!context.access.mayAccessRecord(context.session, 'read', targetTable, target)) return null;
  return resolveField(context, targetTable, target, rest.join('.'));
}

/** A dot-walk over an empty reference yields an empty value, not a missing one. */
function emptyField(context: RenderContext, table: string, [name = '', ...rest]: string[]): Field | null {
  const column = context.store.columns(table).get(name);
  if (column === undefined) return null;
  if (rest.length === 0) return { column, table, stored: null };
  return column.reference === null ? null : emptyField(context, column.reference, rest);
}

function fieldJson(context: RenderContext, { column, table, stored }: Field): Json {
  const value = isSecret(column) || isJournal(column) ? '' : (stored ?? '');
  const { displayValue } = context.parameters;
  if (displayValue === 'all') {
    const both = { display_value: context.display.value(column, table, value), value };
    return column.reference !== null && value !== '' ? withLink(context, column, value, both) : both;
  }
  if (column.reference === null || value === '') {
    return displayValue === 'true' ? context.display.value(column, table, value) : value;
  }
  if (context.parameters.excludeReferenceLink) {
    return displayValue === 'true' ? context.display.value(column, table, value) : value;
  }
  if (displayValue === 'true') {
    return withLink(context, column, value, { display_value: context.display.value(column, table, value) });
  }
  return { link: referenceLink(context, column, value), value };
}

function withLink(
  context: RenderContext,
  column: Column,
  value: string,
  field: Record<string, string>,
): Record<string, string> {
  return context.parameters.excludeReferenceLink ? field : { ...field, link: referenceLink(context, column, value) };
}

function referenceLink(context: RenderContext, column: Column, value: string): string {
  return `${context.publicUrl}/api/now/table/${column.reference}/${value}`;
}
