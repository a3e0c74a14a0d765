import { checkProduction } from './check-production.ts';
import { type Config, ConfigError } from './config.ts';
import { defaultFor, type Environment, SETTINGS, type Setting } from './settings.ts';

export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks all settings.
 *
 * @param readFile reads the file that `<name>_FILE` names, for secrets
 * @param nodeArguments what Node was started with
 * @throws ConfigError with every problem
 */
export function loadConfig(
  env: EnvironmentVariables,
  readFile: (path: string) => string,
  nodeArguments: readonly string[] = process.execArgv,
): Config {
  const problems: string[] = [];
  const environment = readEnvironment(env);
  const values: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries<Setting<unknown>>(SETTINGS)) {
    try {
      values[key] = readSetting(setting, environment, env, readFile);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(`${setting.name} ${error.message}`);
    }
  }
  const config = values as Config;
  if (config.role !== undefined && config.role !== 'all' && config.databaseUrl === null) {
    problems.push(
      `ROLE ${config.role} needs DATABASE_URL: the embedded database admits one process, so it must do all.`,
    );
  }
  if (environment === 'production') problems.push(...checkProduction(config, env, nodeArguments));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** Decides the defaults of the others, so it is read first; a wrong value is reported with the rest. */
function readEnvironment(env: EnvironmentVariables): Environment {
  const text = env[SETTINGS.environment.name];
  return text === 'development' || text === 'test' ? text : 'production';
}

function readSetting(
  setting: Setting<unknown>,
  environment: Environment,
  env: EnvironmentVariables,
  readFile: (path: string) => string,
): unknown {
  const text = readText(setting, env, readFile) ?? defaultFor(setting, environment);
  if (text === null) return null;
  if (text === undefined) throw new RangeError(`is not set. ${setting.description}`);
  return setting.parse(text, environment);
}

/** An empty variable counts as unset, as compose files and shells often leave them. */
function readText(
  { name, secret }: Setting<unknown>,
  env: EnvironmentVariables,
  readFile: (path: string) => string,
): string | undefined {
  const text = env[name] === '' ? undefined : env[name];
  const file = env[`${name}_FILE`];
  if (secret !== true || file === undefined || file === '') return text;
  if (text !== undefined) throw new RangeError(`is set twice. Keep either ${name} or ${name}_FILE.`);
  try {
    return readFile(file).trim();
  } catch {
    throw new RangeError(`cannot be read from the file that ${name}_FILE names. Check its path and its mode.`);
  }
}
