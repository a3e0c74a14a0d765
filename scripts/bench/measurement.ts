/** One figure of a measurement. */
export interface Row {
  name: string;
  value: number;
  /** `ms`, `tickets/s`, `x` for a ratio of two figures taken side by side, and so on. */
  unit: string;
  /** What we want to hold; absent where there is only something to know. */
  bar?: Bar;
}

export type Bar = { atLeast: number } | { atMost: number };

export interface Surroundings {
  /** Fewer repetitions and smaller stores: to see that everything runs, not to quote. */
  quick: boolean;
  /** A folder of its own for data and logs; goes when the run ends. */
  folder: string;
  /** Registers what must be stopped however the measurement ends; the last one registered is stopped first. */
  atEnd(stop: () => Promise<void> | void): void;
}

/** Takes figures of the real product, starts what it needs and is bounded in count and time. */
export interface Measurement {
  name: string;
  /** What is measured, in one line. */
  title: string;
  run(surroundings: Surroundings): Promise<Row[]>;
}

export function meetsBar({ value, bar }: Row): boolean {
  if (bar === undefined) return true;
  return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost;
}
