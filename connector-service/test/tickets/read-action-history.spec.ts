import { expect } from 'chai';
import type { ImprovementAction, SecureScoreSource } from '../../src/ports/secure-score-source.ts';
import { pollConnection } from '../../src/sync/poll-connection.ts';
import { readActionHistory } from '../../src/tickets/read-action-history.ts';
import { deliverNext } from '../fixtures/deliver-next.ts';
import { share } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

const ACTION = {
  id: 'AdminMFAV2',
  status: 'completed',
  decisions: [
    {
      at: new Date('2026-02-01T08:00:00Z'),
      decision: 'to_address',
      by: 'alex@contoso.com',
      comment: 'Planned.',
      assignedTo: null,
    },
  ],
} as unknown as ImprovementAction;

const SCORE: SecureScoreSource = {
  listImprovementActions: async () => [ACTION],
  readScoreHistory: async () => ({
    days: [
      { date: '2026-03-04', currentScore: 50, maxScore: 100 },
      { date: '2025-12-05', currentScore: 40, maxScore: 100 },
    ],
    pointsByControl: new Map([
      [
        'adminmfav2',
        [
          { date: '2025-12-05', points: 2, implementationStatus: '2 of 10' },
          { date: '2026-03-03', points: 10, implementationStatus: '10 of 10' },
        ],
      ],
    ]),
  }),
};

describe('readActionHistory', function () {
  this.timeout(30_000);
  let world: World;

  beforeEach(async () => {
    world = createWorld(await PGLITE.open());
  });

  const read = (improvementActionId = 'AdminMFAV2') =>
    readActionHistory({ ...world, secureScore: SCORE }, { tenantId: world.tenantId, improvementActionId });

  it('joins points, decisions and tickets, newest first, and proves what was closed', async () => {
    const connection = await connect(world);
    const ticket = await share(world, { improvementActionId: 'AdminMFAV2' });
    await world.deliveries.beat('node-history', []);
    await deliverNext(world, connection.id, 'node-history');
    world.instance.move(ticket.correlationId, {
      state: '3',
      state_label: 'Closed',
      outcome: 'done',
      updated_at: '2026-03-02T12:00:00Z',
    });
    await pollConnection(world, { connectionId: connection.id });
    const history = await read();
    expect(history?.events.map(({ kind }) => kind)).to.deep.equal([
      'points_changed',
      'ticket_closed',
      'ticket_state_changed',
      'ticket_shared',
      'decided',
    ]);
    const closed = history?.events.find((event) => event.kind === 'ticket_closed');
    expect(closed?.proof).to.deep.equal({
      verdict: 'proven',
      pointsBefore: 2,
      pointsBest: 10,
      pointsNow: 10,
      since: '2026-03-03',
    });
    expect(history?.events[0]).to.include({ date: '2026-03-03', before: 2, after: 10 });
    expect(history).to.include({ firstDay: '2025-12-05', newestDay: '2026-03-04' });
  });

  it('is null for what is no action today', async () => {
    expect(await read('Nothing')).to.equal(null);
  });
});
