const DAY_MS = 24 * 60 * 60 * 1000;

/** A clock that runs with another one and can be moved, so that days of Secure Score pass in a moment. */
export class MovableClock {
  readonly #base: () => Date;
  #offsetMs = 0;

  constructor(base: () => Date = () => new Date()) {
    this.#base = base;
  }

  now(): Date {
    return new Date(this.#base().getTime() + this.#offsetMs);
  }

  /** Days may be fractions and negative. */
  advance(days: number): void {
    this.#offsetMs += days * DAY_MS;
  }
}

/** UTC midnight of that day. */
export function startOfDay(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
}

export function addDays(at: Date, days: number): Date {
  return new Date(at.getTime() + days * DAY_MS);
}

/** Whole days from one UTC midnight to another. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / DAY_MS);
}

/** `YYYY-MM-DD`. */
export function isoDate(at: Date): string {
  return at.toISOString().slice(0, 10);
}
