import type { Config } from './config.ts';
import { SETTINGS, type Setting } from './settings.ts';

/** The settings for the log of the start, by name; of a secret only whether it is set. */
export function describeConfig(config: Config): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries<Setting<unknown>>(SETTINGS).map(([key, { name, secret }]) => {
      const value = config[key as keyof Config];
      if (secret === true) return [name, value === null ? 'not set' : 'set'];
      return [name, value];
    }),
  );
}
