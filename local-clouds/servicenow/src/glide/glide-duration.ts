const DAY_MS = 86_400_000;

/** A span of time; its stored form counts from 1970-01-01 00:00:00. */
export class GlideDuration {
  #milliseconds = 0;

  /** Milliseconds, another duration, or `days hh:mm:ss`. */
  constructor(value?: unknown) {
    if (value instanceof GlideDuration) this.#milliseconds = value.milliseconds;
    else if (typeof value === 'number') this.#milliseconds = value;
    else if (value !== undefined) this.setDisplayValue(value);
  }

  get milliseconds(): number {
    return this.#milliseconds;
  }

  add(other: unknown): GlideDuration {
    return new GlideDuration(this.#milliseconds + new GlideDuration(other).milliseconds);
  }

  subtract(other: unknown): GlideDuration {
    return new GlideDuration(this.#milliseconds - new GlideDuration(other).milliseconds);
  }

  getDayPart(): number {
    return Math.floor(this.#milliseconds / DAY_MS);
  }

  getRoundedDayPart(): number {
    return Math.round(this.#milliseconds / DAY_MS);
  }

  /** `days hh:mm:ss`. */
  getDurationValue(): string {
    return `${this.getDayPart()} ${new Date(this.#milliseconds % DAY_MS).toISOString().slice(11, 19)}`;
  }

  getValue(): string {
    return new Date(this.#milliseconds).toISOString().slice(0, 19).replace('T', ' ');
  }

  toString(): string {
    return this.getValue();
  }

  setDisplayValue(value: unknown): void {
    const match = /^(?:(\d+) )?(\d+):(\d{2}):(\d{2})$/.exec(String(value));
    if (match === null) throw new Error(`${value} is no duration: write days hh:mm:ss`);
    const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
    this.#milliseconds = (days ?? 0) * DAY_MS + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
  }
}
