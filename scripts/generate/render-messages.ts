import { HELP_TEXTS } from '../../now-app/src/fluent/translations/help-texts.ts';
import { SWEDISH } from '../../now-app/src/fluent/translations/swedish.ts';
import { messageKey } from '../../now-app/src/server/domain/texts/texts.ts';
import { FLUENT_HEADER, renderRecord } from './render-record.ts';

/**
 * The texts of the page as translation records in Fluent source. Written out because Fluent reads its files without
 * running them: a loop over the texts would not be understood. In English only those of the help pages, which have no
 * server code that could fall back to the text in the source.
 *
 * @param language ISO 639-1
 */
export function renderMessages(language: 'en' | 'sv'): string {
  const texts = language === 'en' ? HELP_TEXTS : SWEDISH;
  const records = Object.entries(texts).map(([key, message]) =>
    renderRecord(`message-${language}-${key}`, 'sys_ui_message', { key: messageKey(key), language, message }),
  );
  return [FLUENT_HEADER, ...records].join('\n');
}
