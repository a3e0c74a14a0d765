import type { Check } from '../services/check.ts';
import type { Translation } from './translate.ts';

/** A part of a check in the language of the person; its moment in the person's own time. */
export function checkWords({ t, moment }: Translation, part: 'fact' | 'cause' | 'remedy', check: Check): string {
  const { text, values } = check;
  const { when } = values;
  return t(`check.${text}.${part}`, when === undefined ? values : { ...values, when: moment(String(when)) });
}
