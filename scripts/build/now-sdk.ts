import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithUs } from '../process/end-with-us.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The project of the ServiceNow app. */
export const APP_FOLDER = join(root, 'now-app');

const COMMAND = join(root, 'node_modules', '@servicenow', 'sdk', 'bin', 'index.js');
const ERROR_LINE = /\bError:|\bERROR\b/;

/**
 * Runs ServiceNow's own CLI on the app. Resolves with what it printed.
 * Errors: it printed an error line or failed. Its exit code alone says too little: it is 0 when a module does not compile.
 */
export function nowSdk(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd: APP_FOLDER, env: { ...process.env, ...env } });
    endWithUs(child);
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (cause) => reject(new Error(`Could not start now-sdk: ${cause.message}`, { cause })));
    child.on('exit', (code) => {
      if (code === 0 && !ERROR_LINE.test(output)) resolve(output);
      else reject(new Error(`now-sdk ${args[0]} failed:\n${output}`));
    });
  });
}
