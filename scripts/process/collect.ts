import { spawn } from 'node:child_process';
import { endWithUs } from './end-with-us.ts';

/** Runs a command to its end and keeps what it prints: for commands side by side, whose lines would mix. */
export function collect(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    endWithUs(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', (cause) => reject(new Error(`Could not start ${command}: ${cause.message}`, { cause })));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
