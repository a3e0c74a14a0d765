import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { doorbellSigningInput } from 'shared-types';
import { completeAuthorization } from '../../src/connections/complete-authorization.ts';
import { judgeConnection } from '../../src/connections/judge-connection.ts';
import { removeConnection } from '../../src/connections/remove-connection.ts';
import { saveConnection } from '../../src/connections/save-connection.ts';
import { startAuthorization } from '../../src/connections/start-authorization.ts';
import { testConnection } from '../../src/connections/test-connection.ts';
import type { ConnectorError } from '../../src/errors.ts';
import { type Notice, notice, remedyOf } from '../../src/notices.ts';
import { InstanceError, type InstanceFailure, TokenRejectedError } from '../../src/ports/instance-errors.ts';
import { REMEDY_CODES, type RemedyCode, remedy } from '../../src/remedies.ts';
import { InstanceAddressError } from '../../src/servicenow/instance-address.ts';
import { acceptRing } from '../../src/sync/accept-ring.ts';
import { pollConnection } from '../../src/sync/poll-connection.ts';
import { probePausedConnections } from '../../src/sync/probe-paused-connections.ts';
import { retryFailedTickets } from '../../src/tickets/retry-ticket.ts';
import { deliverNext } from '../fixtures/deliver-next.ts';
import { share } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { connect, createWorld, KEYS, type World } from '../fixtures/world.ts';

/** Brings a fault about, sees its remedy named, does what it says, and sees the fault gone. */
type Follow = (world: World) => Promise<void>;

const ACTOR = 'admin@contoso.com';
const OTHER_KEYS = `second:${Buffer.alloc(32, 'another key').toString('base64')}`;
const SECRET = 'd'.repeat(43);

const FOLLOWED: Partial<Record<RemedyCode, Follow>> = {
  wait: heals('unexpected_answer', 'instance_result_missing'),
  check_instance: heals('unreachable', 'instance_unreachable'),
  allow_addresses: heals('ip_blocked', 'instance_ip_blocked'),
  wake_instance: heals('hibernating', 'instance_hibernating'),
  exempt_from_sso: heals('sign_in_page', 'instance_sign_in_page'),
  read_system_log: heals('instance_error', 'instance_instance_error'),
  check_allowed_hosts: async (world) => {
    await working(world);
    await pollTwice(world, new InstanceAddressError('It is no longer allowed.'));
    expect(await named(world)).to.equal('check_allowed_hosts');
    await pollWell(world);
  },
  check_secret_keys: async (world) => {
    await working(world);
    const { connections } = createWorld(await PGLITE.open(), OTHER_KEYS);
    const connection = await world.connections.find(world.tenantId);
    await pollConnection({ ...world, connections }, { connectionId: connection?.id ?? '' });
    expect(await named(world)).to.equal('check_secret_keys');
    await pollWell(world);
  },
  show_servicenow_admin: async (world) => {
    await working(world);
    const failure = new InstanceError('rejected', notice('instance_rejected_said', { said: 'No.' }));
    await pollTwice(world, failure);
    expect(await named(world)).to.equal('show_servicenow_admin');
    await pollWell(world);
  },
  raise_rate_limit: async (world) => {
    await working(world);
    world.pass(360);
    await pollTwice(world, new InstanceError('throttled', notice('instance_throttled')));
    expect(await named(world)).to.equal('raise_rate_limit');
    await pollWell(world);
  },
  validate_integration_user: async (world) => {
    await working(world);
    await pollTwice(world, new InstanceError('forbidden', notice('instance_forbidden')));
    expect(await named(world)).to.equal('validate_integration_user');
    world.instance.nextFault = () => null;
    await probePausedConnections(world);
  },
  install_app: async (world) => {
    await working(world);
    await pollTwice(world, new InstanceError('app_missing', notice('instance_app_missing')));
    expect(await named(world)).to.equal('install_app');
    world.instance.nextFault = () => null;
    await testNow(world);
  },
  test_now: async (world) => {
    await working(world);
    world.pass(360);
    expect(await named(world)).to.equal('test_now');
    await testNow(world);
  },
  authorize: async (world) => {
    await working(world);
    world.pass(3_600);
    world.authorizationServer.failure = new TokenRejectedError(notice('token_rejected'));
    await poll(world);
    expect(await named(world)).to.equal('authorize');
    world.authorizationServer.failure = null;
    await authorize(world);
  },
  authorize_as_integration_user: async (world) => {
    await save(world);
    world.instance.status = { ...world.instance.status, signed_in_as: 'abel.tuter' };
    await authorize(world);
    expect(await named(world)).to.equal('authorize_as_integration_user');
    world.instance.status = { ...world.instance.status, signed_in_as: 'm365.integration' };
    await authorize(world);
  },
  create_integration_user: async (world) => {
    await save(world);
    world.instance.status = { ...world.instance.status, integration_user: null };
    await authorize(world);
    expect(await named(world)).to.equal('create_integration_user');
    world.instance.status = { ...world.instance.status, integration_user: 'm365.integration' };
    await authorize(world);
  },
  validate_oauth_entity: async (world) => {
    await working(world);
    world.pass(3_600);
    world.authorizationServer.failure = new InstanceError('unexpected_answer', notice('token_missing'));
    await poll(world);
    await poll(world);
    expect(await named(world)).to.equal('validate_oauth_entity');
    world.authorizationServer.failure = null;
    await authorize(world);
  },
  compare_client: async (world) => {
    await save(world);
    world.authorizationServer.failure = new TokenRejectedError(notice('token_rejected'));
    expect(remedyOf(await told(authorize(world)))).to.equal('compare_client');
    world.authorizationServer.failure = null;
    await save(world, { clientId: 'client-2', clientSecret: 'secret-2' });
    await authorize(world);
  },
  correct_address: async (world) => {
    world.probeFailure = new InstanceError('unexpected_answer', notice('instance_not_servicenow'));
    expect(remedyOf(await told(save(world)))).to.equal('correct_address');
    world.probeFailure = null;
    await save(world, { instanceUrl: 'https://right.service-now.com' });
    await authorize(world);
  },
  connect: async (world) => {
    expect(await named(world)).to.equal('connect');
    await save(world);
    await authorize(world);
  },
  register_again: async (world) => {
    await working(world);
    const disconnected = { by: 'admin', at: '2026-03-01T11:00:00Z' };
    world.instance.status = { ...world.instance.status, registered: false, disconnected };
    await pollTwice(world, new InstanceError('disconnected', notice('connection_disconnected')));
    expect(await named(world)).to.equal('register_again');
    world.instance.nextFault = () => null;
    await probePausedConnections(world);
    // Nobody but a person registers again; until then it is said who ended it.
    expect((await problem(world))?.notice.parameters).to.deep.equal({ user: 'admin', at: disconnected.at });
    expect(world.instance.registrations).to.deep.equal([]);
    await testNow(world);
    expect(world.instance.registrations).to.have.length(1);
  },
  register_signals: async (world) => {
    await working(world);
    const connection = await world.connections.find(world.tenantId);
    const headers = ring(world, 'x'.repeat(43));
    world.pass(1);
    const rawBody = Buffer.from('{}');
    await acceptRing(world, { connectionId: connection?.id ?? '', headers, rawBody }).catch(() => null);
    expect(await named(world)).to.equal('register_signals');
    world.pass(1);
    await testNow(world);
    expect(world.instance.registrations).to.have.length(1);
  },
  mend_signals: async (world) => {
    const ticket = await deliveredTicket(world);
    world.pass(3_600);
    world.instance.move(ticket.correlationId, { state: '2', updated_at: world.now.toISOString() });
    await poll(world);
    expect(await named(world)).to.equal(null);
    for (let minute = 0; minute < 6; minute += 1) {
      world.pass(60);
      await poll(world);
    }
    expect(await named(world)).to.equal('mend_signals');
    const connection = await world.connections.find(world.tenantId);
    const [rawBody, headers] = [Buffer.from('{}'), ring(world, SECRET)];
    await acceptRing(world, { connectionId: connection?.id ?? '', headers, rawBody });
  },
  change_rule: async (world) => {
    await working(world);
    const ticket = await share(world);
    world.instance.refusals.set(ticket.task.name, 400);
    await deliver(world);
    expect(
      remedyOf((await world.tickets.find(world.tenantId, ticket.id))?.lastError ?? notice('signals_none_yet')),
    ).to.equal('change_rule');
    world.instance.refusals.clear();
    await retryFailedTickets(world, { tenantId: world.tenantId, actor: ACTOR });
    await deliver(world);
    expect((await world.tickets.find(world.tenantId, ticket.id))?.deliveryState).to.equal('delivered');
  },
  create_new_ticket: async (world) => {
    await working(world);
    const ticket = await share(world);
    world.instance.refusals.set(ticket.task.name, 409);
    await deliver(world);
    expect(
      remedyOf((await world.tickets.find(world.tenantId, ticket.id))?.lastError ?? notice('signals_none_yet')),
    ).to.equal('create_new_ticket');
    world.instance.refusals.clear();
    const next = await share(world);
    await deliver(world);
    expect((await world.tickets.find(world.tenantId, next.id))?.deliveryState).to.equal('delivered');
  },
  connect_again: async (world) => {
    await working(world);
    const ticket = await share(world);
    await removeConnection(world, { tenantId: world.tenantId, actor: ACTOR });
    expect(
      remedyOf((await world.tickets.find(world.tenantId, ticket.id))?.lastError ?? notice('signals_none_yet')),
    ).to.equal('connect_again');
    await working(world);
    await retryFailedTickets(world, { tenantId: world.tenantId, actor: ACTOR });
    await deliver(world);
    expect((await world.tickets.find(world.tenantId, ticket.id))?.deliveryState).to.equal('delivered');
  },
};

describe('remedies', function () {
  this.timeout(60_000);

  it('are each followed by a test, or say why none can', () => {
    const unproven = REMEDY_CODES.filter((code) => remedy(code).proof === 'followed' && FOLLOWED[code] === undefined);
    expect(unproven).to.deep.equal([]);
    const outside = REMEDY_CODES.filter((code) => remedy(code).proof !== 'followed');
    expect(outside).to.deep.equal(['mend_certificate', 'find_gateway', 'read_service_log']);
  });

  for (const [code, follow] of Object.entries(FOLLOWED)) {
    it(`${code}: whoever follows it sees the fault gone`, async () => {
      const world = createWorld(await PGLITE.open(), KEYS);
      await follow(world);
      expect(await problem(world)).to.equal(null);
    });
  }
});

/** Somebody mends it on the instance; what is said to go on by itself does so with the next poll. */
function heals(failure: InstanceFailure, code: Parameters<typeof notice>[0] & string): Follow {
  return async (world) => {
    await working(world);
    const words: Notice = (notice as (code: string) => Notice)(code);
    world.instance.nextFault = () => ({ when: 'before', failure: new InstanceError(failure, words) });
    await poll(world);
    expect((await problem(world))?.status).to.equal('retrying');
    world.pass(60);
    await poll(world);
    expect((await problem(world))?.status).to.equal('attention');
    expect(await named(world)).to.equal(remedyOf(words));
    await pollWell(world);
  };
}

function working(world: World) {
  return connect(world, { lastContactAt: world.now });
}

async function problem(world: World) {
  return judgeConnection(await world.connections.find(world.tenantId), world.now).problem;
}

async function named(world: World): Promise<RemedyCode | null> {
  return (await problem(world))?.remedy ?? null;
}

async function poll(world: World): Promise<void> {
  const connection = await world.connections.find(world.tenantId);
  await pollConnection(world, { connectionId: connection?.id ?? '' });
}

async function pollTwice(world: World, failure: Error): Promise<void> {
  world.instance.nextFault = () => ({ when: 'before', failure });
  await poll(world);
  world.pass(60);
  await poll(world);
}

async function pollWell(world: World): Promise<void> {
  world.instance.nextFault = () => null;
  world.pass(60);
  await poll(world);
}

async function testNow(world: World): Promise<void> {
  expect(await testConnection(world, { tenantId: world.tenantId, mend: true })).to.include({ ok: true });
}

function save(world: World, changes: Partial<Parameters<typeof saveConnection>[1]> = {}) {
  const { tenantId } = world;
  const values = { instanceUrl: 'https://dev1.service-now.com', clientId: 'client-1', clientSecret: 'secret-1' };
  return saveConnection(world, { tenantId, actor: ACTOR, ...values, ...changes });
}

async function authorize(world: World): Promise<void> {
  const who = { tenantId: world.tenantId, sessionId: 'session', actor: ACTOR };
  const { authorizationUrl } = await startAuthorization(world, who);
  const state = new URL(authorizationUrl).searchParams.get('state') ?? '';
  await completeAuthorization(world, { ...who, callback: { state, code: 'code' } });
}

async function told(refused: Promise<unknown>): Promise<Notice> {
  const error = await refused.then(
    () => null,
    (reason: ConnectorError) => reason,
  );
  if (error === null) throw new Error('nothing was refused');
  return error.notice;
}

async function deliver(world: World): Promise<void> {
  const connection = await world.connections.find(world.tenantId);
  await world.deliveries.beat('node-remedies', []);
  await deliverNext(world, connection?.id ?? '', 'node-remedies');
}

async function deliveredTicket(world: World) {
  await working(world);
  const ticket = await share(world);
  await deliver(world);
  return ticket;
}

function ring(world: World, secret: string) {
  const timestamp = String(Math.floor(world.now.getTime() / 1000));
  const mac = createHmac('sha256', secret)
    .update(doorbellSigningInput('ring-1', timestamp, '{}'))
    .digest('base64');
  return { id: 'ring-1', timestamp, signature: `v1,${mac}` };
}
