import type { ColumnDefinition } from '../store/table-definition.ts';

type Options = Partial<Omit<ColumnDefinition, 'label' | 'type'>>;

/** A text column; 40 characters unless said otherwise. */
export function text(label: string, maxLength = 40, options: Options = {}): ColumnDefinition {
  return { label, type: 'string', maxLength, ...options };
}

export function integer(label: string, options: Options = {}): ColumnDefinition {
  return { label, type: 'integer', ...options };
}

/** A boolean column with its default. */
export function flag(label: string, defaultValue: boolean): ColumnDefinition {
  return { label, type: 'boolean', defaultValue: String(defaultValue) };
}

export function reference(label: string, table: string, options: Options = {}): ColumnDefinition {
  return { label, type: 'reference', reference: table, ...options };
}

/** Comma-separated sys_ids of records of the table. */
export function list(label: string, table: string): ColumnDefinition {
  return { label, type: 'glide_list', reference: table, maxLength: 4000 };
}

export function dateTime(label: string): ColumnDefinition {
  return { label, type: 'glide_date_time' };
}

export function date(label: string): ColumnDefinition {
  return { label, type: 'glide_date' };
}

export function script(label: string): ColumnDefinition {
  return { label, type: 'script', maxLength: 1_000_000 };
}

/** Two-way encrypted text. */
export function password2(label: string, maxLength = 255): ColumnDefinition {
  return { label, type: 'password2', maxLength };
}

export function journal(label: string): ColumnDefinition {
  return { label, type: 'journal_input', maxLength: 4000 };
}

/** An integer column whose values come from a list. */
export function numberedChoice(
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  options: Options = {},
): ColumnDefinition {
  return { label, type: 'integer', choices, ...options };
}

/** A text column whose values come from a list. */
export function textChoice(
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  options: Options = {},
): ColumnDefinition {
  return { label, type: 'string', maxLength: 40, choices, ...options };
}
