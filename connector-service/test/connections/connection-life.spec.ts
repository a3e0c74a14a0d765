import { expect } from 'chai';
import { findConnection } from '../../src/connections/find-connection.ts';
import { removeConnection } from '../../src/connections/remove-connection.ts';
import { rotateClientSecret } from '../../src/connections/rotate-client-secret.ts';
import { saveConnection } from '../../src/connections/save-connection.ts';
import { startAuthorization } from '../../src/connections/start-authorization.ts';
import { testConnection } from '../../src/connections/test-connection.ts';
import { notice } from '../../src/notices.ts';
import { InstanceError } from '../../src/ports/instance-errors.ts';
import { retryFailedTickets } from '../../src/tickets/retry-ticket.ts';
import { share } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

describe('a connection', function () {
  this.timeout(30_000);
  let world: World;
  const actor = 'admin@contoso.com';

  beforeEach(async () => {
    world = createWorld(await PGLITE.open());
  });

  const input = (changes = {}) => ({
    tenantId: world.tenantId,
    actor,
    instanceUrl: 'https://dev1.service-now.com',
    clientId: 'client-1',
    clientSecret: 'secret-1',
    ...changes,
  });
  const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);
  const down = () => ({ when: 'before' as const, failure: new InstanceError('unreachable', 'It does not answer.') });

  it('waits for authorization after it was saved', async () => {
    const connection = await saveConnection(world, input());
    expect(connection).to.deep.include({ pausedFor: 'not_authorized', authorizedAt: null, createdBy: actor });
  });

  it('is free to change before its first authorization, under another id, and bound to its instance afterwards', async () => {
    const first = await saveConnection(world, input());
    const other = input({ instanceUrl: 'https://other.service-now.com', clientId: 'client-2' });
    const second = await saveConnection(world, other);
    expect(second).to.deep.include({
      instanceUrl: other.instanceUrl,
      clientId: 'client-2',
      pausedFor: 'not_authorized',
    });
    // A code of an authorization that was under way can never reach the other instance.
    expect(second.id).to.not.equal(first.id);
    await world.connections.update(world.tenantId, second.id, { authorizedAt: world.now });
    expect(await refusal(saveConnection(world, input()))).to.deep.include({ code: 'connection_exists', status: 409 });
  });

  it('is probed before it is saved or a browser is sent there: no instance is refused, a silent one on a second word', async () => {
    const start = (anyway: boolean) =>
      startAuthorization(world, { tenantId: world.tenantId, sessionId: 'session', actor, anyway });
    for (const code of ['instance_not_servicenow', 'instance_address_private'] as const) {
      world.probeFailure = new InstanceError('unexpected_answer', notice(code));
      for (const anyway of [false, true]) {
        const refused = await refusal(saveConnection(world, { ...input(), anyway }));
        expect(refused).to.deep.include({ code: 'instance_not_servicenow', status: 400 });
      }
    }
    for (const failure of ['unreachable', 'hibernating', 'ip_blocked', 'sign_in_page', 'instance_error'] as const) {
      world.probeFailure = new InstanceError(failure, 'It does not answer.');
      const told = await refusal(saveConnection(world, input()));
      expect(told).to.deep.include({ code: `instance_${failure}`, status: 409 });
      expect(await world.connections.find(world.tenantId)).to.equal(null);
    }
    await saveConnection(world, { ...input(), anyway: true });
    expect(await refusal(start(false))).to.deep.include({ code: 'instance_instance_error', status: 409 });
    expect((await start(true)).authorizationUrl).to.include('dev1.service-now.com');
    world.probeFailure = null;
    expect((await start(false)).authorizationUrl).to.include('dev1.service-now.com');
  });

  it('passes the refusal of an address on and stores nothing', async () => {
    const checkInstanceAddress = () => {
      throw new Error('not allowed');
    };
    expect(await refusal(saveConnection({ ...world, checkInstanceAddress }, input()))).to.have.property(
      'message',
      'not allowed',
    );
    expect(await world.connections.find(world.tenantId)).to.equal(null);
  });

  it('keeps its tokens when the client secret rotates, and loses them when the client id changes', async () => {
    const connection = await connect(world);
    await rotateClientSecret(world, { tenantId: world.tenantId, actor, clientSecret: 'secret-2' });
    const rotated = await world.connections.readSecrets(connection);
    expect(rotated.clientSecret).to.equal('secret-2');
    expect(rotated.tokens).to.not.equal(null);
    const { instanceUrl } = connection;
    const replaced = await saveConnection(world, input({ instanceUrl, clientId: 'client-2' }));
    expect(replaced).to.deep.include({ id: connection.id, clientId: 'client-2', pausedFor: 'not_authorized' });
    expect((await world.connections.readSecrets(connection)).tokens).to.equal(null);
    const actions = (await world.audit.list(world.tenantId, 10)).map(({ action }) => action);
    expect(actions).to.include.members(['connection.rotate_client_secret', 'connection.pause']);
  });

  it('counts the days of its refresh token down', async () => {
    await connect(world, { refreshTokenExpiresAt: new Date('2026-03-11T11:00:00Z') });
    expect((await findConnection(world, { tenantId: world.tenantId }))?.refreshTokenDaysLeft).to.equal(9);
    world.pass(20 * 86_400);
    expect((await findConnection(world, { tenantId: world.tenantId }))?.refreshTokenDaysLeft).to.be.below(0);
  });

  it('is removed on both sides, and its waiting tickets can be sent over the next one', async () => {
    await connect(world);
    const ticket = await share(world);
    // The access token ended: a new one is fetched to say goodbye with, and revoked with the rest.
    world.pass(3600);
    const removal = await removeConnection(world, { tenantId: world.tenantId, actor });
    expect(removal).to.deep.equal({ removedOnInstance: true, tokensRevoked: true, abandonedTickets: 1 });
    expect(world.instance.removals).to.equal(1);
    expect(world.authorizationServer.revoked).to.deep.equal(['refresh-2', 'access-2']);
    const kept = await world.tickets.find(world.tenantId, ticket.id);
    expect(kept?.deliveryState).to.equal('failed');
    expect(kept?.lastError).to.deep.include({ code: 'connection_removed' });
    const next = await connect(world);
    expect(await retryFailedTickets(world, { tenantId: world.tenantId, actor })).to.deep.equal({ requeued: 1 });
    const again = await world.tickets.find(world.tenantId, ticket.id);
    expect(again).to.deep.include({ deliveryState: 'queued', connectionId: next.id });
  });

  it('is removed here although the instance is down', async () => {
    await connect(world);
    world.instance.nextFault = down;
    world.authorizationServer.failure = down().failure;
    const removal = await removeConnection(world, { tenantId: world.tenantId, actor });
    expect(removal).to.deep.equal({ removedOnInstance: false, tokensRevoked: false, abandonedTickets: 0 });
    expect(await world.connections.find(world.tenantId)).to.equal(null);
  });

  it('is tested in words, and a cured pause ends', async () => {
    await connect(world, { pausedFor: 'app_missing', lastError: notice('instance_app_missing') });
    world.instance.nextFault = () => ({ when: 'before', failure: new InstanceError('app_missing', 'No app.') });
    const bad = await testConnection(world, { tenantId: world.tenantId, mend: true });
    expect(bad).to.deep.include({ ok: false, errorCode: 'instance_app_missing' });
    expect(bad.notice.text).to.equal('No app.');
    world.instance.nextFault = () => null;
    world.pass(90);
    const good = await testConnection(world, { tenantId: world.tenantId, mend: true });
    expect(good).to.deep.include({ ok: true, errorCode: null, clockSkewSeconds: -90 });
    expect(good.connection).to.deep.include({ pausedFor: null, lastError: null });
  });

  it('is paused by a test that finds another user', async () => {
    await connect(world);
    world.instance.status = { ...world.instance.status, signed_in_as: 'jane.doe' };
    const result = await testConnection(world, { tenantId: world.tenantId, mend: true });
    expect(result).to.deep.include({ ok: false, errorCode: 'wrong_user' });
    expect(result.connection.pausedFor).to.equal('wrong_user');
  });

  it('is not paused by a test that meets silence', async () => {
    await connect(world);
    world.instance.nextFault = down;
    const result = await testConnection(world, { tenantId: world.tenantId, mend: true });
    expect(result).to.deep.include({ ok: false, errorCode: 'instance_unreachable' });
    expect(result.notice.text).to.equal('It does not answer.');
    expect(result.connection.pausedFor).to.equal(null);
  });
});
