import { displayValue } from '../rules/display-value.ts';
import { storedFromDisplay } from '../rules/stored-from-display.ts';
import type { Session } from '../security/session.ts';
import type { Column, RecordStore } from '../store/record-store.ts';

/** Turns stored values into what a person reads, and back. One per request: it remembers what it looked up. */
export interface RecordDisplay {
  /** Display value of one column: label of a choice, name of a referenced record, local time. */
  value(column: Column, table: string, stored: string | null): string;
  /** Offered choices in order, inherited from the nearest ancestor that has any. */
  choices(table: string, element: string): Choice[];
  /** The stored value for a typed display value (local time too); the text itself when nothing is called so. */
  toStored(column: Column, table: string, typed: string): string;
}

export interface Choice {
  value: string;
  label: string;
}

export function createRecordDisplay(store: RecordStore, session: Session): RecordDisplay {
  const choicesByElement = new Map<string, Choice[]>();
  const shown = new Map<string, string>();
  return {
    value: (column, table, stored) => {
      const key = `${table}.${column.name}:${stored}`;
      const known = shown.get(key);
      if (known !== undefined) return known;
      const text = displayValue(store, table, column, stored, session);
      shown.set(key, text);
      return text;
    },
    choices: (table, element) => {
      const key = `${table}.${element}`;
      const found = choicesByElement.get(key) ?? findChoices(store, table, element, session.language);
      choicesByElement.set(key, found);
      return found;
    },
    toStored: (column, table, typed) => storedFromDisplay(store, table, column, typed, session),
  };
}

/** Values that are never shown: hashed or encrypted. */
export function isSecret(column: Column): boolean {
  return column.type === 'password' || column.type === 'password2';
}

export function isJournal(column: Column): boolean {
  return column.type === 'journal' || column.type === 'journal_input' || column.type === 'journal_list';
}

function findChoices(store: RecordStore, table: string, element: string, language: string): Choice[] {
  for (const ancestor of store.ancestors(table)) {
    const rows = store.select({
      table: 'sys_choice',
      query: `name=${ancestor}^element=${element}^inactive=false^ORDERBYsequence`,
    });
    const own = rows.filter((row) => row['language'] === language);
    const offered = own.length > 0 ? own : rows.filter((row) => (row['language'] || 'en') === 'en');
    if (offered.length > 0) return offered.map((row) => ({ value: row['value'] ?? '', label: row['label'] ?? '' }));
  }
  return [];
}
