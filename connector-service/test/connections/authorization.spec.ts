import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { completeAuthorization } from '../../src/connections/complete-authorization.ts';
import { removeConnection } from '../../src/connections/remove-connection.ts';
import { revokePending } from '../../src/connections/revoke-pending.ts';
import { saveConnection } from '../../src/connections/save-connection.ts';
import { startAuthorization } from '../../src/connections/start-authorization.ts';
import { testConnection } from '../../src/connections/test-connection.ts';
import { InstanceError, type InstanceFailure, TokenRejectedError } from '../../src/ports/instance-errors.ts';
import { createSecretSealer, parseKeyRing } from '../../src/stores/secret-sealer.ts';
import type { Database } from '../../src/stores/sql/database.ts';
import { createNamedMutex } from '../../src/stores/sql/named-mutex.ts';
import { createStores } from '../../src/stores/sql/stores.ts';
import { share } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { createWorld, KEYS, type World } from '../fixtures/world.ts';

describe('authorization', function () {
  this.timeout(120_000);
  let database: Database;
  let world: World;
  const actor = 'admin@contoso.com';
  const sessionId = 'session-1';

  beforeEach(async () => {
    database = await PGLITE.open();
    world = createWorld(database);
    const { tenantId } = world;
    const instanceUrl = 'https://dev1.service-now.com';
    await saveConnection(world, { tenantId, actor, instanceUrl, clientId: 'client-1', clientSecret: 'secret-1' });
  });

  async function start() {
    const { authorizationUrl } = await startAuthorization(world, { tenantId: world.tenantId, sessionId, actor });
    const query = new URL(authorizationUrl).searchParams;
    return { state: query.get('state') ?? '', challenge: query.get('code_challenge') ?? '' };
  }

  async function complete(callback: { state?: string; code?: string; error?: string }, changes = {}) {
    const input = { tenantId: world.tenantId, sessionId, actor, callback, ...changes };
    return (await completeAuthorization(world, input)).connection;
  }

  /** The service after a restart: the same rows, and no lock of the process before. */
  function restart() {
    const noJobs = () => ({ wakeDelivery: async () => {}, wakePoll: async () => {} });
    const reopened = { ...database, withLock: createNamedMutex() } as Database;
    return { ...world, ...createStores(reopened, createSecretSealer(parseKeyRing(KEYS)), noJobs) };
  }

  const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);

  it('connects as the integration user, registers the doorbell and lets waiting tickets go', async () => {
    const ticket = await share(world);
    expect(ticket.deliveryState).to.equal('paused');
    const { state, challenge } = await start();
    const connection = await complete({ state, code: 'code-1' });
    expect(connection).to.deep.include({ pausedFor: null, lastError: null, authorizedAs: 'm365.integration' });
    expect(connection).to.deep.include({ authorizedBy: actor, appVersion: '1.0.0', release: 'Zurich' });
    const verifier = world.authorizationServer.grants[0]?.codeVerifier ?? '';
    expect(createHash('sha256').update(verifier).digest('base64url')).to.equal(challenge);
    const [registration] = world.instance.registrations;
    const secrets = await world.connections.readSecrets(connection);
    expect(registration?.doorbell_secret).to.equal(secrets.doorbellSecret).and.have.length(43);
    expect(registration?.doorbell_url).to.contain(connection.id);
    expect((await world.tickets.find(world.tenantId, ticket.id))?.deliveryState).to.equal('queued');
    expect(world.wakes).to.deep.equal([`deliver:${connection.id}`, `poll:${connection.id}`]);
  });

  it('makes a new state and challenge each time', async () => {
    const [first, second] = [await start(), await start()];
    expect(first.state).to.not.equal(second.state);
    expect(first.challenge).to.not.equal(second.challenge);
    expect(Buffer.from(first.state, 'base64url')).to.have.length(32);
  });

  for (const [name, act] of [
    ['a missing state', () => complete({ code: 'c' })],
    ['an unknown state', () => complete({ state: 'x', code: 'c' })],
    ['another session', async () => complete({ state: (await start()).state, code: 'c' }, { sessionId: 'other' })],
    ['another tenant', async () => complete({ state: (await start()).state, code: 'c' }, { tenantId: 'other' })],
    [
      'ten minutes later',
      async () => {
        const { state } = await start();
        world.pass(600);
        return complete({ state, code: 'c' });
      },
    ],
    [
      'a replay',
      async () => {
        const { state } = await start();
        await complete({ state, code: 'c' });
        world.authorizationServer.grants.length = 0;
        return complete({ state, code: 'c' });
      },
    ],
  ] as const) {
    it(`refuses ${name} and asks the token endpoint nothing`, async () => {
      const error = await refusal(act());
      expect(error).to.deep.include({ code: 'authorization_state_invalid', status: 400 });
      expect(world.authorizationServer.grants).to.deep.equal([]);
    });
  }

  it('says what to do after Deny', async () => {
    const { state } = await start();
    const error = await refusal(complete({ state, error: 'access_denied' }));
    expect(error).to.have.property('code', 'authorization_denied');
    const [entry] = await world.audit.list(world.tenantId, 1);
    expect(entry).to.deep.include({ action: 'connection.authorize', outcome: 'failed', actor });
  });

  const refresh = (changes: object) => {
    world.instance.status = { ...world.instance.status, ...changes };
  };

  describe("that is not the integration user's", () => {
    /** What the app says right after somebody pressed Allow. */
    const AFTERWARDS: [string, string, string | null, () => void][] = [
      [
        'another person with the role',
        'wrong_user',
        'connection_wrong_user',
        () => refresh({ signed_in_as: 'jane.doe' }),
      ],
      [
        'somebody before there is an integration user',
        'wrong_user',
        'connection_user_missing',
        () => refresh({ integration_user: null }),
      ],
      ['somebody whom the app refuses', 'access_denied', 'connection_user_refused', () => fail('forbidden')],
      ['somebody while the app is missing', 'app_missing', 'authorization_app_missing', () => fail('app_missing')],
      ['somebody whose token is refused', 'reauthorization_required', null, () => fail('unauthenticated')],
      [
        'somebody while the app is silent',
        'instance_unreachable',
        'authorization_unconfirmed',
        () => fail('unreachable'),
      ],
      ['somebody while the app is busy', 'instance_throttled', 'authorization_unconfirmed', () => fail('throttled')],
    ];

    function fail(failure: InstanceFailure) {
      world.instance.nextFault = () => ({ when: 'before', failure: new InstanceError(failure, 'Words.') });
    }

    /** What the page is told: the reason of the obstacle, or the code of the error. */
    async function press(person: string): Promise<string> {
      world.authorizationServer.person = person;
      const { state } = await start();
      const input = { tenantId: world.tenantId, sessionId, actor, callback: { state, code: 'c' } };
      return completeAuthorization(world, input).then(
        ({ obstacle }) => obstacle?.reason ?? 'connected',
        (error) => error.code,
      );
    }

    for (const [who, result, words, arrange] of AFTERWARDS) {
      it(`revokes the tokens of ${who}, and keeps those that work`, async () => {
        await press('m365.integration');
        const before = await world.connections.find(world.tenantId);
        const held = before === null ? null : await world.connections.readTokens(before);
        world.pass(60);
        arrange();
        expect(await press('jane.doe')).to.equal(result);
        const after = await world.connections.find(world.tenantId);
        if (after === null) throw new Error('no connection');
        expect(await world.connections.readTokens(after)).to.deep.equal(held);
        expect(world.authorizationServer.living).to.have.members([held?.accessToken, held?.refreshToken]);
        expect(await world.revocations.list(world.tenantId)).to.deep.equal([]);
        expect(after).to.deep.include({ pausedFor: null, authorizedAs: 'm365.integration', authorizedBy: actor });
        expect(after.authorizedAt).to.deep.equal(before?.authorizedAt);
        expect(after.refusedAuthorization).to.deep.include({ by: actor, at: world.now.toISOString() });
        if (words !== null) expect(after.refusedAuthorization?.notice.code).to.equal(words);
        const entries = (await world.audit.list(world.tenantId, 4)).map(
          ({ action, outcome }) => `${action} ${outcome}`,
        );
        expect(entries).to.include(`connection.authorize ${result.startsWith('instance_') ? 'failed' : 'refused'}`);
        expect(entries).to.include('connection.end_token done');
      });

      it(`leaves a new connection without tokens after ${who}, and says why`, async () => {
        arrange();
        await press('jane.doe');
        const after = await world.connections.find(world.tenantId);
        if (after === null) throw new Error('no connection');
        expect(world.authorizationServer.living).to.deep.equal([]);
        expect(await world.connections.readTokens(after)).to.equal(null);
        expect(world.instance.registrations).to.deep.equal([]);
        expect(after.pausedFor).to.equal(result.startsWith('instance_') ? 'not_authorized' : result);
        if (words !== null) expect(after.lastError?.code).to.equal(words);
        // Nobody probes it with tokens that it does not have, and a test does not change what it says.
        expect((await world.connections.listCurable()).filter(({ id }) => id === after.id)).to.deep.equal([]);
        world.instance.nextFault = () => null;
        const test = await testConnection(world, { tenantId: world.tenantId, mend: true });
        expect(test.errorCode).to.equal('not_authorized');
        expect(test.connection.pausedFor).to.equal(after.pausedFor);
      });
    }

    it('says who it was where the app knows it, and forgets it when the right one presses Allow', async () => {
      refresh({ signed_in_as: 'jane.doe' });
      await press('jane.doe');
      const refused = await world.connections.find(world.tenantId);
      expect(refused?.refusedAuthorization?.notice.parameters).to.deep.equal({
        signedIn: 'jane.doe',
        expected: 'm365.integration',
      });
      refresh({ signed_in_as: 'm365.integration' });
      expect(await press('m365.integration')).to.equal('connected');
      expect((await world.connections.find(world.tenantId))?.refusedAuthorization).to.equal(null);
    });

    it('keeps trying while the instance is away, over a restart, until it confirms', async () => {
      fail('forbidden');
      const { authorizationServer } = world;
      const revokes = authorizationServer.revokeToken.bind(authorizationServer);
      authorizationServer.revokeToken = async () => {
        throw new InstanceError('unreachable', 'Away.');
      };
      await press('jane.doe');
      expect(await world.revocations.list(world.tenantId)).to.have.length(2);
      // The same rows under new stores: what a restart finds.
      const restarted = restart();
      for (let minute = 0; minute < 5; minute += 1) {
        world.pass(60);
        await revokePending(restarted, { tenantId: world.tenantId });
      }
      expect(authorizationServer.living).to.have.length(2);
      authorizationServer.revokeToken = revokes;
      world.pass(3600);
      await revokePending(restarted, { tenantId: world.tenantId });
      expect(authorizationServer.living).to.deep.equal([]);
      expect(await world.revocations.list(world.tenantId)).to.deep.equal([]);
    });

    it('stops when the life of a token has ended by itself', async () => {
      fail('forbidden');
      world.authorizationServer.revokeToken = async () => {
        throw new TokenRejectedError('Refused.');
      };
      await press('jane.doe');
      const waiting = async () => (await world.revocations.list(world.tenantId)).length;
      expect(await waiting()).to.equal(2);
      world.pass(3600);
      await revokePending(world, { tenantId: world.tenantId });
      expect(await waiting()).to.equal(1);
      world.pass(100 * 86_400);
      await revokePending(world, { tenantId: world.tenantId });
      expect(await waiting()).to.equal(0);
    });

    it('ends them even when the service dies before it knows whose they are', async () => {
      world.instance.readConnection = () => new Promise(() => {});
      world.authorizationServer.person = 'jane.doe';
      const { state } = await start();
      void completeAuthorization(world, { tenantId: world.tenantId, sessionId, actor, callback: { state, code: 'c' } });
      while ((await world.revocations.list(world.tenantId)).length < 2) await new Promise(setImmediate);
      const restarted = restart();
      await revokePending(restarted, { tenantId: world.tenantId });
      expect(world.authorizationServer.living).to.have.length(2);
      world.pass(5 * 60);
      await revokePending(restarted, { tenantId: world.tenantId });
      expect(world.authorizationServer.living).to.deep.equal([]);
    });
  });

  describe('by the right user again', () => {
    it('keeps tokens that the instance hands out a second time', async () => {
      const connection = await complete({ state: (await start()).state, code: 'c' });
      const held = await world.connections.readTokens(connection);
      world.pass(60);
      const again = await complete({ state: (await start()).state, code: 'c' });
      expect(await world.connections.readTokens(again)).to.deep.equal(held);
      expect(world.authorizationServer.revoked).to.deep.equal([]);
      expect(again.authorizedAt).to.deep.equal(world.now);
    });

    it('revokes each old token that differs from the new ones', async () => {
      const connection = await complete({ state: (await start()).state, code: 'c' });
      const held = await world.connections.readTokens(connection);
      world.authorizationServer.repeats = false;
      world.pass(60);
      await complete({ state: (await start()).state, code: 'c' });
      expect(world.authorizationServer.revoked).to.deep.equal([held?.refreshToken, held?.accessToken]);
      expect(world.authorizationServer.living).to.have.length(2);
    });

    it('takes a token back into use that was still waiting to be revoked', async () => {
      const connection = await complete({ state: (await start()).state, code: 'c' });
      const held = await world.connections.readTokens(connection);
      world.authorizationServer.failure = new InstanceError('unreachable', 'Away.');
      await removeConnection(world, { tenantId: world.tenantId, actor });
      expect(await world.revocations.list(world.tenantId)).to.have.length(2);
      world.authorizationServer.failure = null;
      const { tenantId } = world;
      const instanceUrl = 'https://dev1.service-now.com';
      await saveConnection(world, { tenantId, actor, instanceUrl, clientId: 'client-1', clientSecret: 'secret-1' });
      const again = await complete({ state: (await start()).state, code: 'c' });
      expect(await world.connections.readTokens(again)).to.deep.equal(held);
      world.pass(3600);
      await revokePending(world, { tenantId: world.tenantId });
      expect(world.authorizationServer.revoked).to.deep.equal([]);
    });
  });

  it('keeps the previous doorbell secret until the instance rings with the new one', async () => {
    await complete({ state: (await start()).state, code: 'c' });
    const connection = await complete({ state: (await start()).state, code: 'c' });
    const secrets = await world.connections.readSecrets(connection);
    const registered = world.instance.registrations.map(({ doorbell_secret }) => doorbell_secret);
    expect([secrets.previousDoorbellSecret, secrets.doorbellSecret]).to.deep.equal(registered);
  });
});
