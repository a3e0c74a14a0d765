import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement, Row } from './measurement.ts';

export interface Outcome {
  name: string;
  title: string;
  rows: Row[];
  seconds: number;
  /** Set when it ended early; what it started is stopped all the same. */
  error?: string;
}

/** Runs one measurement in a folder of its own, and stops what it started, however it ends. */
export async function runMeasurement({ name, title, run }: Measurement, quick: boolean): Promise<Outcome> {
  const startedAt = Date.now();
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  const stops: (() => Promise<void> | void)[] = [];
  try {
    const rows = await run({ quick, folder, atEnd: (stop) => void stops.push(stop) });
    return { name, title, rows, seconds: secondsSince(startedAt) };
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, title, rows: [], seconds: secondsSince(startedAt), error: reason };
  } finally {
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function secondsSince(startedAt: number): number {
  return Math.round((Date.now() - startedAt) / 100) / 10;
}
