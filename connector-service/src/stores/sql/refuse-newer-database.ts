import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql as text } from 'drizzle-orm';
import { ConnectorError } from '../../errors.ts';
import type { Sql } from './database.ts';
import { MIGRATIONS_FOLDER } from './migrations-folder.ts';

/** A later version of this service has changed the database: this one would read and write it wrongly. */
export class NewerDatabaseError extends ConnectorError {
  readonly code = 'database_newer';
  readonly status = 503;
}

/** Asked before the migrations run. Errors: {@link NewerDatabaseError}. */
export async function refuseNewerDatabase(sql: Pick<Sql, 'execute'>): Promise<void> {
  const known = newestMigration();
  const [table] = rowsOf(await sql.execute(text`select to_regclass('drizzle.__drizzle_migrations') as name`));
  if (table?.['name'] == null) return;
  const [newest] = rowsOf(await sql.execute(text`select max(created_at) as at from drizzle.__drizzle_migrations`));
  const applied = Number(newest?.['at'] ?? 0);
  if (applied <= known) return;
  throw new NewerDatabaseError(
    'The database was changed by a newer version of this service. Start that version or a later one, or choose an ' +
      'empty database: another folder in DATA_DIR, or another DATABASE_URL.',
    { details: { applied: new Date(applied).toISOString(), known: new Date(known).toISOString() } },
  );
}

function newestMigration(): number {
  const journal = JSON.parse(readFileSync(join(MIGRATIONS_FOLDER, 'meta', '_journal.json'), 'utf8'));
  return Math.max(...(journal.entries as { when: number }[]).map(({ when }) => when));
}

function rowsOf(result: unknown): Record<string, unknown>[] {
  return (result as { rows: Record<string, unknown>[] }).rows;
}
