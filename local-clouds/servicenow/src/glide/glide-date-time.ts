import { offsetAt, parseLocal, parseStored } from '../rules/local-time.ts';
import { formatDateTime, shift } from '../store/dynamic-value.ts';
import { GlideDate } from './glide-date.ts';
import { GlideDuration } from './glide-duration.ts';
import type { ScriptContext } from './script-context.ts';

const DAY_MS = 86_400_000;

/** A point in time, kept to the second in UTC; local methods use the user's zone. */
export class GlideDateTime {
  readonly #context: ScriptContext;
  #time: number;
  #valid = true;
  #error = '';

  constructor(context: ScriptContext, value?: unknown) {
    this.#context = context;
    this.#time = Math.floor(context.platform.clock.now().getTime() / 1000) * 1000;
    if (value instanceof GlideDateTime) this.#time = value.getNumericValue();
    else if (value !== undefined && value !== null) this.setValue(value);
  }

  getNumericValue(): number {
    return this.#time;
  }

  getValue(): string {
    return formatDateTime(new Date(this.#time));
  }

  toString(): string {
    return this.getValue();
  }

  getDisplayValue(): string {
    return formatDateTime(this.#local());
  }

  getDisplayValueInternal(): string {
    return this.getDisplayValue();
  }

  getInternalFormattedLocalTime(): string {
    return this.getDisplayValue();
  }

  getUserFormattedLocalTime(): string {
    return this.getDisplayValue();
  }

  getErrorMsg(): string {
    return this.#error;
  }

  isValid(): boolean {
    return this.#valid;
  }

  hasDate(): boolean {
    return this.#valid;
  }

  setValue(value: unknown): void {
    if (value instanceof GlideDateTime) this.#time = value.getNumericValue();
    else if (typeof value === 'number') this.#time = value;
    else this.#accept(parseStored(String(value)), String(value));
  }

  setValueUTC(value: unknown, format: unknown): void {
    if (!['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd'].includes(String(format))) {
      throw new Error(`GlideDateTime.setValueUTC knows the formats yyyy-MM-dd HH:mm:ss and yyyy-MM-dd, not ${format}`);
    }
    this.setValue(value);
  }

  setDisplayValue(value: unknown): void {
    this.#accept(parseLocal(String(value), this.#zone()), String(value));
  }

  setDisplayValueInternal(value: unknown): void {
    this.setDisplayValue(value);
  }

  setGlideDateTime(other: unknown): void {
    this.setValue(other);
  }

  add(amount: unknown): void {
    this.#time += durationOf(amount);
  }

  subtract(amount: unknown): void {
    this.#time -= durationOf(amount);
  }

  /** Duration between two times. */
  static subtract(start: unknown, end: unknown): GlideDuration {
    if (!(start instanceof GlideDateTime) || !(end instanceof GlideDateTime)) {
      throw new Error('GlideDateTime.subtract takes two GlideDateTime objects');
    }
    return new GlideDuration(end.getNumericValue() - start.getNumericValue());
  }

  addSeconds(seconds: unknown): void {
    this.#time += Number(seconds) * 1000;
  }

  addDaysUTC(days: unknown): void {
    this.#time += Number(days) * DAY_MS;
  }

  addDaysLocalTime(days: unknown): void {
    this.#shiftLocal('day', days);
  }

  addWeeksUTC(weeks: unknown): void {
    this.#time += Number(weeks) * 7 * DAY_MS;
  }

  addWeeksLocalTime(weeks: unknown): void {
    this.#shiftLocal('week', weeks);
  }

  addMonthsUTC(months: unknown): void {
    this.#shiftUtc('month', months);
  }

  addMonthsLocalTime(months: unknown): void {
    this.#shiftLocal('month', months);
  }

  addYearsUTC(years: unknown): void {
    this.#shiftUtc('year', years);
  }

  addYearsLocalTime(years: unknown): void {
    this.#shiftLocal('year', years);
  }

  before(other: unknown): boolean {
    return this.compareTo(other) < 0;
  }

  after(other: unknown): boolean {
    return this.compareTo(other) > 0;
  }

  onOrBefore(other: unknown): boolean {
    return this.compareTo(other) <= 0;
  }

  onOrAfter(other: unknown): boolean {
    return this.compareTo(other) >= 0;
  }

  equals(other: unknown): boolean {
    return this.compareTo(other) === 0;
  }

  compareTo(other: unknown): number {
    const time = other instanceof GlideDateTime ? other.getNumericValue() : parseStored(String(other));
    if (time === null) throw new Error(`${other} is no date and time to compare with`);
    return Math.sign(this.#time - time);
  }

  getDate(): GlideDate {
    return new GlideDate(this.#context, this.getValue().slice(0, 10));
  }

  getLocalDate(): GlideDate {
    return new GlideDate(this.#context, this.getDisplayValue().slice(0, 10));
  }

  getDayOfMonthUTC(): number {
    return new Date(this.#time).getUTCDate();
  }

  getDayOfMonthLocalTime(): number {
    return this.#local().getUTCDate();
  }

  /** 1 Monday to 7 Sunday. */
  getDayOfWeekUTC(): number {
    return new Date(this.#time).getUTCDay() || 7;
  }

  getDayOfWeekLocalTime(): number {
    return this.#local().getUTCDay() || 7;
  }

  getMonthUTC(): number {
    return new Date(this.#time).getUTCMonth() + 1;
  }

  getMonthLocalTime(): number {
    return this.#local().getUTCMonth() + 1;
  }

  getYearUTC(): number {
    return new Date(this.#time).getUTCFullYear();
  }

  getYearLocalTime(): number {
    return this.#local().getUTCFullYear();
  }

  getDaysInMonthUTC(): number {
    return daysInMonth(new Date(this.#time));
  }

  getDaysInMonthLocalTime(): number {
    return daysInMonth(this.#local());
  }

  /** Milliseconds ahead of UTC. */
  getTZOffset(): number {
    return offsetAt(this.#time, this.#zone());
  }

  #local(): Date {
    return new Date(this.#time + this.getTZOffset());
  }

  #zone(): string {
    return this.#context.session.timeZone;
  }

  #shiftUtc(unit: string, amount: unknown): void {
    this.#time = (shift(new Date(this.#time), unit, Number(amount)) ?? new Date(this.#time)).getTime();
  }

  #shiftLocal(unit: string, amount: unknown): void {
    const moved = shift(this.#local(), unit, Number(amount)) ?? this.#local();
    this.#time = parseLocal(formatDateTime(moved), this.#zone()) ?? this.#time;
  }

  #accept(time: number | null, text: string): void {
    this.#valid = time !== null;
    this.#error = time === null ? `Could not parse DateTime: ${text}` : '';
    if (time !== null) this.#time = time;
  }
}

function durationOf(amount: unknown): number {
  if (amount instanceof GlideDuration) return amount.milliseconds;
  const milliseconds = Number(amount);
  if (Number.isNaN(milliseconds)) throw new Error(`${amount} is no number of milliseconds`);
  return milliseconds;
}

function daysInMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
