import type { Values } from '../store/record-store.ts';
import type { XmlElement } from './xml-element.ts';

/** Inserts or updates one record. */
export interface RecordUpsert {
  kind: 'upsert';
  table: string;
  sysId: string;
  values: Values;
  /** Fields whose element had a `name`: the display value by which a local record can be found. */
  referenceNames: Record<string, string>;
}

export interface RecordDelete {
  kind: 'delete';
  table: string;
  sysId: string;
}

/** `action="delete_multiple" query="..."`. */
export interface RecordsDelete {
  kind: 'delete-multiple';
  table: string;
  query: string;
}

export type RecordChange = RecordUpsert | RecordDelete | RecordsDelete;

/**
 * The changes of a `<record_update>` document in order. Elements such as `sys_choice_v2` only wrap others. Errors:
 * `Error` when a record has no sys_id or an unknown action.
 */
export function readRecordChanges(root: XmlElement): RecordChange[] {
  if (root.name !== 'record_update') throw new Error(`expected <record_update>, found <${root.name}>`);
  return root.children.flatMap(readChange);
}

function readChange(element: XmlElement): RecordChange[] {
  const wrapped = element.children.filter((child) => child.attributes['action'] !== undefined);
  if (wrapped.length > 0) return wrapped.flatMap(readChange);
  const action = (element.attributes['action'] ?? '').toUpperCase();
  switch (action) {
    case 'INSERT_OR_UPDATE':
    case 'INSERT':
    case 'UPDATE':
      return [readUpsert(element)];
    case 'DELETE':
      return [{ kind: 'delete', table: element.name, sysId: sysIdOf(element) }];
    case 'DELETE_MULTIPLE':
      return [{ kind: 'delete-multiple', table: element.name, query: element.attributes['query'] ?? '' }];
    default:
      throw new Error(`<${element.name}> has the unknown action "${element.attributes['action'] ?? ''}"`);
  }
}

function readUpsert(element: XmlElement): RecordUpsert {
  const values: Values = {};
  const referenceNames: Record<string, string> = {};
  for (const field of element.children) {
    values[field.name] = field.text === '' ? null : field.text;
    const name = field.attributes['name'];
    if (name !== undefined && name !== '') referenceNames[field.name] = name;
  }
  const table = values['sys_class_name'] ?? element.name;
  return { kind: 'upsert', table, sysId: sysIdOf(element), values, referenceNames };
}

function sysIdOf(element: XmlElement): string {
  const sysId = element.children.find((child) => child.name === 'sys_id')?.text.trim();
  if (!sysId) throw new Error(`<${element.name}> has no sys_id`);
  return sysId;
}
