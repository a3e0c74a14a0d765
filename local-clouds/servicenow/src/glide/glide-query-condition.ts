import { conditionText } from './query-text.ts';

/** One `addQuery` and what was or-ed and and-ed to it. */
export class GlideQueryCondition {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  addCondition(name: unknown, operatorOrValue: unknown, value?: unknown): GlideQueryCondition {
    return this.#append('^', name, operatorOrValue, value);
  }

  addOrCondition(name: unknown, operatorOrValue: unknown, value?: unknown): GlideQueryCondition {
    return this.#append('^OR', name, operatorOrValue, value);
  }

  /** The condition in encoded form; not for scripts. */
  get encoded(): string {
    return this.#text;
  }

  #append(separator: string, name: unknown, operatorOrValue: unknown, value: unknown): GlideQueryCondition {
    this.#text += separator + conditionFromArguments([name, operatorOrValue, value]);
    return this;
  }
}

/** `(name, value)`, `(name, operator, value)`, or one encoded query, as `addQuery` takes them. */
export function conditionFromArguments(values: readonly unknown[]): string {
  const [name, second, third] = values;
  if (values.length === 1 || (second === undefined && third === undefined)) return String(name);
  return third === undefined
    ? conditionText(String(name), '=', second)
    : conditionText(String(name), String(second), third);
}
