import { expect } from 'chai';
import type { TicketFilter } from '../../src/ports/stores.ts';
import type { EmbeddedDatabase } from '../../src/stores/sql/database.ts';
import { listTickets } from '../../src/stores/sql/ticket-list.ts';
import { shareMany } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { explain } from '../fixtures/explain.ts';
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
      const [plan] = await explain(database, (sql) =>
        listTickets(sql, world.tenantId, { ...filter, after: next ?? '' }),
      );
      expect(plan).to.match(/Index Cond: .*tenant_id = .* AND \(ROW\(/);
      expect(plan).not.to.match(/Filter|Sort/);
    });
  }
});
