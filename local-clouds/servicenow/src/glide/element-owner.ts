import type { Column } from '../store/record-store.ts';
import type { ScriptContext } from './script-context.ts';

/** The record behind an element; elements are live views on it. */
export interface ElementOwner {
  readonly context: ScriptContext;
  /** Class of the current record. */
  readonly tableName: string;
  column(name: string): Column | null;
  /** Current value; null when empty, or when the user of a secure record may not read it. */
  fieldValue(name: string): string | null;
  /** Value before the operation at hand; null: none. */
  previousValue(name: string): string | null;
  /** `clear`: a secret that writing the record will protect. */
  writeField(name: string, value: string | null, clear?: boolean): void;
  mayAccessField(operation: 'create' | 'read' | 'write', name: string): boolean;
  /** The record a reference points to, positioned on it; null when the field is no reference. */
  referencedRecord(name: string): ElementOwner | null;
  /** Dot-walk: element of the record. */
  element(name: string): unknown;
}
