import type { GlideRecord } from '@servicenow/glide';
import type { FieldReader } from '../domain/task-record.ts';

/** Reads the stored value of a field of this record; `null` when it is empty. */
export function fieldReader(record: GlideRecord): FieldReader {
  return (field) => {
    const value = record.getValue(field) as unknown;
    return value === null || value === undefined || value === '' ? null : String(value);
  };
}
