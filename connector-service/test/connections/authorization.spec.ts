import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { completeAuthorization } from '../../src/connections/complete-authorization.ts';
import { saveConnection } from '../../src/connections/save-connection.ts';
import { startAuthorization } from '../../src/connections/start-authorization.ts';
import { InstanceError } from '../../src/ports/instance-errors.ts';
import { share } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { createWorld, type World } from '../fixtures/world.ts';

describe('authorization', function () {
  this.timeout(30_000);
  let world: World;
  const actor = 'admin@contoso.com';
  const sessionId = 'session-1';

  beforeEach(async () => {
    world = createWorld(await PGLITE.open());
    const { tenantId } = world;
    const instanceUrl = 'https://dev1.service-now.com';
    await saveConnection(world, { tenantId, actor, instanceUrl, clientId: 'client-1', clientSecret: 'secret-1' });
  });

  async function start() {
    const { authorizationUrl } = await startAuthorization(world, { tenantId: world.tenantId, sessionId, actor });
    const query = new URL(authorizationUrl).searchParams;
    return { state: query.get('state') ?? '', challenge: query.get('code_challenge') ?? '' };
  }

  function complete(callback: { state?: string; code?: string; error?: string }, changes = {}) {
    return completeAuthorization(world, { tenantId: world.tenantId, sessionId, actor, callback, ...changes });
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

  it('refuses a personal login, revokes its tokens and names the remedy', async () => {
    world.instance.status = { ...world.instance.status, signed_in_as: 'jane.doe' };
    const { state } = await start();
    const connection = await complete({ state, code: 'c' });
    expect(connection.pausedFor).to.equal('wrong_user');
    expect(connection.lastError).to.deep.include({
      code: 'connection_wrong_user',
      parameters: { signedIn: 'jane.doe', expected: 'm365.integration' },
    });
    expect(world.authorizationServer.revoked).to.have.length(2);
    expect((await world.connections.readSecrets(connection)).tokens).to.equal(null);
    expect(world.instance.registrations).to.deep.equal([]);
  });

  it('tells that the app is missing, and that access is denied', async () => {
    for (const [failure, reason, code] of [
      ['app_missing', 'app_missing', 'instance_app_missing'],
      ['forbidden', 'access_denied', 'connection_user_refused'],
    ] as const) {
      world.instance.nextFault = () => ({ when: 'before', failure: new InstanceError(failure, 'Words.') });
      const { state } = await start();
      const connection = await complete({ state, code: 'c' });
      expect(connection.pausedFor).to.equal(reason);
      expect(connection.lastError?.code).to.equal(code);
    }
  });

  it('keeps the previous doorbell secret until the instance rings with the new one', async () => {
    await complete({ state: (await start()).state, code: 'c' });
    const connection = await complete({ state: (await start()).state, code: 'c' });
    const secrets = await world.connections.readSecrets(connection);
    const registered = world.instance.registrations.map(({ doorbell_secret }) => doorbell_secret);
    expect([secrets.previousDoorbellSecret, secrets.doorbellSecret]).to.deep.equal(registered);
  });
});
