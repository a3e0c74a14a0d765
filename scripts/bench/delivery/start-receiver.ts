import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts } from '../../demo/free-ports.ts';
import { startProcess } from '../../process/started-process.ts';
import type { Surroundings } from '../measurement.ts';

const SCRIPT = fileURLToPath(new URL('./receiver-process.ts', import.meta.url));

/** Starts a receiver of batches in a process of its own, and returns its origin. */
export async function startReceiver({ folder, atEnd }: Surroundings, delayMs: number): Promise<URL> {
  const [port = 0] = await freePorts(1);
  const origin = new URL(`http://127.0.0.1:${port}`);
  const receiver = await startProcess({
    name: `receiver answering in ${delayMs} ms`,
    script: SCRIPT,
    args: [String(port), String(delayMs)],
    logFile: join(folder, `receiver-${delayMs}.log`),
    readyUrl: origin.href,
  });
  atEnd(() => receiver.stop());
  return origin;
}
