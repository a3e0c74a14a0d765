import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { storage } from '../storage/storage.ts';

export const LANGUAGES = ['en', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Only the chosen language is downloaded. */
const TEXTS = {
  en: () => import('../texts/en.json'),
  sv: () => import('../texts/sv.json'),
};

/** Call once before the first page is drawn. */
export async function startLanguage(): Promise<void> {
  const language = readLanguage();
  const texts = await TEXTS[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: texts.default } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  storage.writePreference('language', language);
  const texts = await TEXTS[language]();
  i18next.addResourceBundle(language, 'translation', texts.default);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** What the person chose, else what the browser prefers. */
export function readLanguage(): Language {
  const wanted = storage.readPreference('language') ?? navigator.language.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}
