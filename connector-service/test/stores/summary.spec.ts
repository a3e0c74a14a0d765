import { expect } from 'chai';
import { and, eq, sql as text } from 'drizzle-orm';
import type { EmbeddedDatabase } from '../../src/stores/sql/database.ts';
import { tickets } from '../../src/stores/sql/schema.ts';
import type { TicketRow } from '../../src/stores/sql/ticket-row.ts';
import { summarizeTickets } from '../../src/stores/sql/ticket-summary.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { explain } from '../fixtures/explain.ts';
import { fillTickets } from '../fixtures/fill-tickets.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

const TODAY = '2026-03-01';
/** More than the newest ones that are asked for names. */
const COUNT = 400;

describe('the summary of tickets', function () {
  this.timeout(30_000);
  let database: EmbeddedDatabase;
  let world: World;

  before(async () => {
    database = (await PGLITE.open()) as EmbeddedDatabase;
  });

  beforeEach(async () => {
    world = createWorld(database);
    await fillTickets(database.sql, { tenantId: world.tenantId, count: COUNT, today: TODAY });
  });

  it('says of each type what a count one by one says', async () => {
    const rows = await database.sql.select().from(tickets).where(eq(tickets.tenantId, world.tenantId));
    for (const summary of await world.tickets.summarize(world.tenantId, TODAY)) {
      const ofType = rows.filter(({ ticketType }) => ticketType === summary.ticketType);
      const count = (which: (row: TicketRow) => boolean) => ofType.filter(which).length;
      const { states, ...counts } = summary;
      expect(counts).to.deep.equal({
        ticketType: summary.ticketType,
        total: 200,
        open: count(({ active }) => active),
        overdue: count((row) => row.active && row.dueOn < TODAY),
        dueSoon: count((row) => row.active && row.dueOn >= TODAY && row.dueOn <= '2026-03-08'),
        failed: count(({ deliveryState }) => deliveryState === 'failed'),
        waiting: count(({ deliveryState }) => ['queued', 'paused'].includes(deliveryState)),
      });
      expect(counts).to.satisfy((each: typeof counts) => Object.values(each).every((value) => value !== 0));
      expect(states.map(({ state }) => state)).to.deep.equal(['1', '2', '3', '6', '7']);
      for (const { state, count: inState } of states) expect(inState).to.equal(count((row) => row.state === state));
    }
  });

  it("keeps the instance's own order of states; what its list does not have comes after, by number", async () => {
    const order = async () => {
      const summaries = await world.tickets.summarize(world.tenantId, TODAY);
      return summaries.find(({ ticketType }) => ticketType === 'change')?.states.map(({ state }) => state);
    };
    const values = ['-5', '-4', '-1', '0', '12'];
    for (const [index, state] of ['1', '2', '3', '6', '7'].entries()) {
      await database.sql
        .update(tickets)
        .set({ state: values[index] ?? '' })
        .where(and(eq(tickets.tenantId, world.tenantId), eq(tickets.ticketType, 'change'), eq(tickets.state, state)));
    }
    expect(await order()).to.deep.equal(['-5', '-4', '-1', '0', '12']);
    const listed = ['12', '0', '-5'].map((value) => ({ value, label: value, meaning: 'other' as const }));
    await world.stateLists.write(await connect(world), 'change', listed, world.now);
    expect(await order()).to.deep.equal(['12', '0', '-5', '-4', '-1']);
  });

  it('calls a state what the instance called it last', async () => {
    const change = { ticket_type: 'change', state: '7' };
    await rename(text`'In the old days'`, { ...change, newest: COUNT });
    await rename(text`'Nowadays'`, { ...change, newest: 1 });
    expect(await labelOf(change)).to.equal('Nowadays');
  });

  it('calls a state that no ticket has reached for long by what one of its tickets says', async () => {
    const change = { ticket_type: 'change', state: '7' };
    await rename(text`'In the old days'`, { ...change, newest: COUNT });
    await database.sql.execute(text`
      update tickets set updated_at = '2025-01-01' where tenant_id = ${world.tenantId} and state = '7'`);
    expect(await labelOf(change)).to.equal('In the old days');
  });

  it('walks through its index once and reads tickets for names only', async () => {
    const [counts = '', labels = '', lists = '', ...more] = await explain(database, (sql) =>
      summarizeTickets(sql, world.tenantId, TODAY),
    );
    expect(counts).to.match(/GroupAggregate.*\n.*Group Key.*\n.*Index Only Scan using tickets_for_summary/);
    expect(counts).not.to.match(/Sort|Filter|Seq Scan/);
    expect(counts).to.match(/Limit.*\n.*Index Scan Backward using tickets_for_summary on tickets label/);
    expect(labels).to.match(/Limit.*\n.*Index Scan Backward using tickets_by_update/);
    expect(lists)
      .to.match(/on state_lists/)
      .and.not.to.match(/tickets/);
    expect(more).to.deep.equal([]);
  });

  async function rename(
    label: ReturnType<typeof text>,
    { ticket_type, state, newest }: { ticket_type: string; state: string; newest: number },
  ): Promise<void> {
    await database.sql.execute(text`
      update tickets set state_label = ${label} where id in (
        select id from tickets
        where tenant_id = ${world.tenantId} and ticket_type = ${ticket_type} and state = ${state}
        order by updated_at desc limit ${newest})`);
  }

  async function labelOf({ ticket_type, state }: { ticket_type: string; state: string }): Promise<string | undefined> {
    const summaries = await world.tickets.summarize(world.tenantId, TODAY);
    const { states = [] } = summaries.find(({ ticketType }) => ticketType === ticket_type) ?? {};
    return states.find((each) => each.state === state)?.stateLabel;
  }
});
