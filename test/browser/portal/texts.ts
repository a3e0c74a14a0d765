import { createInstance, type TFunction } from 'i18next';
import en from '../../../connector-service/portal/src/texts/en.json' with { type: 'json' };
import sv from '../../../connector-service/portal/src/texts/sv.json' with { type: 'json' };

export const LANGUAGES = ['en', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Gives the texts of a language as the pages do, so that one walk serves both. */
export async function textsOf(language: Language): Promise<TFunction> {
  const i18n = createInstance();
  const resources = { en: { translation: en }, sv: { translation: sv } };
  return i18n.init({ lng: language, resources, interpolation: { escapeValue: false } });
}
