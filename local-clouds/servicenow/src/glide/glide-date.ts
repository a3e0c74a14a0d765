import { parseStored } from '../rules/local-time.ts';
import { GlideDuration } from './glide-duration.ts';
import type { ScriptContext } from './script-context.ts';

/** A calendar day. */
export class GlideDate {
  #day: string;

  constructor(context: ScriptContext, day?: unknown) {
    this.#day = context.platform.clock.now().toISOString().slice(0, 10);
    if (day !== undefined) this.setValue(day);
  }

  getValue(): string {
    return this.#day;
  }

  toString(): string {
    return this.#day;
  }

  getDisplayValue(): string {
    return this.#day;
  }

  getDisplayValueInternal(): string {
    return this.#day;
  }

  /** Errors: text that is no day. */
  setValue(value: unknown): void {
    const time = parseStored(String(value));
    if (time === null) throw new Error(`${value} is no date: write YYYY-MM-DD`);
    this.#day = new Date(time).toISOString().slice(0, 10);
  }

  setDisplayValue(value: unknown): void {
    this.setValue(value);
  }

  getDayOfMonthNoTZ(): number {
    return Number(this.#day.slice(8));
  }

  getMonthNoTZ(): number {
    return Number(this.#day.slice(5, 7));
  }

  getYearNoTZ(): number {
    return Number(this.#day.slice(0, 4));
  }

  static subtract(start: unknown, end: unknown): GlideDuration {
    if (!(start instanceof GlideDate) || !(end instanceof GlideDate)) {
      throw new Error('GlideDate.subtract takes two GlideDate objects');
    }
    return new GlideDuration(Date.parse(end.getValue()) - Date.parse(start.getValue()));
  }
}
