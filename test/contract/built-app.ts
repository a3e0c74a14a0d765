import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The project that is built. */
export const APP_FOLDER = join(root, 'now-app');
/** What `now-sdk pack` and `now-sdk install` put into the zip. */
export const BUILT_APP_FOLDER = join(APP_FOLDER, 'dist', 'app');

const STAMP = join(APP_FOLDER, 'dist', 'built-from');
const INPUTS = ['now-app/src/**/*', 'now-app/*.json', 'shared-types/package.json', 'shared-types/dist/**/*.js'];
const ERROR_LINE = /\bError:|\bERROR\b/;

/**
 * Builds the app into its place, as customers get it, unless the build there was made from these very sources.
 * Errors: the SDK printed an error line. Its exit code says nothing: it is 0 when a module does not compile.
 */
export async function builtApp(): Promise<string> {
  const inputs = fingerprint();
  if (readStamp() === inputs) return BUILT_APP_FOLDER;
  const output = await nowSdk('build', '--frozenKeys');
  if (ERROR_LINE.test(output)) throw new Error(`now-sdk build failed:\n${output}`);
  writeFileSync(STAMP, inputs);
  return BUILT_APP_FOLDER;
}

function readStamp(): string {
  try {
    statSync(BUILT_APP_FOLDER);
    return readFileSync(STAMP, 'utf8');
  } catch {
    return '';
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function nowSdk(...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const command = join(root, 'node_modules', '@servicenow', 'sdk', 'bin', 'index.js');
    const child = spawn(process.execPath, [command, ...args], { cwd: APP_FOLDER });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (cause) => reject(new Error(`Could not start now-sdk: ${cause.message}`, { cause })));
    child.on('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(`now-sdk ${args[0]}:\n${output}`))));
  });
}
