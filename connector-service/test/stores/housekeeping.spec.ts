import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import type { EmbeddedDatabase } from '../../src/stores/sql/database.ts';
import { tickets } from '../../src/stores/sql/schema.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { fillTickets } from '../fixtures/fill-tickets.ts';
import { createWorld } from '../fixtures/world.ts';

const COUNT = 2_000;

describe('housekeeping of the embedded database', function () {
  this.timeout(30_000);

  it('gives the place of deleted rows back, and tells the planner what is there', async () => {
    const database = (await PGLITE.open()) as EmbeddedDatabase;
    const { tenantId, housekeeping, now } = createWorld(database);
    const fillAndDelete = async () => {
      await fillTickets(database.sql, { tenantId, count: COUNT, today: '2026-03-01' });
      await database.sql.delete(tickets).where(eq(tickets.tenantId, tenantId));
    };
    const size = async () => {
      const { rows } = await database.client.query<{ pages: number; planned: number }>(`
        select pg_relation_size('tickets') / current_setting('block_size')::integer as pages, reltuples as planned
        from pg_class where relname = 'tickets'`);
      return rows[0] ?? { pages: 0, planned: 0 };
    };
    await fillAndDelete();
    await housekeeping.purgeExpired(now, 400);
    const first = await size();
    await fillAndDelete();
    await housekeeping.purgeExpired(now, 400);
    expect((await size()).pages).to.be.at.most(first.pages);
    await fillTickets(database.sql, { tenantId, count: COUNT, today: '2026-03-01' });
    await housekeeping.purgeExpired(now, 400);
    expect((await size()).planned).to.be.at.least(COUNT);
  });
});
