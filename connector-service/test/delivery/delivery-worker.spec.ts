import { expect } from 'chai';
import type { Connection } from '../../src/connections/connection.ts';
import { resumeConnection } from '../../src/connections/resume-connection.ts';
import { MAX_CONCURRENCY } from '../../src/delivery/adaptive-concurrency.ts';
import { deliverBatch } from '../../src/delivery/deliver-batch.ts';
import { createDeliveryWorker } from '../../src/delivery/delivery-worker.ts';
import { NEW_LANE } from '../../src/delivery/lane.ts';
import { createSender } from '../../src/delivery/sender.ts';
import { InstanceError, type InstanceFailure } from '../../src/ports/instance-errors.ts';
import { retryTicket } from '../../src/tickets/retry-ticket.ts';
import type { DeliveryState } from '../../src/tickets/ticket.ts';
import { deliverNext } from '../fixtures/deliver-next.ts';
import { share, shareMany } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import type { Fault } from '../fixtures/fake-instance.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

describe('delivery', function () {
  this.timeout(30_000);
  let world: World;
  let connection: Connection;
  const node = 'node-delivery';

  beforeEach(async () => {
    world = createWorld(await PGLITE.open());
    connection = await connect(world);
    await world.deliveries.beat(node, []);
  });

  const deliver = () => deliverNext(world, connection.id, node);

  async function deliverAll(): Promise<void> {
    while ((await deliver()) !== null);
  }

  async function states(): Promise<Record<DeliveryState, number>> {
    const counts = { queued: 0, paused: 0, delivered: 0, failed: 0 };
    const { tickets } = await world.tickets.list(world.tenantId, { limit: 200, today: '2026-03-01' });
    for (const { deliveryState } of tickets) counts[deliveryState] += 1;
    return counts;
  }

  const fault = (failure: InstanceFailure, when: Fault['when'] = 'before', retryAfterSeconds: number | null = null) => {
    return (): Fault => ({ when, failure: new InstanceError(failure, `It is ${failure}.`, { retryAfterSeconds }) });
  };

  it('sends exactly the task and its correlation id, in batches of fifty', async () => {
    const tickets = await shareMany(world, 120);
    await deliverAll();
    expect(world.instance.batches).to.deep.equal([50, 50, 20]);
    expect(await states()).to.deep.equal({ queued: 0, paused: 0, delivered: 120, failed: 0 });
    const [first] = tickets;
    const sent = world.instance.tickets.get(first?.correlationId ?? '')?.task;
    expect(sent).to.deep.equal({ ...first?.task, correlation_id: first?.correlationId });
    const stored = await world.tickets.find(world.tenantId, first?.id ?? '');
    expect(stored?.remote?.number).to.match(/^INC/);
    const [attempt] = await world.tickets.listAttempts(world.tenantId, first?.id ?? '');
    expect(attempt).to.deep.include({ number: 1, outcome: 'delivered', httpStatus: 201, manual: false });
    const changes = await world.tickets.listStateChanges(world.tenantId, [first?.id ?? '']);
    expect(changes.map(({ state }) => state)).to.deep.equal(['1']);
  });

  it('creates nothing twice after a lost answer', async () => {
    const ticket = await share(world);
    world.instance.nextFault = fault('unreachable', 'after');
    await deliver();
    expect((await world.tickets.find(world.tenantId, ticket.id))?.deliveryState).to.equal('queued');
    world.instance.nextFault = () => null;
    expect(await deliver()).to.equal(null);
    world.pass(5);
    await deliver();
    expect(world.instance.created).to.equal(1);
    expect((await world.tickets.find(world.tenantId, ticket.id))?.attempts).to.equal(2);
  });

  it('waits as long as Retry-After says', async () => {
    await share(world);
    world.instance.nextFault = fault('throttled', 'before', 120);
    await deliver();
    world.instance.nextFault = () => null;
    world.pass(119);
    expect(await deliver()).to.equal(null);
    world.pass(1);
    expect((await deliver())?.delivered).to.equal(1);
  });

  it('gives up a refused task with its words and lets the rest of the batch through', async () => {
    world.instance.refusals.set('task 2', 409).set('task 3', 400).set('task 4', 500);
    const tickets = await shareMany(world, 5);
    await deliver();
    expect(await states()).to.deep.equal({ queued: 1, paused: 0, delivered: 2, failed: 2 });
    const conflict = await world.tickets.find(world.tenantId, tickets[1]?.id ?? '');
    expect(conflict?.lastError).to.deep.include({
      code: 'task_conflict',
      parameters: { said: 'Refused with 409: name: is odd' },
    });
  });

  it('sends a failed task again by hand, on the record as manual', async () => {
    world.instance.refusals.set('task 1', 400);
    const [ticket] = await shareMany(world, 1);
    await deliver();
    world.instance.refusals.clear();
    const { tenantId } = world;
    const retried = await retryTicket(world, { tenantId, ticketId: ticket?.id ?? '', actor: 'alex@contoso.com' });
    expect(retried.deliveryState).to.equal('queued');
    await deliver();
    const attempts = await world.tickets.listAttempts(tenantId, ticket?.id ?? '');
    expect(attempts.map(({ number, manual, outcome }) => [number, manual, outcome])).to.deep.equal([
      [2, true, 'delivered'],
      [1, false, 'failed'],
    ]);
  });

  for (const [failure, reason, words] of [
    ['forbidden', 'access_denied', /^It is forbidden\.$/],
    ['app_missing', 'app_missing', /is not installed or not active/],
    ['unauthenticated', 'reauthorization_required', /^It is unauthenticated\.$/],
  ] as const) {
    it(`pauses on ${failure}, keeps everything, and delivers after the cure`, async () => {
      await shareMany(world, 60);
      world.instance.nextFault = fault(failure);
      await deliver();
      const paused = await world.connections.findById(connection.id);
      expect(paused?.pausedFor).to.equal(reason);
      expect(paused?.lastError?.text).to.match(words);
      expect(await states()).to.deep.equal({ queued: 0, paused: 60, delivered: 0, failed: 0 });
      await share(world);
      expect(await states()).to.deep.include({ paused: 61 });
      world.pass(20 * 24 * 3600);
      expect(await deliver()).to.equal(null);
      world.instance.nextFault = () => null;
      world.wakes.length = 0;
      await resumeConnection(world, connection, {}, 'test');
      expect(world.wakes).to.deep.equal([`deliver:${connection.id}`, `poll:${connection.id}`]);
      await deliverAll();
      expect(world.instance.created).to.equal(61);
      expect(await states()).to.deep.equal({ queued: 0, paused: 0, delivered: 61, failed: 0 });
    });
  }

  it('refreshes once when the instance no longer takes the token, and delivers', async () => {
    await share(world);
    let first = true;
    world.instance.nextFault = () => {
      const now = first ? fault('unauthenticated')() : null;
      first = false;
      return now;
    };
    expect((await deliver())?.delivered).to.equal(1);
    expect(world.authorizationServer.grants).to.have.length(1);
    expect(new Set(world.instance.accessTokens).size).to.equal(2);
  });

  it('opens the circuit of a dead instance and sends one probe at a time', async () => {
    await shareMany(world, 200);
    world.instance.nextFault = fault('unreachable');
    for (let failures = 0; failures < 4; failures += 1) await deliver();
    world.pass(10);
    await deliver();
    world.pass(4);
    expect(await deliver()).to.equal(null);
    expect(await world.deliveries.listDue(world.now)).to.not.include(connection.id);
    world.pass(1);
    const probes = await Promise.all([deliver(), deliver(), deliver()]);
    expect(probes.filter((report) => report !== null)).to.have.length(1);
  });

  describe('ahead', () => {
    /** Two batches of one sender: the second waits for the answer to the first. */
    async function deliverTwo() {
      const sender = createSender('sender-ahead', new AbortController().signal);
      const request = { connectionId: connection.id, nodeId: node, senderId: sender.id, limit: 50, now: world.now };
      const claims = [
        await world.deliveries.claim({ ...request, claimId: `${connection.id}-first` }),
        await world.deliveries.claim({ ...request, claimId: `${connection.id}-second` }),
      ];
      return Promise.all(claims.map((claim) => claim && deliverBatch(world, claim, sender)));
    }

    it('sends nothing before a refusal is written that closes the lane', async () => {
      await shareMany(world, 100);
      world.instance.nextFault = fault('throttled', 'before', 120);
      expect(await deliverTwo()).to.have.deep.members([{ taken: 50, delivered: 0 }, null]);
      expect(world.instance.batches).to.deep.equal([50]);
      world.instance.nextFault = () => null;
      world.pass(119);
      expect(await deliver()).to.equal(null);
      world.pass(1);
      await deliverAll();
      expect(await states()).to.deep.include({ delivered: 100 });
    });

    it('parks what waited when the connection pauses', async () => {
      await shareMany(world, 100);
      world.instance.nextFault = fault('forbidden');
      expect(await deliverTwo()).to.have.deep.members([{ taken: 50, delivered: 0 }, null]);
      expect(await states()).to.deep.equal({ queued: 0, paused: 100, delivered: 0, failed: 0 });
    });

    it('has the next requests in flight while the answers before them are written', async () => {
      const { promise: fourBatches, resolve } = Promise.withResolvers<void>();
      const { promise: storeGoesOn, resolve: letStoreGoOn } = Promise.withResolvers<void>();
      let settling = 0;
      const settleDelivered: World['deliveries']['settleDelivered'] = async (...settlement) => {
        settling += 1;
        if (settling === 2 * NEW_LANE.concurrency) resolve();
        await storeGoesOn;
        await world.deliveries.settleDelivered(...settlement);
      };
      await shareMany(world, 200);
      const worker = createDeliveryWorker({ ...world, deliveries: { ...world.deliveries, settleDelivered } }, node);
      worker.wake(connection.id);
      await fourBatches;
      expect(world.instance.created).to.equal(200);
      expect(world.instance.mostAtOnce).to.be.at.most(NEW_LANE.concurrency);
      letStoreGoOn();
      await worker.settled();
      expect(await states()).to.deep.include({ delivered: 200 });
      await worker.stop();
    });

    it('keeps to the lane with several nodes, and sends each ticket once', async () => {
      const workers = ['a', 'b', 'c'].map((name) => createDeliveryWorker(world, `${connection.id}-${name}`));
      for (const worker of workers) await worker.beat();
      for (let index = 0; index < 2; index += 1) await shareMany(world, 200);
      for (const worker of workers) worker.wake(connection.id);
      for (const worker of workers) await worker.settled();
      expect(world.instance.created).to.equal(400);
      expect(world.instance.batches.reduce((sum, size) => sum + size, 0)).to.equal(400);
      expect(world.instance.mostAtOnce).to.be.at.most(MAX_CONCURRENCY);
      for (const worker of workers) await worker.stop();
    });
  });

  it('notes the contact, which ends the last error', async () => {
    await share(world);
    world.instance.nextFault = fault('instance_error');
    await deliver();
    const failed = await world.connections.findById(connection.id);
    expect(failed?.lastFailure?.text).to.equal('It is instance_error.');
    expect(failed).to.deep.include({ failures: 1, failingSince: world.now });
    expect(failed?.lastContactAt).to.equal(null);
    world.instance.nextFault = () => null;
    world.pass(5);
    await deliver();
    expect(await world.connections.findById(connection.id)).to.deep.include({
      lastContactAt: world.now,
      lastFailure: null,
      failingSince: null,
      failures: 0,
    });
  });

  it('loses nothing and duplicates nothing under the fault mix', async () => {
    const draw = () => {
      const byte = world.randomBytes(1)[0] ?? 0;
      return byte / 256;
    };
    world.instance.nextFault = () => {
      const chance = draw();
      if (chance < 0.1) return fault('instance_error')();
      if (chance < 0.15) return fault('throttled', 'before', 1)();
      if (chance < 0.2) return fault('unreachable', 'after')();
      if (chance < 0.22) return fault('unreachable', 'after')();
      if (chance < 0.25) return fault('instance_error', 'after')();
      return null;
    };
    // Other tests left due tickets in this database.
    const listDue = async (now: Date) => (await world.deliveries.listDue(now)).filter((id) => id === connection.id);
    const worker = createDeliveryWorker({ ...world, deliveries: { ...world.deliveries, listDue } }, node);
    for (let index = 0; index < 3; index += 1) await shareMany(world, 200);
    for (let round = 0; round < 60 && world.instance.created < 600; round += 1) {
      await worker.sweep();
      await worker.settled();
      world.pass(60);
    }
    for (let round = 0; round < 20; round += 1) {
      await worker.sweep();
      await worker.settled();
      world.pass(600);
    }
    expect(world.instance.tickets.size).to.equal(600);
    expect(world.instance.created).to.equal(600);
    expect(world.instance.mostAtOnce).to.be.at.most(4);
    const [incident] = await world.tickets.summarize(world.tenantId, '2026-03-01');
    expect(incident).to.deep.include({ total: 600, waiting: 0, failed: 0 });
    await worker.stop();
  });
});
