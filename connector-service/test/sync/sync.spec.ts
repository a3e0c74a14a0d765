import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { doorbellSigningInput, type Ticket as InstanceTicket } from 'shared-types';
import type { Connection } from '../../src/connections/connection.ts';
import { InstanceError } from '../../src/ports/instance-errors.ts';
import { acceptRing } from '../../src/sync/accept-ring.ts';
import { pollConnection } from '../../src/sync/poll-connection.ts';
import { readStates } from '../../src/sync/read-states.ts';
import { verifyRing } from '../../src/sync/verify-ring.ts';
import type { Ticket } from '../../src/tickets/ticket.ts';
import { deliverNext } from '../fixtures/deliver-next.ts';
import { share } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

describe('sync', function () {
  this.timeout(30_000);
  let world: World;
  let connection: Connection;

  beforeEach(async () => {
    world = createWorld(await PGLITE.open());
    connection = await connect(world);
  });

  const poll = () => pollConnection(world, { connectionId: connection.id });

  async function delivered(): Promise<Ticket> {
    const ticket = await share(world);
    await world.deliveries.beat('node-sync', []);
    await deliverNext(world, connection.id, 'node-sync');
    return ticket;
  }

  describe('the poll', () => {
    it('takes over a new state, tells open pages, and goes on from its cursor', async () => {
      const ticket = await delivered();
      const seen: string[] = [];
      world.ticketChanges.subscribe(world.tenantId, ({ remote }) => seen.push(remote?.state ?? ''));
      world.instance.move(ticket.correlationId, { state: '2', state_label: 'In Progress' });
      expect(await poll()).to.deep.equal({ changed: 1, unknown: 0 });
      expect(seen).to.deep.equal(['2']);
      expect((await world.connections.findById(connection.id))?.feedCursor).to.equal('1');
      expect(await poll()).to.deep.equal({ changed: 0, unknown: 0 });
      const changes = await world.tickets.listStateChanges(world.tenantId, [ticket.id]);
      expect(changes.map(({ state }) => state)).to.deep.equal(['2', '1']);
    });

    it('reads page after page, and counts tickets that are not ours', async () => {
      const template = world.instance.move((await delivered()).correlationId, { state: '3' });
      for (let index = 0; index < 1100; index += 1) {
        world.instance.feed.push({ ...template, correlation_id: `f${index.toString(16).padStart(31, '0')}` });
      }
      expect(await poll()).to.deep.equal({ changed: 1, unknown: 1100 });
      expect((await world.connections.findById(connection.id))?.feedCursor).to.equal('1101');
    });

    it('finds a ticket whose answer was lost, before the retry does', async () => {
      const ticket = await share(world);
      await world.deliveries.beat('node-sync', []);
      world.instance.nextFault = () => ({ when: 'after', failure: new InstanceError('unreachable', 'lost') });
      await deliverNext(world, connection.id, 'node-sync');
      world.instance.nextFault = () => null;
      world.instance.move(ticket.correlationId, {});
      await poll();
      const found = await world.tickets.find(world.tenantId, ticket.id);
      expect(found).to.deep.include({ deliveryState: 'delivered', lastError: null, nextAttemptAt: null });
    });

    it('ends in the newest state, however the changes arrive', async () => {
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 1 }), fc.nat(5), async (order, cut) => {
          const ticket = await delivered();
          const original = world.instance.tickets.get(ticket.correlationId)?.ticket as InstanceTicket;
          const changes = order.map((revision) => ({ ...original, revision, state: `s${revision}` }));
          for (const part of [changes.slice(0, cut), changes.slice(cut)]) {
            world.instance.feed.push(...part);
            await poll();
          }
          const stored = await world.tickets.find(world.tenantId, ticket.id);
          expect(stored?.remote?.state).to.equal(`s${Math.max(...order)}`);
        }),
        { numRuns: 8, seed: 7 },
      );
    });

    it('notes silence, and pauses when a person has to act', async () => {
      world.instance.nextFault = () => ({ when: 'before', failure: new InstanceError('hibernating', 'It sleeps.') });
      await poll();
      const noted = await world.connections.findById(connection.id);
      expect(noted?.pausedFor).to.equal(null);
      expect(noted?.lastFailure).to.deep.equal({ code: 'instance_hibernating', parameters: {}, text: 'It sleeps.' });
      world.instance.nextFault = () => ({ when: 'before', failure: new InstanceError('forbidden', 'No role.') });
      await poll();
      const paused = await world.connections.findById(connection.id);
      expect(paused?.pausedFor).to.equal('access_denied');
      expect(paused?.lastError?.text).to.equal('No role.');
      world.instance.accessTokens.length = 0;
      await poll();
      expect(world.instance.accessTokens).to.deep.equal([]);
    });
  });

  describe('the doorbell', () => {
    const secret = 'd'.repeat(43);
    const rawBody = Buffer.from('{}');

    function ring(id: string, changes: { secret?: string; at?: number; body?: string } = {}) {
      const timestamp = String(Math.floor(world.now.getTime() / 1000) + (changes.at ?? 0));
      const input = doorbellSigningInput(id, timestamp, changes.body ?? '{}');
      const mac = createHmac('sha256', changes.secret ?? secret)
        .update(input)
        .digest('base64');
      return { id, timestamp, signature: `v1,${mac}` };
    }

    const accept = (headers: ReturnType<typeof ring>, connectionId = connection.id) =>
      acceptRing(world, { connectionId, headers, rawBody });
    const code = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error.code);

    it('asks for a poll, once for a ring that comes twice', async () => {
      expect(await accept(ring('ring-1'))).to.deep.equal({ replayed: false });
      expect(await accept(ring('ring-1'))).to.deep.equal({ replayed: true });
      expect(world.wakes).to.deep.equal([`poll:${connection.id}`]);
      expect((await world.connections.findById(connection.id))?.lastRingAt).to.deep.equal(world.now);
    });

    it('refuses a wrong secret, body, time, header and connection alike', async () => {
      const other = createWorld(await PGLITE.open());
      const theirs = await connect(other);
      await other.connections.writeDoorbellSecrets(theirs, 'e'.repeat(43), null);
      const rings: [string, () => Promise<unknown>][] = [
        ['secret', () => accept(ring('r', { secret: 'x'.repeat(43) }))],
        ['body', () => accept(ring('r', { body: '{ }' }))],
        ['old', () => accept(ring('r', { at: -301 }))],
        ['future', () => accept(ring('r', { at: 301 }))],
        ['signature missing', () => accept({ ...ring('r'), signature: undefined as unknown as string })],
        ['id missing', () => accept({ ...ring('r'), id: undefined as unknown as string })],
        ['unknown connection', () => accept(ring('r'), 'f'.repeat(32))],
        ['secret of another tenant', () => accept(ring('r', { secret: 'e'.repeat(43) }))],
        ['ring for another tenant', () => accept(ring('r'), theirs.id)],
      ];
      for (const [name, act] of rings) expect(await code(act()), name).to.equal('ring_rejected');
      expect(world.wakes).to.deep.equal([]);
    });

    it('takes both secrets during rotation, and forgets the old one after a ring with the new', async () => {
      await world.connections.writeDoorbellSecrets(connection, 'n'.repeat(43), secret);
      await accept(ring('with-old'));
      await accept(ring('with-new', { secret: 'n'.repeat(43) }));
      expect(await code(accept(ring('with-old-again')))).to.equal('ring_rejected');
    });

    it('survives whatever comes as a header', () => {
      const text = fc.option(fc.string({ unit: 'binary', maxLength: 300 }), { nil: undefined });
      fc.assert(
        fc.property(text, text, text, (id, timestamp, signature) => {
          return verifyRing({ id, timestamp, signature }, rawBody, [secret], world.now) === -1;
        }),
      );
    });
  });

  describe('the list of states', () => {
    const read = () => readStates(world, { tenantId: world.tenantId, ticketType: 'incident' });

    it('is asked for once in ten minutes', async () => {
      expect(await read()).to.deep.include({ stale: false, states: [{ value: '1', label: 'New', meaning: 'new' }] });
      world.instance.states = [{ value: '1', label: 'Open', meaning: 'new' }];
      world.pass(599);
      expect((await read()).states).to.deep.equal([{ value: '1', label: 'New', meaning: 'new' }]);
      world.pass(1);
      expect((await read()).states).to.deep.equal([{ value: '1', label: 'Open', meaning: 'new' }]);
    });

    it('serves the last good list while the instance is silent, and an empty one before', async () => {
      world.instance.nextFault = () => ({ when: 'before', failure: new InstanceError('unreachable', 'silence') });
      expect(await read()).to.deep.equal({ ticketType: 'incident', states: [], readAt: null, stale: true });
      world.instance.nextFault = () => null;
      const good = await read();
      world.instance.nextFault = () => ({ when: 'before', failure: new InstanceError('unreachable', 'silence') });
      world.pass(3600);
      expect(await read()).to.deep.equal({ ...good, stale: true });
    });
  });
});
