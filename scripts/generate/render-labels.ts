import { SWEDISH_CHOICES, SWEDISH_LABELS, SWEDISH_MENU } from '../../now-app/src/fluent/translations/swedish-labels.ts';
import { FLUENT_HEADER, renderRecord } from './render-record.ts';

const SCOPE = 'x_mioms_m365ticket';

/**
 * Labels, choices and menu titles in Swedish as Fluent source (`swedish-labels.now.ts`).
 *
 * @param keys text of the generated `keys.ts`, which knows the records of the menu
 */
export function renderLabels(keys: string): string {
  return [FLUENT_HEADER, ...labels(), ...choices(), ...menu(keys)].join('\n');
}

function labels(): string[] {
  return Object.entries(SWEDISH_LABELS).flatMap(([table, fields]) =>
    Object.entries(fields).map(([element, { label, plural, hint }]) =>
      renderRecord(`label-sv-${table}-${element}`, 'sys_documentation', {
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
        renderRecord(`choice-sv-${table}-${element}-${value}`, 'sys_choice', {
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
      renderRecord(`${key}-sv-${fieldname}`, 'sys_translated_text', {
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
