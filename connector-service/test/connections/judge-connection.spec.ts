import { expect } from 'chai';
import fc from 'fast-check';
import type { Connection } from '../../src/connections/connection.ts';
import { UNUSED } from '../../src/connections/connection-health.ts';
import { CONNECTION_ITEMS, judgeConnection } from '../../src/connections/judge-connection.ts';
import type { PauseReason } from '../../src/failures/pause.ts';
import { notice, remedyOf } from '../../src/notices.ts';

const NOW = new Date('2027-03-01T12:00:00.000Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

const GOOD: Connection = {
  id: 'a'.repeat(32),
  tenantId: 'tenant',
  instanceUrl: 'https://dev1.service-now.com',
  clientId: 'client',
  pausedFor: null,
  lastError: null,
  refusedAuthorization: null,
  authorizedAs: 'm365.integration',
  integrationUser: 'm365.integration',
  authorizedBy: 'admin@contoso.com',
  authorizedAt: ago(86_400),
  refreshTokenExpiresAt: null,
  appVersion: '1.0.0',
  release: 'Zurich',
  feedCursor: null,
  ...UNUSED,
  lastContactAt: ago(30),
  registeredAt: ago(86_400),
  lastRingAt: ago(600),
  createdBy: 'admin@contoso.com',
  createdAt: ago(90_000),
};

const judge = (changes: Partial<Connection> = {}) => judgeConnection({ ...GOOD, ...changes }, NOW);
const hibernating = notice('instance_hibernating');
const failing = (failures: number, since: number): Partial<Connection> => ({
  failures,
  failingSince: ago(since),
  lastFailureAt: ago(0),
  lastFailure: hibernating,
});

describe('judgeConnection', () => {
  it('finds everything in order', () => {
    const { state, items, problem } = judge();
    expect({ state, problem }).to.deep.equal({ state: 'active', problem: null });
    expect(items.map(({ key }) => key)).to.deep.equal([...CONNECTION_ITEMS]);
    expect(items.map(({ status }) => status)).to.deep.equal(items.map(() => 'done'));
  });

  it('says that nothing is connected, and that everything else waits for it', () => {
    const { state, items, problem } = judgeConnection(null, NOW);
    expect(state).to.equal(null);
    expect(problem?.remedy).to.equal('connect');
    expect(items.slice(1).map(({ waitsFor }) => waitsFor)).to.deep.equal(Array(7).fill('connection_saved'));
  });

  it('calls the first failure retrying, and needs attention after a second in a row or 60 s', () => {
    expect(judge(failing(1, 59)).state).to.equal('retrying');
    expect(judge(failing(1, 60)).state).to.equal('attention');
    expect(judge(failing(2, 1)).state).to.equal('attention');
  });

  it('takes 429 for an answer, until nothing else came for five minutes', () => {
    expect(judge({ lastThrottledAt: ago(1) }).state).to.equal('active');
    const { state, problem } = judge({ lastThrottledAt: ago(1), lastContactAt: ago(301) });
    expect(state).to.equal('attention');
    expect(problem?.notice.code).to.equal('provisioning_throttled_since');
  });

  it('needs attention when nobody asks any more', () => {
    expect(judge({ lastContactAt: ago(301) }).problem?.notice.code).to.equal('provisioning_silent_since');
    expect(judge({ lastContactAt: ago(300) }).state).to.equal('active');
  });

  const PAUSES: Record<PauseReason, [item: string, state: string]> = {
    not_authorized: ['authorized', 'not_authorized'],
    reauthorization_required: ['authorized', 'paused'],
    wrong_user: ['right_user', 'paused'],
    access_denied: ['right_user', 'paused'],
    app_missing: ['app_installed', 'paused'],
    disconnected: ['registered', 'paused'],
  };
  for (const [pausedFor, [item, state]] of Object.entries(PAUSES) as [PauseReason, [string, string]][]) {
    it(`names one item with one remedy when it is paused for ${pausedFor}`, () => {
      const judged = judge({ pausedFor });
      expect(judged.state).to.equal(state);
      expect(judged.problem?.key).to.equal(item);
      expect(judged.items.filter(({ remedy }) => remedy !== null)).to.deep.equal([judged.problem]);
      const behind = judged.items.slice(judged.items.findIndex(({ key }) => key === item) + 1);
      for (const each of behind) expect(each).to.include({ status: 'waits', waitsFor: item });
    });
  }

  it('is not paused but not authorized while nobody has ever pressed Allow with success', () => {
    const refused = notice('connection_wrong_user', { signedIn: 'admin', expected: 'm365.integration' });
    const { state, problem } = judge({ authorizedAt: null, pausedFor: 'wrong_user', lastError: refused });
    expect(state).to.equal('not_authorized');
    expect(problem).to.deep.include({ key: 'authorized', notice: refused, remedy: 'authorize_as_integration_user' });
  });

  it('takes the unknown for unknown, never for missing', () => {
    const { state, items } = judge({ appVersion: null, authorizedAs: null, lastRingAt: null });
    expect(state).to.equal('active');
    const unknown = items.filter(({ status }) => status === 'unknown').map(({ key }) => key);
    expect(unknown).to.deep.equal(['app_installed', 'right_user', 'signals']);
  });

  it('tells of the way back what is wrong with it, while sharing goes on', () => {
    for (const [changes, code] of [
      [{ registeredAt: null }, 'signals_not_registered'],
      [{ ringRefusedAt: ago(10) }, 'signals_refused'],
      [{ unannouncedAt: ago(300) }, 'signals_missing'],
    ] as const) {
      const { state, items, problem } = judge(changes);
      expect({ state, code: problem?.notice.code }).to.deep.equal({ state: 'attention', code });
      expect(items.find(({ key }) => key === 'can_share')?.status).to.equal('done');
    }
    expect(judge({ unannouncedAt: ago(299) }).state, 'a ring may be on its way').to.equal('active');
    expect(judge({ ringRefusedAt: ago(700) }).state, 'a good ring came since').to.equal('active');
    expect(judge({ unannouncedAt: ago(700) }).state, 'a good ring came since').to.equal('active');
  });

  it('never says Active, Provisioned or Done of a direction that is in attention, whatever the facts', () => {
    const moment = fc.option(
      fc.integer({ min: 0, max: 2_000 }).map((seconds) => ago(seconds)),
      { nil: null },
    );
    const told = fc.constantFrom(
      null,
      hibernating,
      notice('instance_ip_blocked'),
      notice('secret_unreadable'),
      notice('connection_user_refused'),
      notice('instance_app_missing'),
    );
    const facts = fc.record({
      pausedFor: fc.constantFrom(null, null, ...(Object.keys(PAUSES) as PauseReason[])),
      lastError: told,
      authorizedAt: moment,
      authorizedAs: fc.constantFrom(null, 'm365.integration'),
      appVersion: fc.constantFrom(null, '1.0.0'),
      lastContactAt: moment,
      failures: fc.integer({ min: 0, max: 3 }),
      failingSince: moment,
      lastFailure: told,
      lastThrottledAt: moment,
      registeredAt: moment,
      registrationError: told,
      lastRingAt: moment,
      ringRefusedAt: moment,
      unannouncedAt: moment,
    });
    fc.assert(
      fc.property(facts, (changes) => {
        const connection: Connection = { ...GOOD, ...changes };
        const { state, items, problem } = judgeConnection(connection, NOW);
        const stands = (key: string) =>
          ['done', 'unknown'].includes(items.find((item) => item.key === key)?.status ?? '');
        if (isOutwardBroken(connection)) {
          expect(state).to.not.equal('active');
          expect(stands('can_share'), 'Sharing: Provisioned').to.equal(false);
        }
        if (isInwardBroken(connection)) {
          expect(state).to.not.equal('active');
          expect(stands('signals'), 'Signals: Provisioned').to.equal(false);
        }
        // One problem with one remedy; everything behind it waits for it, and nothing before it does.
        expect(state === 'active').to.equal(problem === null);
        const place = problem === null ? items.length : items.indexOf(problem);
        items.forEach((item, index) => {
          expect(item.waitsFor).to.equal(index > place ? problem?.key : null);
          expect(item.remedy).to.equal(index === place ? remedyOf(item.notice) : null);
        });
        if (problem !== null) expect(problem.remedy).to.not.equal(null);
      }),
      { numRuns: 5_000, seed: 20_270_301 },
    );
  });
});

/** From the facts themselves, apart from what is judged: calls do not arrive, or may not. */
function isOutwardBroken(connection: Connection): boolean {
  const { pausedFor, authorizedAt, lastFailure, failingSince, failures, lastContactAt, createdAt } = connection;
  if (pausedFor !== null || authorizedAt === null) return true;
  if (lastFailure !== null && failingSince !== null && (failures >= 2 || failingSince <= ago(60))) return true;
  return (lastContactAt ?? authorizedAt ?? createdAt) < ago(300);
}

/** The same for rings. */
function isInwardBroken({ registeredAt, lastRingAt, ringRefusedAt, unannouncedAt }: Connection): boolean {
  if (registeredAt === null) return true;
  const good = Math.max(registeredAt.getTime(), lastRingAt?.getTime() ?? 0);
  if (ringRefusedAt !== null && ringRefusedAt.getTime() > good) return true;
  return unannouncedAt !== null && unannouncedAt.getTime() > good && unannouncedAt <= ago(300);
}
