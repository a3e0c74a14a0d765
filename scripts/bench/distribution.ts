import type { Bar, Row } from './measurement.ts';

/** The value below which `share` (0 to 1) of the samples lie, by nearest rank. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((first, second) => first - second);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('There is no percentile of nothing.');
  return value;
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}

/** p50 and p95 of durations in milliseconds, as two rows; the bar is for the p95. */
export function durationRows(name: string, samples: readonly number[], bar?: Bar): Row[] {
  return [
    { name: `${name}, p50`, value: percentile(samples, 0.5), unit: 'ms' },
    { name: `${name}, p95`, value: percentile(samples, 0.95), unit: 'ms', ...(bar === undefined ? {} : { bar }) },
  ];
}

/** How long the work took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
