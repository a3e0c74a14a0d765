/** The first lines of a generated file of Fluent declarations. */
export const FLUENT_HEADER = `import { Record } from '@servicenow/sdk/core';

// Written by \`npm run generate\`; do not edit.
`;

/**
 * A record as Fluent source.
 *
 * @param key of `Now.ID`; never changes once shipped
 * @param data values by column; a column without a value is left out
 */
export function renderRecord(key: string, table: string, data: Readonly<Record<string, string | undefined>>): string {
  const columns = Object.entries(data).filter(([, value]) => value !== undefined);
  return `Record({
  $id: Now.ID[${JSON.stringify(key)}],
  table: ${JSON.stringify(table)},
  data: {
${columns.map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`).join('\n')}
  },
});
`;
}
