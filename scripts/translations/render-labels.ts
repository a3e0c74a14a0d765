import { SWEDISH_CHOICES, SWEDISH_LABELS, SWEDISH_MENU } from '../../now-app/src/fluent/translations/swedish-labels.ts';
import { quote } from './quote.ts';

const SCOPE = 'x_mioms_m365ticket';
const LINE_WIDTH = 120;
const LONG_NAME = 5;

/**
 * Labels, choices and menu titles in Swedish as Fluent source (`swedish-labels.now.ts`).
 *
 * @param keys text of the generated `keys.ts`, which knows the records of the menu
 */
export function renderLabels(keys: string): string {
  return [
    "import { Record } from '@servicenow/sdk/core';\n",
    '// Written by scripts/translations/main.ts from the texts; do not edit.\n',
    ...labels(),
    ...choices(),
    ...menu(keys),
  ].join('\n');
}

function labels(): string[] {
  return Object.entries(SWEDISH_LABELS).flatMap(([table, fields]) =>
    Object.entries(fields).map(([element, { label, plural, hint }]) =>
      record(`label-sv-${table}-${element}`, 'sys_documentation', {
        name: `${SCOPE}_${table}`,
        ...(element === '' ? {} : { element }),
        language: 'sv',
        label,
        plural,
        ...(hint === undefined ? {} : { hint }),
      }),
    ),
  );
}

function choices(): string[] {
  return Object.entries(SWEDISH_CHOICES).flatMap(([table, fields]) =>
    Object.entries(fields).flatMap(([element, values]) =>
      Object.entries(values).map(([value, label], sequence) =>
        record(`choice-sv-${table}-${element}-${value}`, 'sys_choice', {
          name: `${SCOPE}_${table}`,
          element,
          value,
          label,
          language: 'sv',
          sequence: String(sequence),
          inactive: 'false',
        }),
      ),
    ),
  );
}

function menu(keys: string): string[] {
  return Object.entries(SWEDISH_MENU).flatMap(([key, words]) => {
    const { table, id } = recordOf(keys, key);
    return Object.entries(words).map(([fieldname, value]) =>
      record(`${key}-sv-${fieldname}`, 'sys_translated_text', {
        tablename: table,
        fieldname,
        documentkey: id,
        language: 'sv',
        value,
      }),
    );
  });
}

/** Errors: no record of this key. */
function recordOf(keys: string, key: string): { table: string; id: string } {
  const pattern = new RegExp(`'?${key}'?: \\{\\s+table: '(\\w+)'\\s+id: '([0-9a-f]{32})'`);
  const [, table, id] = pattern.exec(keys) ?? [];
  if (table === undefined || id === undefined) throw new Error(`No record ${key} in keys.ts: build the app first.`);
  return { table, id };
}

function record(key: string, table: string, data: Record<string, string>): string {
  const lines = Object.entries(data).map(([name, value]) => field(name, value));
  return `Record({
  $id: Now.ID['${key}'],
  table: '${table}',
  data: {
${lines.join('\n')}
  },
});
`;
}

/** As the formatter has it: on a line of its own when it is too long, except behind a short name. */
function field(name: string, value: string): string {
  const onOneLine = `    ${name}: ${quote(value)},`;
  return onOneLine.length > LINE_WIDTH && name.length >= LONG_NAME ? `    ${name}:\n      ${quote(value)},` : onOneLine;
}
