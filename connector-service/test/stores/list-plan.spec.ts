import { expect } from 'chai';
import { drizzle } from 'drizzle-orm/pglite';
import type { TicketFilter } from '../../src/ports/stores.ts';
import type { EmbeddedDatabase, Sql } from '../../src/stores/sql/database.ts';
import * as schema from '../../src/stores/sql/schema.ts';
import { listTickets } from '../../src/stores/sql/ticket-list.ts';
import { shareMany } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { connect, createWorld } from '../fixtures/world.ts';

describe('a page of the list of tickets', function () {
  this.timeout(30_000);
  let database: EmbeddedDatabase;

  before(async () => {
    database = (await PGLITE.open()) as EmbeddedDatabase;
  });

  for (const sort of ['created', 'updated', 'due', 'priority'] as const) {
    it(`begins at its place in the index by ${sort}, however far down`, async () => {
      const world = createWorld(database);
      await connect(world);
      await shareMany(world, 4);
      const filter: TicketFilter = { sort, descending: true, limit: 2, today: '2026-03-01' };
      const { next } = await listTickets(database.sql, world.tenantId, filter);
      const plan = await explain((sql) => listTickets(sql, world.tenantId, { ...filter, after: next ?? '' }));
      expect(plan).to.match(/Index Cond: .*tenant_id = .* AND \(ROW\(/);
      expect(plan).not.to.match(/Filter|Sort/);
    });
  }

  /** How the engine reads what is asked, were the table too large for anything but an index. */
  async function explain(ask: (sql: Sql) => Promise<unknown>): Promise<string> {
    const asked: { query: string; parameters: unknown[] }[] = [];
    const logger = { logQuery: (query: string, parameters: unknown[]) => void asked.push({ query, parameters }) };
    await ask(drizzle(database.client, { schema, logger }) as unknown as Sql);
    const [statement] = asked;
    if (statement === undefined) throw new Error('Nothing was asked.');
    return database.client.transaction(async (tx) => {
      await tx.exec('set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off');
      const { rows } = await tx.query<{ 'QUERY PLAN': string }>(`explain ${statement.query}`, statement.parameters);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
  }
});
