import { CHECK_TEXTS, type CheckText } from './check-texts.ts';
import { PAGE_TEXTS } from './page-texts.ts';

/** Key of each text without the scope in front, and the English text. Checks: `check.<finding>.fact|cause|remedy`. */
export const TEXTS: Readonly<Record<string, string>> = { ...PAGE_TEXTS, ...checkTexts() };

/** Key of the translation record (`sys_ui_message`). */
export function messageKey(key: string): string {
  return `x_mioms_m365ticket.${key}`;
}

function checkTexts(): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [finding, text] of Object.entries<CheckText>(CHECK_TEXTS)) {
    for (const part of ['fact', 'cause', 'remedy'] as const) {
      const words = text[part];
      if (words !== undefined) texts[`check.${finding}.${part}`] = words;
    }
  }
  return texts;
}
