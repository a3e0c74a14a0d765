import type { SETTINGS } from './settings.ts';

type Table = typeof SETTINGS;
type Value<S> = S extends { parse: (...input: never[]) => infer T } ? T : never;
type MayBeAbsent<S> = S extends { default: null } ? null : never;

/** The settings, checked and typed. */
export type Config = { [Key in keyof Table]: Value<Table[Key]> | MayBeAbsent<Table[Key]> };

/** Settings that cannot be used; `problems` names every one of them, and no value of a secret. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}
