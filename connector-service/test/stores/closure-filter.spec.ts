import { expect } from 'chai';
import fc from 'fast-check';
import type { ControlPoints, ImprovementAction } from '../../src/ports/secure-score-source.ts';
import type { EmbeddedDatabase } from '../../src/stores/sql/database.ts';
import { tickets } from '../../src/stores/sql/schema.ts';
import { rowOf } from '../../src/stores/sql/ticket-row.ts';
import { CLOSURE_VERDICTS } from '../../src/tickets/closure-verdicts.ts';
import { closureWindows } from '../../src/tickets/closure-windows.ts';
import { judgeClosure, type ScoreFacts } from '../../src/tickets/judge-closure.ts';
import type { Ticket } from '../../src/tickets/ticket.ts';
import { share } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

const START = Date.parse('2026-03-01T00:00:00Z');
const HOUR_MS = 60 * 60 * 1000;
const at = (hours: number) => new Date(START + hours * HOUR_MS);
const dayOf = (hours: number) => at(hours).toISOString().slice(0, 10);

/** Two weeks in hours. */
const hour = fc.integer({ min: 0, max: 14 * 24 });
const points = fc
  .uniqueArray(fc.record({ hours: hour, points: fc.constantFrom(0, 4, 10) }), { selector: ({ hours }) => dayOf(hours) })
  .map((list): ControlPoints[] =>
    list
      .map(({ hours, points: value }) => ({ date: dayOf(hours), points: value, implementationStatus: null }))
      .toSorted((first, second) => first.date.localeCompare(second.date)),
  );
const action = fc.record({
  status: fc.constantFrom('completed', 'partial', 'to_address', 'third_party'),
  score: fc.constantFrom(0, 4, null),
});

describe('the filter by verdict', function () {
  this.timeout(120_000);
  let world: World;
  let database: EmbeddedDatabase;
  let template: Ticket;

  before(async () => {
    database = (await PGLITE.open()) as EmbeddedDatabase;
    world = createWorld(database);
    await connect(world);
    template = await share(world);
  });

  it('finds exactly the tickets that are judged so, whenever they were shared and closed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          action,
          points,
          measured: fc.option(hour),
          tickets: fc.array(fc.tuple(hour, hour), { maxLength: 12 }),
        }),
        async (given) => {
          const score = scoreOf(given);
          const judged = given.tickets.map(([shared, closed], index) => ticketAt(index, at(shared), at(closed)));
          await database.sql.delete(tickets);
          if (judged.length > 0) await database.sql.insert(tickets).values(judged.map(rowWithOutcome));
          for (const verdict of CLOSURE_VERDICTS) {
            const page = await world.tickets.list(world.tenantId, {
              closure: closureWindows(score, [verdict]),
              limit: 200,
              today: '2026-03-01',
            });
            const wanted = judged.filter((ticket) => judgeClosure(ticket, score)?.verdict === verdict);
            expect(
              page.tickets.map(({ id }) => id),
              verdict,
            ).to.have.members(wanted.map(({ id }) => id));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  function scoreOf(given: {
    action: { status: string; score: number | null };
    points: ControlPoints[];
    measured: number | null;
  }): ScoreFacts {
    const controlled = { id: 'AdminMFAV2', ...given.action } as ImprovementAction;
    return {
      actions: new Map([[controlled.id, controlled]]),
      pointsByControl: new Map([['adminmfav2', given.points]]),
      measuredUntil: given.measured === null ? null : new Date(`${dayOf(given.measured)}T00:00:00Z`),
      rememberedSince: at(24),
    };
  }

  function ticketAt(index: number, createdAt: Date, closedAt: Date): Ticket {
    const id = String(index).padStart(32, '0');
    const remote = { outcome: index % 5 === 4 ? 'cancelled' : 'done' } as Ticket['remote'];
    return { ...template, id, correlationId: id, improvementActionId: 'AdminMFAV2', remote, createdAt, closedAt };
  }

  function rowWithOutcome(ticket: Ticket) {
    const outcome = ticket.remote?.outcome ?? 'open';
    return { ...rowOf(ticket), remote: ticket.remote, outcome, active: false, closedAt: ticket.closedAt };
  }
});
