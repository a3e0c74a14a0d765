import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'chai';
import { MIGRATIONS_FOLDER } from '../../src/stores/sql/migrations-folder.ts';
import * as schema from '../../src/stores/sql/schema.ts';

// The ES module build of drizzle-kit/api calls require.
const { generateDrizzleJson, generateMigration } = createRequire(import.meta.url)(
  'drizzle-kit/api',
) as typeof import('drizzle-kit/api');

describe('migrations', () => {
  it('make exactly the schema', async () => {
    const journal = readJson('_journal.json') as { entries: { idx: number }[] };
    const last = journal.entries.at(-1)?.idx ?? 0;
    const migrated = readJson(`${String(last).padStart(4, '0')}_snapshot.json`);
    const declared = generateDrizzleJson(schema);
    const missing = await generateMigration(migrated as never, declared);
    expect(missing, 'run drizzle-kit generate').to.deep.equal([]);
  });
});

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(MIGRATIONS_FOLDER, 'meta', name), 'utf8'));
}
