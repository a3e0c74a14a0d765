import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface Format {
  /** `YYYY-MM-DD`: a day of the calendar, the same everywhere. */
  day: (date: string) => string;
  /** From one day to another, as short as the language allows; one day is written once. */
  days: (from: string, to: string) => string;
  /** ISO 8601: a moment, in the person's own time zone. */
  moment: (timestamp: string) => string;
  /** How long ago or how far ahead, in the largest fitting unit. */
  relative: (timestamp: string) => string;
  /** "a, b and c". */
  list: (items: readonly string[]) => string;
  number: (value: number) => string;
  percent: (share: number) => string;
  points: (value: number) => string;
  /** Points won or lost, with their sign. */
  gain: (value: number) => string;
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Dates and numbers as the chosen language writes them. */
export function useFormat(): Format {
  const language = useTranslation().i18n.language;
  return useMemo(() => createFormat(language), [language]);
}

function createFormat(language: string): Format {
  const locale = language === 'sv' ? 'sv-SE' : 'en-US';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = new Intl.NumberFormat(locale);
  // As Microsoft shows them.
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const gain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    days: (from, to) => day.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)),
    moment: (timestamp) => moment.format(new Date(timestamp)),
    relative: (timestamp) => {
      const seconds = (new Date(timestamp).getTime() - Date.now()) / 1000;
      const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
      return relative.format(Math.round(seconds / size), unit);
    },
    list: (items) => list.format(items),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    points: (value) => points.format(value),
    gain: (value) => gain.format(value),
  };
}
