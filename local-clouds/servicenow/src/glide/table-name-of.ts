import { textOf } from './text-of.ts';

/** Errors: no table name given. */
export function tableNameOf(value: unknown): string {
  const name = textOf(value) ?? '';
  if (name === '') throw new Error('A table name is needed');
  return name;
}
