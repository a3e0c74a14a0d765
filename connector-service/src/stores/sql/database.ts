import type { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Pool } from 'pg';
import type * as schema from './schema.ts';

/** Drizzle over either engine; a transaction is one as well. */
export type Sql = PgDatabase<PgQueryResultHKT, typeof schema>;

/** An open database with its schema up to date. */
export type Database = EmbeddedDatabase | ServerDatabase;

interface OpenDatabase {
  sql: Sql;
  /** Runs `work` while no other process runs it under the same name. */
  withLock<T>(name: string, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** PGlite: PostgreSQL inside this process, one connection. */
export interface EmbeddedDatabase extends OpenDatabase {
  engine: 'pglite';
  client: PGlite;
}

export interface ServerDatabase extends OpenDatabase {
  engine: 'postgres';
  pool: Pool;
  url: string;
}
