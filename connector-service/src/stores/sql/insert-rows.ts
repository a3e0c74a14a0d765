import { getTableColumns, type SQL, sql as text } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Sql } from './database.ts';

/**
 * Inserts many rows as one parameter. A placeholder for each value, as `insert().values()` makes them, costs this
 * process several times what the rest of a delivery does.
 *
 * @param rows all with the same columns; what they leave out gets its default
 * @param onConflict `nothing`: a row whose key exists is left out
 */
export async function insertRows<Table extends PgTable>(
  tx: Sql,
  table: Table,
  rows: Table['$inferInsert'][],
  onConflict: OnConflict,
): Promise<void> {
  if (rows.length > 0) await tx.execute(insertion(table, rows, onConflict));
}

type OnConflict = 'fail' | 'nothing';

/** The statement of {@link insertRows}, to be a part of another one. At least one row. */
export function insertion<Table extends PgTable>(
  table: Table,
  rows: Table['$inferInsert'][],
  onConflict: OnConflict,
): SQL {
  const given = rows[0] ?? {};
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => Object.hasOwn(given, key));
  const named = rows.map((row) =>
    Object.fromEntries(columns.map(([key, column]) => [column.name, (row as Record<string, unknown>)[key]])),
  );
  const list = text.join(
    columns.map(([, column]) => text.identifier(column.name)),
    text`, `,
  );
  return text`
    insert into ${table} (${list})
    select ${list} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(named)}::jsonb)${CONFLICT[onConflict]}`;
}

const CONFLICT: Record<OnConflict, SQL> = { fail: text``, nothing: text` on conflict do nothing` };
