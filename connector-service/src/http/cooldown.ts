import type { Clock } from '../ports/clock.ts';

/** More than this at once is worth a look for those that are over. */
const MANY = 1_000;

/** Lets each key through once in a while: for what costs somebody else something. In the memory of one process. */
export class Cooldown {
  readonly #ms: number;
  readonly #clock: Clock;
  readonly #last = new Map<string, number>();

  constructor(ms: number, clock: Clock) {
    this.#ms = ms;
    this.#clock = clock;
  }

  /** True at most once in the time for each key. */
  passes(key: string): boolean {
    const now = this.#clock().getTime();
    const last = this.#last.get(key);
    if (last !== undefined && Math.abs(now - last) < this.#ms) return false;
    if (this.#last.size >= MANY) this.#forget(now);
    this.#last.set(key, now);
    return true;
  }

  #forget(now: number): void {
    for (const [key, last] of this.#last) if (now - last >= this.#ms) this.#last.delete(key);
  }
}
