import { createContext, type Provider, useContext } from 'react';
import type { Texts } from '../services/texts.ts';

type Values = Readonly<Record<string, string | number>>;

/** Texts and moments in the language of the person. */
export interface Translation {
  language: string;
  /** The text of this key, its names in braces replaced by the values. */
  t(key: string, values?: Values): string;
  /** A moment (ISO 8601) in the person's own time; null or empty: it never was. */
  moment(iso: string | null): string;
}

export function createTranslation({ language, texts }: Texts): Translation {
  const format = new Intl.DateTimeFormat(language.replace('_', '-'), { dateStyle: 'medium', timeStyle: 'short' });
  const t = (key: string, values: Values = {}) =>
    (texts[key] ?? key).replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
  return {
    language,
    t,
    moment: (iso) => (iso === null || iso === '' ? t('status.never') : format.format(new Date(iso))),
  };
}

export const TranslationContext = createContext<Translation>(createTranslation({ language: 'en', texts: {} }));

export function useTranslation(): Translation {
  return useContext(TranslationContext);
}

export const TranslationProvider: Provider<Translation> = TranslationContext.Provider;
