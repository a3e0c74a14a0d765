import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from '../process/one-at-a-time.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Build {
  name: string;
  /** Made by `run`. */
  output: string;
  /** Remembers what the output was made from; outside of it. */
  stamp: string;
  /** Glob patterns below the project's root. */
  inputs: readonly string[];
  run(): Promise<unknown>;
}

/**
 * Builds unless the output was made from these very sources and is whole. True: it was built now. A second process that asks
 * meanwhile waits and then finds it built: a build deletes the output that the other would be reading.
 */
export function buildOnce(build: Build): Promise<boolean> {
  return oneAtATime(join(root, 'node_modules', `.build-${build.name}.lock`), () => buildUnlessCurrent(build));
}

async function buildUnlessCurrent({ output, stamp, inputs, run }: Build): Promise<boolean> {
  const current = fingerprint(inputs);
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === `${current} ${contentsOf(output)}`;
  if (existsSync(output) && isCurrent()) return false;
  rmSync(stamp, { force: true });
  await run();
  writeFileSync(stamp, `${current} ${contentsOf(output)}`);
  return true;
}

/** Which files an output holds and how long they are: one that is half there is made again. */
function contentsOf(output: string): string {
  const files = globSync('**/*', { cwd: output }).sort();
  const sizes = files.map((file) => `${file}:${statSync(join(output, file)).size}`);
  return createHash('sha256').update(sizes.join('\n')).digest('hex');
}

function fingerprint(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
