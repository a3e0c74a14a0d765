import { HELP_TEXTS } from '../../now-app/src/fluent/translations/help-texts.ts';
import { SWEDISH } from '../../now-app/src/fluent/translations/swedish.ts';
import { messageKey, TEXTS } from '../../now-app/src/server/domain/texts/texts.ts';
import { quote } from './quote.ts';

const LANGUAGES: readonly { code: string; name: string; texts: Readonly<Record<string, string>> }[] = [
  { code: 'en', name: 'english', texts: { ...TEXTS, ...HELP_TEXTS } },
  { code: 'sv', name: 'swedish', texts: SWEDISH },
];

/** As the formatter has it, so that the written files pass the linter. */
const LINE_WIDTH = 120;

/**
 * The translation records of the page as Fluent source, one file a language. Written out because Fluent reads its files
 * without running them: a loop over the texts would not be understood.
 *
 * @returns source by file name
 */
export function renderMessages(): Map<string, string> {
  return new Map(LANGUAGES.map(({ code, name, texts }) => [`${name}-messages.now.ts`, renderLanguage(code, texts)]));
}

function renderLanguage(code: string, texts: Readonly<Record<string, string>>): string {
  const records = Object.entries(texts).map(([key, text]) => renderRecord(code, key, text));
  return [
    "import { Record } from '@servicenow/sdk/core';\n",
    '// Written by scripts/translations/main.ts from the texts; do not edit.\n',
    ...records,
  ].join('\n');
}

function renderRecord(code: string, key: string, text: string): string {
  const onOneLine = `    message: ${quote(text)},`;
  const message = onOneLine.length > LINE_WIDTH ? `    message:\n      ${quote(text)},` : onOneLine;
  return `Record({
  $id: Now.ID['message-${code}-${key}'],
  table: 'sys_ui_message',
  data: {
    key: '${messageKey(key)}',
    language: '${code}',
${message}
  },
});
`;
}
