import { expect } from 'chai';
import { CONTOSO, FABRIKAM, type LocalMicrosoft, startLocalMicrosoft } from 'local-microsoft';
import { GraphTokenProvider } from '../../src/entra/graph-token-provider.ts';
import { SecureScoreError } from '../../src/ports/secure-score-errors.ts';
import type { ImprovementAction, ScoreDay } from '../../src/ports/secure-score-source.ts';
import { GraphClient } from '../../src/secure-score/graph-client.ts';
import { GraphSecureScoreSource } from '../../src/secure-score/graph-secure-score-source.ts';
import { NO_LOG } from './fixtures.ts';

const CLIENT = { clientId: 'connector', clientSecret: 'secret-of-the-connector' };
const NOW = new Date('2026-03-15T10:00:00Z');

describe('Secure Score against a running Graph', () => {
  let microsoft: LocalMicrosoft;
  let tokens: GraphTokenProvider;
  let graph: GraphClient;
  let source: GraphSecureScoreSource;
  let logged: Record<string, unknown>;

  beforeEach(async () => {
    microsoft = await startLocalMicrosoft({
      port: 0,
      faults: true,
      clock: () => NOW,
      clients: [{ ...CLIENT, redirectUris: [] }],
    });
    const clock = () => NOW;
    tokens = new GraphTokenProvider({
      issuer: microsoft.issuer,
      graphUrl: microsoft.url,
      ...CLIENT,
      httpsOnly: false,
      clock,
    });
    graph = new GraphClient({ graphUrl: microsoft.url, tokens, clock, delay: async () => undefined });
    logged = {};
    const log = { ...NO_LOG, debug: (facts: object) => Object.assign(logged, facts) };
    source = new GraphSecureScoreSource(graph, log);
  });
  afterEach(async () => {
    graph.close();
    await microsoft.close();
  });

  async function twin(path: string, body: object): Promise<void> {
    const response = await fetch(`${microsoft.url}/_twin/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status, await response.text()).to.equal(200);
  }

  async function patchState(id: string, state: string): Promise<void> {
    const response = await fetch(`${microsoft.url}/v1.0/security/secureScoreControlProfiles/${id}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${await tokens.readToken(CONTOSO)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ state, vendorInformation: { provider: 'SecureScore', vendor: 'Microsoft' } }),
    });
    expect(response.status).to.equal(204);
  }

  async function action(id: string): Promise<ImprovementAction | undefined> {
    return (await source.listImprovementActions(CONTOSO)).find((each) => each.id === id);
  }

  async function daysOf(tenantId: string): Promise<ScoreDay[]> {
    return (await source.readScoreHistory(tenantId)).days;
  }

  async function failureOf(work: Promise<unknown>): Promise<string> {
    const error = await work.then(
      () => expect.fail('got an answer'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof SecureScoreError)) throw error;
    return error.failure;
  }

  it('lists all current controls over several pages, in all categories, and names what does not match', async () => {
    const actions = await source.listImprovementActions(CONTOSO);
    expect(actions).to.have.length.greaterThan(55);
    expect(new Set(actions.map(({ category }) => category))).to.deep.equal(
      new Set(['identity', 'apps', 'data', 'devices']),
    );
    expect(new Set(actions.map(({ status }) => status))).to.deep.equal(
      new Set(['to_address', 'partial', 'completed', 'risk_accepted', 'third_party', 'alternate_mitigation']),
    );
    expect(actions.filter(({ id }) => ['AdminMFA', 'DLPEnabled', 'NonOwnerAccess'].includes(id))).to.deep.equal([]);
    expect(logged['scoresWithoutProfile']).to.deep.equal(['exo_retired_transport_rule_review']);
    expect(logged['profilesWithoutScore']).to.deep.equal(['mcas_session_policies_preview']);
    expect(actions.find(({ id }) => id === 'AdminMFAV2')).to.include({ score: 4, maxScore: 10, status: 'partial' });
  });

  it('lists 90 days, newest first, with the day that is missing left out', async () => {
    const { days } = await source.readScoreHistory(CONTOSO);
    expect(days).to.have.lengthOf(89);
    expect(days[0]?.date).to.equal('2026-03-15');
    expect(days.at(-1)?.date).to.equal('2025-12-16');
    expect(days.map(({ date }) => date)).to.deep.equal(
      days
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
    expect(days[0]?.currentScore).to.be.greaterThan(days.at(-1)?.currentScore ?? 0);
  });

  it('sees a control completed on the day after it was implemented', async () => {
    await twin('controls/BlockLegacyAuthentication', {});
    expect(await action('BlockLegacyAuthentication')).to.include({ score: 0, status: 'to_address' });
    await twin('clock', { days: 1 });
    // The token of the day before has expired for Graph, not for our clock.
    expect(await action('BlockLegacyAuthentication')).to.include({ score: 8, status: 'completed' });
    const [today, yesterday] = await daysOf(CONTOSO);
    expect((today?.currentScore ?? 0) - (yesterday?.currentScore ?? 0)).to.be.closeTo(8, 0.01);
    expect((await daysOf(FABRIKAM))[0]?.currentScore).to.equal(yesterday?.currentScore);
  });

  it('tells the days on which the points of a control changed', async () => {
    const { pointsByControl } = await source.readScoreHistory(CONTOSO);
    expect(pointsByControl.get('adminmfav2')).to.deep.equal([
      { date: '2025-12-16', points: 2, implementationStatus: '2 of 10 are covered.' },
      { date: '2026-01-07', points: 3, implementationStatus: '3 of 10 are covered.' },
      { date: '2026-02-21', points: 4, implementationStatus: '4 of 10 are covered.' },
    ]);
    expect(pointsByControl.get('blocklegacyauthentication')?.map(({ points }) => points)).to.deep.equal([0]);
  });

  it('tells who decided what on a control, and when', async () => {
    expect((await action('CustomerLockBoxEnabled'))?.decisions).to.deep.equal([
      {
        at: new Date('2025-12-25T10:00:00.000Z'),
        decision: 'risk_accepted',
        by: 'alex.admin@contoso.example',
        comment: 'No licence for it.',
        assignedTo: null,
      },
      {
        at: new Date('2026-02-14T10:00:00.000Z'),
        decision: 'to_address',
        by: 'alex.admin@contoso.example',
        comment: 'The licence has come: to be done after all.',
        assignedTo: null,
      },
    ]);
  });

  it('tells decisions of administrators from completion', async () => {
    await patchState('IntegratedApps', 'ThirdParty');
    await patchState('SigninRiskPolicy', 'Reviewed');
    await patchState('UserRiskPolicy', 'Ignored');
    await twin('clock', { days: 1 });
    expect(await action('IntegratedApps')).to.include({ score: 4, status: 'third_party' });
    expect(await action('SigninRiskPolicy')).to.include({ score: 7, status: 'alternate_mitigation' });
    expect(await action('UserRiskPolicy')).to.include({ score: 0, status: 'risk_accepted' });
  });

  it('gets over throttling, an outage and a revoked token by itself', async () => {
    await tokens.readToken(CONTOSO);
    await twin('revoke', {});
    await twin('faults', { kind: 'throttle', retryAfterSeconds: 1 });
    await twin('faults', { kind: 'error' });
    await twin('faults', { kind: 'drop' });
    expect(await source.listImprovementActions(CONTOSO)).to.have.length.greaterThan(55);
  });

  it('needs the permission to read, says so, and works as soon as it is granted', async () => {
    await twin('consent', { permissions: 'none' });
    expect(await failureOf(source.listImprovementActions(CONTOSO))).to.equal('forbidden');
    await twin('consent', { permissions: 'read' });
    expect(await daysOf(CONTOSO)).to.have.lengthOf(89);
  });

  for (const [kind, failure] of [
    ['html', 'unexpected_answer'],
    ['truncated', 'unexpected_answer'],
    ['shape', 'unexpected_answer'],
    ['foreign_next_link', 'unexpected_answer'],
    ['throttle', 'throttled'],
    ['drop', 'unavailable'],
  ] as const) {
    it(`tells ${failure} while Graph answers with the fault ${kind}`, async () => {
      await twin('faults', { kind, times: 50 });
      expect(await failureOf(source.readScoreHistory(CONTOSO))).to.equal(failure);
    });
  }
});
