import { expect } from 'chai';
import type { TicketOutcome } from 'shared-types';
import type {
  ControlPoints,
  ImprovementAction,
  ScoreDay,
  SecureScoreSource,
} from '../../src/ports/secure-score-source.ts';
import { pollConnection } from '../../src/sync/poll-connection.ts';
import { isUnproven, listClosures } from '../../src/tickets/list-closures.ts';
import { readScoreFacts } from '../../src/tickets/read-score-facts.ts';
import type { Ticket } from '../../src/tickets/ticket.ts';
import { deliverNext } from '../fixtures/deliver-next.ts';
import { share } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Shared at the world's first moment, closed the day after. */
const CLOSED_AT = '2026-03-02T12:00:00Z';

describe('listClosures', function () {
  this.timeout(30_000);
  let world: World;
  let connectionId: string;
  let points: Map<string, ControlPoints[]>;
  let days: ScoreDay[];

  beforeEach(async () => {
    world = createWorld(await PGLITE.open());
    connectionId = (await connect(world)).id;
    await world.deliveries.beat('node', []);
    points = new Map();
    days = [];
  });

  const actions = ['AdminMFAV2', 'OneAdmin'].map((id) => ({ id, status: 'to_address' }) as ImprovementAction);
  const secureScore: SecureScoreSource = {
    listImprovementActions: async () => actions,
    readScoreHistory: async () => ({ days, pointsByControl: points }),
  };
  const list = async (openTickets = new Map<string, Ticket[]>()) => {
    const score = await readScoreFacts({ ...world, secureScore }, world.tenantId);
    return listClosures(world, { tenantId: world.tenantId, score, openTickets });
  };

  it('judges the ticket closed last, when it was closed and not when it was last touched', async () => {
    await closed('AdminMFAV2', '2026-03-01T12:00:00Z');
    const last = await closed('AdminMFAV2', CLOSED_AT);
    world.now = new Date(new Date(CLOSED_AT).getTime() + 3 * DAY_MS);
    days = [{ date: '2026-03-04', currentScore: 1, maxScore: 10 }];
    points.set('adminmfav2', [{ date: '2026-01-01', points: 0, implementationStatus: null }]);
    expect((await list()).get('AdminMFAV2')?.proof.verdict, 'no score late enough').to.equal('awaited');
    days = [{ date: '2026-03-05', currentScore: 1, maxScore: 10 }];
    const closures = await list();
    expect([...closures.keys()]).to.deep.equal(['AdminMFAV2']);
    const closure = closures.get('AdminMFAV2');
    expect(closure?.ticket.id).to.equal(last.id);
    expect(closure?.closedAt).to.deep.equal(new Date(CLOSED_AT));
    expect(closure?.proof.verdict).to.equal('missing');
    expect(closure && isUnproven(closure)).to.equal(true);
  });

  it('takes the points of the action itself, however its id is written', async () => {
    await closed('AdminMFAV2', CLOSED_AT);
    const rise = [
      { date: '2026-01-01', points: 0, implementationStatus: null },
      { date: '2026-03-03', points: 5, implementationStatus: null },
    ];
    points.set('adminmfav2', rise);
    expect((await list()).get('AdminMFAV2')?.proof.verdict).to.equal('partly');
    points.set('adminmfav2', [...rise, { date: '2026-03-04', points: 0, implementationStatus: null }]);
    const undone = (await list()).get('AdminMFAV2');
    expect(undone?.proof.verdict).to.equal('lost');
    expect(undone && isUnproven(undone)).to.equal(true);
  });

  for (const outcome of ['cancelled', 'failed', 'gone', 'unknown'] as const) {
    it(`has no verdict on a ticket that came out as ${outcome}: its action is open again`, async () => {
      await closed('AdminMFAV2', CLOSED_AT, outcome);
      expect((await list()).size).to.equal(0);
    });
  }

  it('leaves out an action that somebody works on again', async () => {
    await closed('AdminMFAV2', CLOSED_AT);
    const again = await share(world, { improvementActionId: 'AdminMFAV2' });
    expect((await list(new Map([['AdminMFAV2', [again]]]))).size).to.equal(0);
  });

  it('leaves out what was closed before Secure Score remembers, and what is open', async () => {
    await closed('AdminMFAV2', CLOSED_AT);
    await share(world, { improvementActionId: 'OneAdmin' });
    world.now = new Date(world.now.getTime() + 91 * DAY_MS);
    expect((await list()).size).to.equal(0);
  });

  /** Shared, delivered, and closed by somebody on the instance. */
  async function closed(
    improvementActionId: string,
    updatedAt: string,
    outcome: TicketOutcome = 'done',
  ): Promise<Ticket> {
    const ticket = await share(world, { improvementActionId });
    await deliverNext(world, connectionId, 'node');
    world.now = new Date(updatedAt);
    const closing = { state: '7', state_label: 'Closed', outcome, updated_at: updatedAt };
    world.instance.move(ticket.correlationId, closing);
    await pollConnection(world, { connectionId });
    return ticket;
  }
});
