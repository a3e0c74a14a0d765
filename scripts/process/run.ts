import { spawn } from 'node:child_process';

/** Runs a command to its end with the terminal of this process; resolves with its exit code. */
export function run(command: string, args: readonly string[], options: { cwd: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (cause) => reject(new Error(`Could not start ${command}: ${cause.message}`, { cause })));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
