/** The instance's time: the machine's, moved by an offset, so that a test reaches an expiry without waiting. */
export interface InstanceClock {
  now(): Date;
  /** Moves all later readings by this many milliseconds; negative moves back. */
  advance(milliseconds: number): void;
  /** Current distance from the underlying clock, in milliseconds. */
  offset(): number;
  /** Back to the underlying clock. */
  reset(): void;
}

/** @param base Underlying clock; the machine's by default. */
export function createInstanceClock(base: () => Date = () => new Date()): InstanceClock {
  let offset = 0;
  return {
    now: () => new Date(base().getTime() + offset),
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    offset: () => offset,
    reset: () => {
      offset = 0;
    },
  };
}
