import { gs } from '@servicenow/glide';
import { messageKey, TEXTS } from '../domain/texts/texts.ts';

/** All texts of the page in one language. */
export interface TranslatedTexts {
  /** As in `sys_language`, for example `sv`. */
  language: string;
  texts: Record<string, string>;
}

/**
 * The texts in the language of the signed-in person, from the translation records (`sys_ui_message`). English where a
 * language has none.
 */
export function readTexts(): TranslatedTexts {
  const texts: Record<string, string> = {};
  for (const name of Object.keys(TEXTS)) {
    const key = messageKey(name);
    const message = gs.getMessage(key);
    // The platform gives the key back when there is no record.
    texts[name] = message === key || message === '' ? (TEXTS[name] ?? name) : message;
  }
  return { language: gs.getSession().getLanguage() || 'en', texts };
}
