import { expect } from 'chai';
import { eq, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Database } from '../../src/stores/sql/database.ts';
import { insertRows } from '../../src/stores/sql/insert-rows.ts';
import { idempotencyKeys, tickets } from '../../src/stores/sql/schema.ts';
import { rowOf } from '../../src/stores/sql/ticket-row.ts';
import { share } from '../fixtures/drafts.ts';
import { ENGINES } from '../fixtures/engines.ts';
import { connect, createWorld } from '../fixtures/world.ts';

const CREATED_AT = new Date('2026-03-01T12:00:00.123Z');

for (const engine of ENGINES) {
  describe(`insertRows on ${engine.name}`, function () {
    this.timeout(30_000);
    let database: Database;

    before(async () => {
      database = await engine.open();
    });

    const keyOf = (tenantId: string, index: number) => ({
      tenantId,
      key: `key ${index}`,
      requestHash: `it's "quoted" \\ and 'so' on`,
      ticketIds: ['first', 'second'],
      createdAt: CREATED_AT,
    });
    const stored = (tenantId: string) =>
      database.sql
        .select()
        .from(idempotencyKeys)
        .where(eq(idempotencyKeys.tenantId, tenantId))
        .orderBy(idempotencyKeys.key);

    it('stores texts, lists and moments as they are', async () => {
      const rows = [keyOf('insert-rows-values', 1), keyOf('insert-rows-values', 2)];
      await insertRows(database.sql, idempotencyKeys, rows, 'fail');
      expect(await stored('insert-rows-values')).to.deep.equal(rows);
    });

    it('fills what the rows leave out with its default', async () => {
      const world = createWorld(database);
      await connect(world);
      const template = rowOf(await share(world));
      const row = { ...template, id: 'left-out', correlationId: 'left-out' };
      await insertRows(database.sql, tickets, [row], 'fail');
      const [found] = await database.sql.select().from(tickets).where(eq(tickets.id, row.id));
      expect(found).to.include({ retries: 0, manual: false, active: true, remote: null });
    });

    it('leaves out a row whose key exists, or fails, as asked', async () => {
      const tenantId = 'insert-rows-conflict';
      await insertRows(database.sql, idempotencyKeys, [keyOf(tenantId, 1)], 'fail');
      await insertRows(database.sql, idempotencyKeys, [keyOf(tenantId, 1), keyOf(tenantId, 2)], 'nothing');
      expect(await stored(tenantId)).to.have.lengthOf(2);
      const failure = await insertRows(database.sql, idempotencyKeys, [keyOf(tenantId, 2)], 'fail').catch(
        (error) => error,
      );
      expect(failure).to.be.instanceOf(Error);
    });

    it('needs one parameter, however many rows', async () => {
      const asked: number[] = [];
      const sql = { execute: (query: SQL) => void asked.push(new PgDialect().sqlToQuery(query).params.length) };
      const rows = Array.from({ length: 200 }, (_, index) => keyOf('never stored', index));
      await insertRows(sql as unknown as Database['sql'], idempotencyKeys, rows, 'fail');
      expect(asked).to.deep.equal([1]);
    });
  });
}
