import { expect } from 'chai';
import fc from 'fast-check';
import { DESCRIPTION_MAX_LENGTH, NAME_MAX_LENGTH, validateTask } from 'shared-types';
import {
  draftsSchema,
  improvementActionDetailSchema,
  improvementActionHistorySchema,
  improvementActionListSchema,
  secureScoreSchema,
} from '../../src/http/schemas/improvement-action.ts';
import { suggestDraft } from '../../src/http/views/suggest-draft.ts';
import { SecureScoreError } from '../../src/ports/secure-score-errors.ts';
import type { ImprovementAction } from '../../src/ports/secure-score-source.ts';
import { pollConnection } from '../../src/sync/poll-connection.ts';
import { toWire } from '../../src/tasks/task-fields.ts';
import { deliverNext } from '../fixtures/deliver-next.ts';
import { type PortalApp, portalApp, START } from './portal-app.ts';
import { connect, expectError, newTask, type PortalClient, share, signIn } from './portal-client.ts';

const ACTION: ImprovementAction = {
  id: 'AdminMFAV2',
  title: 'Require MFA for administrators',
  category: 'identity',
  service: 'AzureAD',
  actionType: 'Config',
  actionUrl: 'https://entra.microsoft.com/',
  score: 2,
  maxScore: 10,
  status: 'partial',
  implementationStatus: null,
  userImpact: 'low',
  implementationCost: 'low',
  tier: 'Core',
  rank: 1,
  threats: ['accountBreach'],
  remediationHtml: '<p>Open <b>Policies</b>.</p><script>alert(1)</script><ul><li>Turn it on</li></ul>',
  remediationImpactHtml: '<p onclick="x()">People sign in again.</p>',
  deprecated: false,
  lastModifiedAt: null,
  decisions: [],
};

describe('improvement actions', () => {
  let app: PortalApp;
  let client: PortalClient;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    app = await portalApp();
    client = await signIn();
    await connect(client);
    await share(client, newTask({ improvementActionId: 'AdminMFAV2' }));
  });
  beforeEach(() => {
    app.secureScore.failure = null;
    app.secureScore.actions = [
      ACTION,
      { ...ACTION, id: 'OneAdmin', score: null, maxScore: 1, actionUrl: 'javascript:x' },
    ];
    app.secureScore.scores = [
      { date: '2027-03-01', currentScore: 40, maxScore: 100 },
      { date: '2027-02-28', currentScore: 38, maxScore: 100 },
    ];
  });

  it('come with the tickets that are open for them, and with safe links only', async () => {
    const { improvementActions } = improvementActionListSchema.parse(
      (await client.get('/api/improvement-actions')).body,
    );
    expect(improvementActions.map(({ id, openTickets }) => [id, openTickets.length])).to.deep.equal([
      ['AdminMFAV2', 1],
      ['OneAdmin', 0],
    ]);
    expect(improvementActions[0]?.openTickets[0]).to.include({
      ticketType: 'change',
      deliveryState: 'queued',
      number: null,
    });
    expect(improvementActions[1]?.actionUrl).to.equal(null);
  });

  it('come one by one with safe HTML and a draft that could be sent', async () => {
    const { body } = await client.get('/api/improvement-actions/AdminMFAV2');
    const detail = improvementActionDetailSchema.parse(body);
    expect(detail.remediationHtml).to.equal('<p>Open <b>Policies</b>.</p><ul><li>Turn it on</li></ul>');
    expect(detail.remediationImpactHtml).to.equal('<p>People sign in again.</p>');
    const { recommendationCategory, recommendationSource, ...rest } = detail.draft;
    expect(rest).to.deep.include({ name: ACTION.title, priority: 1, dueDate: '2027-03-08' });
    expect({ recommendationCategory, recommendationSource }).to.deep.equal({
      recommendationCategory: 'identity',
      recommendationSource: 'microsoft',
    });
    expect(rest.description).to.include('Open Policies.').and.include('Turn it on').and.not.include('alert');
    const { status } = await client.post(
      '/api/tickets',
      {
        tasks: [{ ticketType: 'incident', improvementActionId: 'AdminMFAV2', ...detail.draft }],
      },
      { 'idempotency-key': 'draft-as-suggested-1' },
    );
    expect(status).to.equal(202);
  });

  it('are not there when Graph does not list them, and not asked for by what is no id', async () => {
    const { body } = await client.get('/api/improvement-actions/AdminMFAV2');
    const several = { improvementActionIds: ['Nothing', 'AdminMFAV2'] };
    const { suggestions } = draftsSchema.parse((await client.post('/api/improvement-actions/drafts', several)).body);
    expect(suggestions).to.have.length(1);
    expect(suggestions[0]?.draft).to.deep.equal(body.draft);
    expect(suggestions[0]?.improvementAction).to.deep.equal(body.improvementAction);
    expectError(
      await client.post('/api/improvement-actions/drafts', { improvementActionIds: [] }),
      400,
      'request_invalid',
    );
    expectError(await client.get('/api/improvement-actions/Nothing'), 404, 'improvement_action_not_found');
    expectError(await client.get('/api/improvement-actions/a%20b'), 400, 'request_invalid');
    expectError(await client.get(`/api/improvement-actions/${'x'.repeat(129)}`), 400, 'request_invalid');
  });

  it('tell what became of them: points, decisions, tickets', async () => {
    const at = new Date('2027-02-01T08:00:00.000Z');
    app.secureScore.actions = [
      { ...ACTION, decisions: [{ at, decision: 'to_address', by: 'alex', comment: 'Planned.', assignedTo: null }] },
    ];
    app.secureScore.points.set('adminmfav2', [
      { date: '2026-12-02', points: 1, implementationStatus: null },
      { date: '2027-02-28', points: 2, implementationStatus: '2 of 10' },
    ]);
    const { body } = await client.get('/api/improvement-actions/AdminMFAV2/history');
    const history = improvementActionHistorySchema.strict().parse(body);
    expect(history).to.include({ firstDay: '2027-02-28', newestDay: '2027-03-01', maxScore: 10 });
    expect(history.points).to.have.lengthOf(2);
    const [newest, ...earlier] = history.events.filter(({ kind }) => kind !== 'ticket_shared');
    expect(newest).to.include({ kind: 'points_changed', date: '2027-02-28', before: 1, after: 2 });
    expect(earlier).to.deep.equal([
      {
        kind: 'decided',
        at: at.toISOString(),
        decision: 'to_address',
        changed: false,
        by: 'alex',
        comment: 'Planned.',
        assignedTo: null,
      },
    ]);
    const shared = history.events.find(({ kind }) => kind === 'ticket_shared');
    expect(shared).to.have.nested.property('ticket.number', null);
    expect(shared).to.include({ by: client.userPrincipalName });
    expectError(await client.get('/api/improvement-actions/Nothing/history'), 404, 'improvement_action_not_found');
  });

  it('come with the score of the days asked for', async () => {
    const { days, pointsInOpenTickets } = secureScoreSchema.parse((await client.get('/api/secure-score?days=1')).body);
    expect(days).to.deep.equal([{ date: '2027-03-01', currentScore: 40, maxScore: 100 }]);
    expect(pointsInOpenTickets).to.equal(8);
    for (const query of ['days=0', 'days=91', 'days=x', 'days=1&days=2']) {
      expectError(await client.get(`/api/secure-score?${query}`), 400, 'request_invalid');
    }
  });

  it('tell what was closed without its points, until somebody works on it again', async () => {
    const admin = await signIn();
    await connect(admin);
    const [ticketId = ''] = await share(admin, newTask({ improvementActionId: 'OneAdmin' }));
    await closeOnInstance(admin.tenantId, ticketId, '2027-02-20T12:00:00Z');
    app.secureScore.actions = app.secureScore.actions.map((action) => ({ ...action, score: action.score ?? 0 }));
    app.secureScore.points.set('oneadmin', [{ date: '2027-01-01', points: 0, implementationStatus: null }]);
    const { improvementActions } = improvementActionListSchema.parse(
      (await admin.get('/api/improvement-actions')).body,
    );
    expect(improvementActions.map(({ id, closure }) => [id, closure?.unproven])).to.deep.equal([
      ['AdminMFAV2', undefined],
      ['OneAdmin', true],
    ]);
    const closure = improvementActions[1]?.closure;
    expect(closure).to.deep.include({ closedAt: '2027-02-20T12:00:00.000Z' });
    expect(closure?.ticket).to.include({ id: ticketId });
    expect(closure?.proof.verdict).to.equal('missing');
    expect(secureScoreSchema.parse((await admin.get('/api/secure-score')).body).unprovenActions).to.equal(1);
    await share(admin, newTask({ improvementActionId: 'OneAdmin' }));
    const again = improvementActionDetailSchema.parse((await admin.get('/api/improvement-actions/OneAdmin')).body);
    expect(again.improvementAction.closure).to.equal(null);
    expect(secureScoreSchema.parse((await admin.get('/api/secure-score')).body).unprovenActions).to.equal(0);
  });

  /** Delivered, closed by somebody there, and read by the poll. */
  async function closeOnInstance(tenantId: string, ticketId: string, updatedAt: string): Promise<void> {
    const { ports } = app.dependencies;
    const connection = await ports.connections.find(tenantId);
    if (connection === null) throw new Error('not connected');
    const ticket = await ports.tickets.find(tenantId, ticketId);
    await ports.deliveries.beat('closing', []);
    await deliverNext(ports, connection.id, 'closing');
    app.instance.move(ticket?.correlationId ?? '', {
      state: '7',
      state_label: 'Closed',
      outcome: 'done',
      updated_at: updatedAt,
    });
    await pollConnection(ports, { connectionId: connection.id });
  }

  it('say what Microsoft did when they cannot be read', async () => {
    app.secureScore.failure = new SecureScoreError('throttled', 'Graph is busy. Try again in a minute.', {
      retryAfterSeconds: 30,
    });
    const answer = await client.get('/api/improvement-actions');
    expectError(answer, 503, 'secure_score_throttled');
    expect(answer.headers.get('retry-after')).to.equal('30');
  });
});

describe('suggestDraft', () => {
  it('keeps every suggestion within the limits of the wire, whatever Microsoft writes', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constant('x'.repeat(9_000)),
      fc.constant(`<p>${'é\ud83d\ude00\u0007'.repeat(3_000)}</p>`),
    );
    fc.assert(
      fc.property(
        anything,
        anything,
        anything,
        fc.double({ noNaN: true, min: 0, max: 40 }),
        (title, html, impact, maxScore) => {
          const action = {
            ...ACTION,
            title,
            remediationHtml: html,
            remediationImpactHtml: impact,
            score: null,
            maxScore,
          };
          const draft = suggestDraft(action, START);
          const validation = validateTask(
            toWire({ ...draft, ticketType: 'change', requestedBy: 'alex@example.com' }),
            '2027-03-01',
          );
          expect(validation).to.have.property('ok', true);
          expect(draft.name.length).to.be.at.most(NAME_MAX_LENGTH);
          expect(draft.description.length).to.be.at.most(DESCRIPTION_MAX_LENGTH);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tells the team what to do, without codes, points or the same link twice', () => {
    const url = 'https://entra.microsoft.com/mfa';
    const steps = `<p>Open <a href="${url}">the policy</a>.</p>`;
    const { description } = suggestDraft({ ...ACTION, actionUrl: url, remediationHtml: steps }, START);
    expect(description.split(url)).to.have.length(2);
    expect(description)
      .to.match(/^What to do\n/)
      .and.include('What users notice')
      .and.include('Microsoft Entra ID');
    expect(description).not.to.match(/AzureAD|AdminMFAV2|points/);
    expect(suggestDraft({ ...ACTION, actionUrl: url }, START).description).to.include(url);
  });

  for (const [score, maxScore, priority, dueDate] of [
    [0, 10, 1, '2027-03-08'],
    [4, 10, 2, '2027-03-15'],
    [0, 3, 3, '2027-03-31'],
    [9, 10, 4, '2027-05-30'],
    [null, 1, 4, '2027-05-30'],
  ] as const) {
    it(`suggests priority ${priority} for ${score} of ${maxScore} points`, () => {
      expect(suggestDraft({ ...ACTION, score, maxScore }, START)).to.include({ priority, dueDate });
    });
  }
});
