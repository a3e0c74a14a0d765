import { expect } from 'chai';
import { eq } from 'drizzle-orm';
import type { BatchResult, Ticket as InstanceTicket, TicketType } from 'shared-types';
import { CIRCUIT_THRESHOLD, type Lane, NEW_LANE } from '../../src/delivery/lane.ts';
import { type BatchOutcome, settleBatch } from '../../src/delivery/settle-batch.ts';
import { notice } from '../../src/notices.ts';
import type { Claim, ClaimRequest } from '../../src/ports/delivery-store.ts';
import { InstanceError } from '../../src/ports/instance-errors.ts';
import { type AuditSearch, InvalidCursorError, type TicketFilter } from '../../src/ports/stores.ts';
import { shareTasks } from '../../src/sharing/share-task.ts';
import type { Database } from '../../src/stores/sql/database.ts';
import { connectionSecrets, deliveryLanes, workerNodes } from '../../src/stores/sql/schema.ts';
import { draft, newKey, share, shareMany } from '../fixtures/drafts.ts';
import type { Engine } from '../fixtures/engines.ts';
import { connect, createWorld, KEYS, type World } from '../fixtures/world.ts';

/** What every store promises, whatever the engine. */
export function describeStores(engine: Engine): void {
  describe(`stores on ${engine.name}`, function () {
    this.timeout(30_000);
    let database: Database;
    let world: World;

    before(async () => {
      database = await engine.open();
    });

    beforeEach(() => {
      world = createWorld(database);
    });

    describe('connections', () => {
      it('give back what was stored', async () => {
        const connection = await connect(world);
        expect(await world.connections.find(world.tenantId)).to.deep.equal(connection);
        expect(await world.connections.findById(connection.id)).to.deep.equal(connection);
      });

      it('are one per tenant', async () => {
        const first = await connect(world);
        const secrets = await world.connections.readSecrets(first);
        expect(await world.connections.insert({ ...first, id: 'f'.repeat(32) }, secrets)).to.equal(false);
        expect((await world.connections.find(world.tenantId))?.id).to.equal(first.id);
      });

      it('are changed and removed by their own tenant only', async () => {
        const connection = await connect(world);
        await world.connections.update('another-tenant', connection.id, { clientId: 'stolen' });
        await world.connections.remove('another-tenant', connection.id);
        expect((await world.connections.find(world.tenantId))?.clientId).to.equal('client-1');
        await world.connections.remove(world.tenantId, connection.id);
        expect(await world.connections.find(world.tenantId)).to.equal(null);
      });

      it('are listed for the poll while active, and for the probe while an admin can cure them', async () => {
        const { id } = await connect(world);
        const listed = async () => ({
          active: (await world.connections.listActive()).some((other) => other.id === id),
          curable: (await world.connections.listCurable()).some((other) => other.id === id),
        });
        expect(await listed()).to.deep.equal({ active: true, curable: false });
        await world.connections.update(world.tenantId, id, { pausedFor: 'app_missing' });
        expect(await listed()).to.deep.equal({ active: false, curable: true });
        await world.connections.update(world.tenantId, id, { pausedFor: 'reauthorization_required' });
        expect(await listed()).to.deep.equal({ active: false, curable: false });
      });

      it('keep their secrets sealed, and delete them with the connection', async () => {
        const connection = await connect(world);
        const secrets = await world.connections.readSecrets(connection);
        expect(secrets.clientSecret).to.equal('client-secret-1');
        expect(secrets.tokens?.accessTokenExpiresAt).to.be.instanceOf(Date);
        const stored = await database.sql
          .select()
          .from(connectionSecrets)
          .where(eq(connectionSecrets.connectionId, connection.id));
        expect(stored.map((row) => row.field).sort()).to.deep.equal(['client_secret', 'doorbell_secret', 'tokens']);
        for (const row of stored) expect(row.sealed).to.not.contain('secret-1').and.not.contain('access-');
        await world.connections.remove(world.tenantId, connection.id);
        const left = await database.sql
          .select()
          .from(connectionSecrets)
          .where(eq(connectionSecrets.connectionId, connection.id));
        expect(left).to.deep.equal([]);
      });

      it('refuse a secret that was moved to another row', async () => {
        const mine = await connect(world);
        const other = createWorld(database);
        const theirs = await connect(other);
        const [stolen] = await database.sql
          .select()
          .from(connectionSecrets)
          .where(eq(connectionSecrets.connectionId, theirs.id));
        await database.sql
          .update(connectionSecrets)
          .set({ sealed: stolen?.sealed ?? '' })
          .where(eq(connectionSecrets.connectionId, mine.id));
        const failure = await world.connections.readSecrets(mine).catch((error) => error);
        expect(failure).to.have.property('code', 'secret_unreadable');
      });

      it('seal again with the newest key, after which the old key can go', async () => {
        const connection = await connect(world);
        const newer = `second:${Buffer.from(world.randomBytes(32)).toString('base64')}`;
        const during = createWorld(database, `${newer},${KEYS}`);
        expect((await during.connections.readSecrets(connection)).clientSecret).to.equal('client-secret-1');
        const afterwards = createWorld(database, newer);
        expect((await afterwards.connections.readSecrets(connection)).clientSecret).to.equal('client-secret-1');
        const failure = await world.connections.readSecrets(connection).catch((error) => error);
        expect(failure).to.have.property('code', 'secret_unreadable');
        await world.connections.remove(world.tenantId, connection.id);
      });

      it('let one caller at a time into the refresh lock', async () => {
        let inside = 0;
        let most = 0;
        const enter = async () => {
          inside += 1;
          most = Math.max(most, inside);
          await world.connections.find(world.tenantId);
          inside -= 1;
        };
        const calls = Array.from({ length: 20 }, () => world.connections.withRefreshLock('lock-test', enter));
        await Promise.all(calls);
        expect(most).to.equal(1);
      });
    });

    describe('tickets', () => {
      it('are found by their own tenant only', async () => {
        await connect(world);
        const ticket = await share(world);
        expect(await world.tickets.find(world.tenantId, ticket.id)).to.deep.equal(ticket);
        expect(await world.tickets.find('another-tenant', ticket.id)).to.equal(null);
        expect(await world.tickets.findMany('another-tenant', [ticket.id])).to.deep.equal([]);
        expect((await world.tickets.list('another-tenant', { limit: 10, today: '2026-03-01' })).tickets).to.deep.equal(
          [],
        );
      });

      for (const sort of ['created', 'updated', 'due', 'priority'] as const) {
        for (const descending of [false, true]) {
          it(`are paged by ${sort} ${descending ? 'downwards' : 'upwards'} without gap or repetition`, async () => {
            await connect(world);
            for (let index = 0; index < 7; index += 1) {
              await share(world, {
                name: `task ${index}`,
                dueDate: `2026-03-1${index % 3}`,
                priority: 1 + (index % 2),
              });
              if (index % 2 === 0) world.pass(1);
            }
            const ids = await pageThrough(world, { sort, descending, limit: 2, today: '2026-03-01' });
            expect(ids.length).to.equal(7);
            expect(new Set(ids).size).to.equal(7);
            const whole = await world.tickets.list(world.tenantId, {
              sort,
              descending,
              limit: 50,
              today: '2026-03-01',
            });
            expect(whole.tickets.map(({ id }) => id)).to.deep.equal(ids);
          });
        }
      }

      it('refuse a cursor that is not ours', async () => {
        for (const after of ['x', Buffer.from('["2026",1]').toString('base64url'), 'e30']) {
          const filter = { after, limit: 10, today: '2026-03-01' };
          const failure = await world.tickets.list(world.tenantId, filter).catch((error) => error);
          expect(failure).to.be.instanceOf(InvalidCursorError);
        }
      });

      it('are filtered by every field', async () => {
        await connect(world);
        await share(world, {
          name: '50% of a_b',
          improvementActionId: 'AdminMFAV2',
          priority: 1,
          dueDate: '2026-03-02',
        });
        await share(world, { ticketType: 'change', name: 'Block legacy sign-in', recommendationCategory: 'apps' });
        const names = async (filter: Partial<TicketFilter>) => {
          const page = await world.tickets.list(world.tenantId, { limit: 10, today: '2026-03-10', ...filter });
          return page.tickets.map(({ task }) => task.name);
        };
        expect(await names({ ticketType: ['change'] })).to.deep.equal(['Block legacy sign-in']);
        expect(await names({ improvementActionId: 'AdminMFAV2' })).to.deep.equal(['50% of a_b']);
        expect(await names({ priority: [1] })).to.deep.equal(['50% of a_b']);
        expect(await names({ category: ['apps'] })).to.deep.equal(['Block legacy sign-in']);
        expect(await names({ overdue: true })).to.deep.equal(['50% of a_b']);
        expect(await names({ overdue: false })).to.deep.equal(['Block legacy sign-in']);
        expect(await names({ search: 'LEGACY' })).to.deep.equal(['Block legacy sign-in']);
        expect(await names({ search: '0% of a_' })).to.deep.equal(['50% of a_b']);
        expect(await names({ search: '%b' })).to.deep.equal([]);
        expect(await names({ deliveryState: ['failed'] })).to.deep.equal([]);
        expect(await names({ requestedBy: 'alex@contoso.com', active: true })).to.have.length(2);
        expect(await names({ state: [{ ticketType: null, state: '1' }] })).to.deep.equal([]);
        expect(await names({ priority: [1, 2], deliveryState: ['queued', 'failed'] })).to.have.length(2);
        expect(await names({ category: ['apps', 'data'] })).to.deep.equal(['Block legacy sign-in']);
      });

      it('are filtered by a state of one type, though the other type has the same value', async () => {
        const connection = await connect(world);
        const incident = await share(world, { name: 'incident' });
        const change = await share(world, { name: 'change', ticketType: 'change' });
        const remotes = [incident, change].map(({ correlationId }) => remoteOf(correlationId, { state: '3' }));
        await world.inTransaction((unit) => unit.tickets.applyRemote(connection, remotes, world.now));
        const names = async (...types: (TicketType | null)[]) => {
          const state = types.map((ticketType) => ({ ticketType, state: '3' }));
          const { tickets } = await world.tickets.list(world.tenantId, { limit: 10, today: '2026-03-10', state });
          return tickets.map(({ task }) => task.name).toSorted();
        };
        expect(await names('change')).to.deep.equal(['change']);
        expect(await names('incident')).to.deep.equal(['incident']);
        expect(await names(null)).to.deep.equal(['change', 'incident']);
        expect(await names('incident', 'change')).to.deep.equal(['change', 'incident']);
      });

      it('are summed up by type', async () => {
        await connect(world);
        await share(world, { dueDate: '2026-03-02' });
        await share(world, { dueDate: '2026-03-12' });
        await share(world, { ticketType: 'change', dueDate: '2026-06-01' });
        const [incident, change] = await world.tickets.summarize(world.tenantId, '2026-03-10');
        expect(incident).to.deep.include({
          ticketType: 'incident',
          total: 2,
          open: 2,
          overdue: 1,
          dueSoon: 1,
          waiting: 2,
        });
        expect(change).to.deep.include({
          ticketType: 'change',
          total: 1,
          overdue: 0,
          dueSoon: 0,
          failed: 0,
          states: [],
        });
      });

      it('take over the newest revision whatever the order, and count ids that are not ours', async () => {
        const connection = await connect(world);
        const ticket = await share(world);
        const remote = (revision: number, state: string) =>
          remoteOf(ticket.correlationId, {
            state,
            state_label: `state ${state}`,
            outcome: state === '7' ? 'done' : 'open',
            created_at: `2026-03-01T12:0${revision}:00Z`,
            updated_at: `2026-03-01T12:0${revision}:00Z`,
            revision,
          });
        const apply = (remotes: ReturnType<typeof remote>[]) =>
          world.inTransaction((unit) => unit.tickets.applyRemote(connection, remotes, world.now));
        const first = await apply([
          remote(3, '2'),
          remote(1, '1'),
          { ...remote(9, '1'), correlation_id: 'f'.repeat(32) },
        ]);
        expect({ changed: first.changed.length, unknown: first.unknown }).to.deep.equal({ changed: 1, unknown: 1 });
        expect((await apply([remote(2, '1')])).changed).to.deep.equal([]);
        const [closed] = (await apply([remote(5, '7'), remote(4, '6')])).changed;
        expect(closed?.deliveryState).to.equal('delivered');
        expect(closed?.remote?.state).to.equal('7');
        const changes = await world.tickets.listStateChanges(world.tenantId, [ticket.id]);
        expect(changes.map(({ state, revision }) => [state, revision])).to.deep.equal([
          ['7', 5],
          ['2', 3],
        ]);
        const [incident] = await world.tickets.summarize(world.tenantId, '2026-03-10');
        expect(incident).to.deep.include({
          open: 0,
          states: [{ state: '7', stateLabel: 'state 7', meaning: 'new', count: 1 }],
        });
        expect(await world.tickets.listAttempts('another-tenant', ticket.id)).to.deep.equal([]);
        expect(await world.tickets.listStateChanges('another-tenant', [ticket.id])).to.deep.equal([]);
      });

      it('of another connection are not touched by a feed', async () => {
        const connection = await connect(world);
        const other = createWorld(database);
        await connect(other);
        const theirs = await share(other);
        await other.instance.createTasks({ instanceUrl: '', accessToken: '' }, [
          { ...theirs.task, correlation_id: theirs.correlationId },
        ]);
        const forged = other.instance.tickets.get(theirs.correlationId);
        const result = await world.inTransaction((unit) =>
          unit.tickets.applyRemote(connection, forged === undefined ? [] : [forged.ticket], world.now),
        );
        expect(result).to.deep.equal({ changed: [], unknown: 1 });
        expect((await other.tickets.find(other.tenantId, theirs.id))?.deliveryState).to.equal('queued');
      });
    });

    describe('a transaction', () => {
      it('writes nothing when it fails', async () => {
        await connect(world);
        const failure = await world
          .inTransaction(async (unit) => {
            const connection = await unit.connections.readByTenant(world.tenantId);
            await unit.connections.update(world.tenantId, connection?.id ?? '', { clientId: 'half' });
            throw new Error('stop here');
          })
          .catch((error) => error);
        expect(failure).to.have.property('message', 'stop here');
        expect((await world.connections.find(world.tenantId))?.clientId).to.equal('client-1');
      });

      it('gives one idempotency key to one of many requests at once', async () => {
        await connect(world);
        const request = { tenantId: world.tenantId, requestedBy: 'alex@contoso.com', idempotencyKey: newKey() };
        const answers = await Promise.all(
          Array.from({ length: 10 }, () => shareTasks(world, { ...request, drafts: [draft()] })),
        );
        expect(new Set(answers.flatMap(({ tickets }) => tickets.map(({ id }) => id))).size).to.equal(1);
        expect(answers.filter(({ replayed }) => !replayed)).to.have.length(1);
      });
    });

    describe('claims', () => {
      const request = (connectionId: string, claimId: string, nodeId = 'node-a'): ClaimRequest => {
        return { connectionId, claimId, nodeId, senderId: `sender of ${claimId}`, limit: 2, now: world.now };
      };

      it('never share a ticket, and keep to the lane', async () => {
        const { id } = await connect(world);
        await shareMany(world, 5);
        await world.deliveries.beat('node-a', []);
        const taken = await Promise.all(
          ['1', '2', '3', '4'].map((suffix) => world.deliveries.claim(request(id, `${id}-${suffix}`))),
        );
        const granted = taken.filter((claim) => claim !== null);
        expect(granted).to.have.length(NEW_LANE.concurrency);
        const ids = granted.flatMap((claim) => claim.tickets.map(({ ticket }) => ticket.id));
        expect(new Set(ids).size).to.equal(4);
      });

      it('leave what is not delivered countable, over all tenants', async () => {
        await connect(world);
        const queued = async () =>
          (await world.deliveries.measureBacklog()).find(({ deliveryState }) => deliveryState === 'queued');
        const before = await queued();
        await shareMany(world, 3);
        const after = await queued();
        expect((after?.tickets ?? 0) - (before?.tickets ?? 0)).to.equal(3);
        expect(after?.oldest).to.be.an.instanceOf(Date);
        expect(await world.deliveries.measureBacklog()).to.satisfy((rows: { deliveryState: string }[]) =>
          rows.every(({ deliveryState }) => deliveryState !== 'delivered'),
        );
      });

      it('of a dead node are free at once, those of a living one are not', async () => {
        const { id } = await connect(world);
        await shareMany(world, 2);
        await world.deliveries.beat(`dead-${id}`, []);
        await world.deliveries.beat('node-a', []);
        expect(await world.deliveries.claim(request(id, `${id}-1`, `dead-${id}`))).to.not.equal(null);
        expect(await world.deliveries.claim(request(id, `${id}-2`))).to.equal(null);
        expect(await world.deliveries.listDue(world.now)).to.not.include(id);
        const longAgo = new Date(Date.now() - 60_000);
        await database.sql
          .update(workerNodes)
          .set({ beatAt: longAgo })
          .where(eq(workerNodes.id, `dead-${id}`));
        expect(await world.deliveries.listDue(world.now)).to.include(id);
        expect((await world.deliveries.claim(request(id, `${id}-3`)))?.tickets).to.have.length(2);
      });

      it('that a node has lost are freed by its beat, those in hand stay', async () => {
        const { id } = await connect(world);
        await shareMany(world, 4);
        const node = `node-${id}`;
        await world.deliveries.beat(node, []);
        await world.deliveries.claim(request(id, `${id}-lost`, node));
        await world.deliveries.claim(request(id, `${id}-held`, node));
        await world.deliveries.beat(node, [`${id}-held`]);
        expect((await world.deliveries.claim(request(id, `${id}-new`, node)))?.tickets).to.have.length(2);
        expect(await world.deliveries.claim(request(id, `${id}-newer`, node))).to.equal(null);
        await world.deliveries.leave(node);
        expect(await world.deliveries.listDue(world.now)).to.include(id);
      });

      it('are made ahead by a sender that has one, and by no further sender', async () => {
        const { id } = await connect(world);
        await shareMany(world, 8);
        await world.deliveries.beat('node-a', []);
        const by = (senderId: string, claimId: string) =>
          world.deliveries.claim({ ...request(id, `${id}-${claimId}`), senderId });
        expect(await by('s1', '1')).to.not.equal(null);
        expect(await by('s2', '2')).to.not.equal(null);
        expect(await by('s3', '3')).to.equal(null);
        expect(await by('s0', '4')).to.equal(null);
        expect((await by('s2', '5'))?.tickets).to.have.length(2);
      });

      it('are confirmed while their sender has a place in the lane', async () => {
        const { id } = await connect(world);
        await shareMany(world, 6);
        await world.deliveries.beat('node-a', []);
        await setLane(id, { concurrency: 3 });
        for (const senderId of ['s1', 's2', 's3']) {
          await world.deliveries.claim({ ...request(id, `${id}-${senderId}`), senderId });
        }
        const confirmed = async () => {
          const lanes = [];
          for (const name of ['s1', 's2', 's3']) lanes.push(await world.deliveries.confirm(`${id}-${name}`, world.now));
          return lanes.map((lane) => lane?.concurrency ?? null);
        };
        expect(await confirmed()).to.deep.equal([3, 3, 3]);
        await setLane(id, { concurrency: 2 });
        expect(await confirmed()).to.deep.equal([2, 2, null]);
        await setLane(id, { openUntil: new Date(world.now.getTime() + 1) });
        expect(await confirmed()).to.deep.equal([null, null, null]);
        await setLane(id, { openUntil: world.now, consecutiveFailures: CIRCUIT_THRESHOLD });
        expect(await confirmed()).to.deep.equal([2, null, null]);
        await world.connections.update(world.tenantId, id, { pausedFor: 'access_denied' });
        expect(await confirmed()).to.deep.equal([null, null, null]);
      });

      it('are not made while a pause parks their tickets', async () => {
        const { id } = await connect(world);
        const [ticket] = await shareMany(world, 1);
        await world.deliveries.beat('node-a', []);
        const { promise: parked, resolve } = Promise.withResolvers<void>();
        const { promise: commit, resolve: letCommit } = Promise.withResolvers<void>();
        const pausing = world.inTransaction(async (unit) => {
          await unit.connections.update(world.tenantId, id, { pausedFor: 'access_denied' });
          await unit.tickets.park(world.tenantId, id);
          resolve();
          await commit;
        });
        await parked;
        const claiming = world.deliveries.claim(request(id, `${id}-1`));
        letCommit();
        await pausing;
        expect(await claiming).to.equal(null);
        expect((await world.tickets.find(world.tenantId, ticket?.id ?? ''))?.deliveryState).to.equal('paused');
      });

      it('keep what is in hand from being parked or put back', async () => {
        const connection = await connect(world);
        const [first, second] = await shareMany(world, 3);
        await world.deliveries.beat('node-a', []);
        await world.deliveries.claim(request(connection.id, `${connection.id}-1`));
        const ids = [first?.id ?? '', second?.id ?? ''];
        const counts = await world.inTransaction(async (unit) => ({
          requeued: await unit.tickets.requeue(connection, ids, world.now),
          parked: await unit.tickets.park(world.tenantId, connection.id),
        }));
        expect(counts).to.deep.equal({ requeued: [], parked: 1 });
      });

      it('wait for the lane, the pause and the time of the next attempt', async () => {
        const { id } = await connect(world);
        await share(world);
        await world.deliveries.beat('node-a', []);
        const early = { ...request(id, `${id}-1`), now: new Date(world.now.getTime() - 1000) };
        expect(await world.deliveries.claim(early)).to.equal(null);
        await world.connections.update(world.tenantId, id, { pausedFor: 'access_denied' });
        expect(await world.deliveries.claim(request(id, `${id}-2`))).to.equal(null);
        expect(await world.deliveries.listDue(world.now)).to.not.include(id);
      });
    });

    describe('a settlement', () => {
      async function claimOne() {
        const connection = await connect(world);
        const ticket = await share(world);
        await world.deliveries.beat('node-a', []);
        return { connection, ticket, ...(await claimNext(connection.id, 'first')) };
      }

      async function claimNext(connectionId: string, name: string, nodeId = 'node-a') {
        const claimId = `${connectionId}-${name}`;
        const claim = await world.deliveries.claim({
          connectionId,
          claimId,
          nodeId,
          senderId: name,
          limit: 50,
          now: world.now,
        });
        if (claim === null) throw new Error('nothing to claim');
        return { claim };
      }

      const result = (claim: Claim, revision = 0): BatchOutcome => {
        const results = claim.tickets.map(({ ticket: { correlationId, task } }): BatchResult => {
          const remote = remoteOf(correlationId, { revision, ticket_type: task.ticket_type });
          return { correlation_id: correlationId, status: 201, ticket: remote };
        });
        return {
          kind: 'answered',
          answer: { results },
          facts: { httpStatus: 200, transactionId: null, semaphoreWaitMs: null },
        };
      };
      const failure: BatchOutcome = { kind: 'failed', failure: new InstanceError('instance_error', 'It is down.') };

      /** As a delivery settles, with the lane as it was at the claim. */
      async function settle(claim: Claim, outcome: BatchOutcome): Promise<void> {
        const timing = { startedAt: world.now, endedAt: world.now };
        const { lane, settlements } = settleBatch(claim, outcome, timing, () => 0);
        if (outcome.kind === 'answered') await world.deliveries.settleDelivered(claim, lane, settlements);
        else await world.inTransaction((unit) => unit.tickets.settle(claim, lane, settlements));
      }

      it('of a lost claim leaves failures to the new holder, and takes deliveries', async () => {
        const { connection, ticket, claim: lost } = await claimOne();
        await world.inTransaction((unit) => unit.tickets.release(lost));
        const { claim: current } = await claimNext(connection.id, 'second');
        await settle(lost, failure);
        const untouched = await world.tickets.find(world.tenantId, ticket.id);
        expect(untouched).to.deep.include({ deliveryState: 'queued', attempts: 0, nextAttemptAt: world.now });
        await settle(lost, result(lost));
        await settle(current, failure);
        const delivered = await world.tickets.find(world.tenantId, ticket.id);
        expect(delivered).to.deep.include({ deliveryState: 'delivered', attempts: 1, lastError: null });
        expect(await world.tickets.listAttempts(world.tenantId, ticket.id)).to.have.length(1);
        expect(await world.deliveries.listDue(world.now)).to.not.include(connection.id);
      });

      it('keeps what the feed said later, and counts the attempt', async () => {
        const { connection, ticket, claim } = await claimOne();
        const later = remoteOf(ticket.correlationId, { revision: 3, state: '2' });
        await world.inTransaction((unit) => unit.tickets.applyRemote(connection, [later], world.now));
        await settle(claim, result(claim));
        const found = await world.tickets.find(world.tenantId, ticket.id);
        expect(found).to.deep.include({ deliveryState: 'delivered', attempts: 1, remote: later });
        const history = await world.tickets.listStateChanges(world.tenantId, [ticket.id]);
        expect(history.map(({ state, revision }) => [state, revision])).to.deep.equal([['2', 3]]);
      });

      it('does not open a lane that closed after its request had started', async () => {
        const { connection, claim } = await claimOne();
        const openUntil = new Date(world.now.getTime() + 60_000);
        await setLane(connection.id, { openUntil });
        await settle(claim, result(claim));
        await share(world);
        expect(await world.deliveries.listDue(world.now)).to.not.include(connection.id);
        expect(await world.deliveries.listDue(openUntil)).to.include(connection.id);
      });

      it('closes the lane whatever others wrote since', async () => {
        const { connection, claim } = await claimOne();
        await setLane(connection.id, { concurrency: 4 });
        await settle({ ...claim, lane: { ...claim.lane, consecutiveFailures: CIRCUIT_THRESHOLD } }, failure);
        expect(await world.deliveries.listDue(new Date(world.now.getTime() + 5_000))).to.not.include(connection.id);
        expect(await world.deliveries.listDue(new Date(world.now.getTime() + 10_000))).to.include(connection.id);
      });

      it('notes a contact on a connection that is not paused', async () => {
        const { id } = await connect(world);
        const lastFailure = notice('internal_error');
        await world.connections.update(world.tenantId, id, { lastFailure, pausedFor: 'access_denied' });
        await world.deliveries.noteContact(id, world.now);
        expect(await world.connections.findById(id)).to.deep.include({ lastFailure, lastContactAt: null });
        await world.connections.update(world.tenantId, id, { pausedFor: null });
        await world.deliveries.noteContact(id, world.now);
        expect(await world.connections.findById(id)).to.deep.include({ lastFailure: null, lastContactAt: world.now });
      });
    });

    async function setLane(connectionId: string, changes: Partial<Lane>): Promise<void> {
      await database.sql.update(deliveryLanes).set(changes).where(eq(deliveryLanes.connectionId, connectionId));
    }

    describe('small stores', () => {
      it('take a pending authorization once', async () => {
        const { id: connectionId } = await connect(world);
        const pending = {
          state: `state-${connectionId}`,
          tenantId: world.tenantId,
          connectionId,
          sessionId: 'session-1',
          codeVerifier: 'verifier',
          startedBy: 'admin@contoso.com',
          expiresAt: world.now,
        };
        await world.pendingAuthorizations.insert(pending);
        const taken = await Promise.all([1, 2, 3].map(() => world.pendingAuthorizations.take(pending.state)));
        expect(taken.filter((entry) => entry !== null)).to.deep.equal([pending]);
      });

      it('know a ring, an ended session, state names and state lists again', async () => {
        const connection = await connect(world);
        expect(await world.rings.record(connection.id, 'ring-1', world.now)).to.equal(true);
        expect(await world.rings.record(connection.id, 'ring-1', world.now)).to.equal(false);
        await world.endedSessions.end(`s-${connection.id}`, world.now);
        const session = (id: string) => ({ id, tenantId: world.tenantId, signedInAt: world.now });
        expect(await world.endedSessions.isEnded(session(`s-${connection.id}`))).to.equal(true);
        expect(await world.endedSessions.isEnded(session('another'))).to.equal(false);
        expect(await world.stateNames.read(world.tenantId)).to.deep.equal({ incident: {}, change: {} });
        const names = { incident: { '1': 'Open' }, change: {} };
        expect(await world.stateNames.readSeen(world.tenantId)).to.equal(null);
        const seen = { incident: ['1'], change: null };
        await world.stateNames.write(world.tenantId, names, seen);
        expect(await world.stateNames.readSeen(world.tenantId)).to.deep.equal(seen);
        expect(await world.stateNames.read(world.tenantId)).to.deep.equal(names);
        expect(await world.stateLists.read(connection, 'incident')).to.equal(null);
        await world.stateLists.write(connection, 'incident', [{ value: '1', label: 'New', meaning: 'new' }], world.now);
        const list = await world.stateLists.read(connection, 'incident');
        expect(list).to.deep.equal({ states: [{ value: '1', label: 'New', meaning: 'new' }], readAt: world.now });
      });

      it('end all sessions of one tenant that began until then, and none of another', async () => {
        const began = (seconds: number) => new Date(world.now.getTime() + seconds * 1000);
        const isEnded = (signedInAt: Date, tenantId = world.tenantId) =>
          world.endedSessions.isEnded({ id: 'a session', tenantId, signedInAt });
        for (const at of [began(-60), world.now]) await world.endedSessions.endAll(world.tenantId, at);
        expect(await isEnded(began(-1))).to.equal(true);
        expect(await isEnded(world.now)).to.equal(true);
        expect(await isEnded(began(1))).to.equal(false);
        expect(await isEnded(began(-1), 'another tenant')).to.equal(false);
      });

      it('count what repeats within a minute in one row of the audit log, by person, action and outcome', async () => {
        const at = (seconds: number) => new Date(Date.UTC(2026, 2, 1, 12, 0, seconds));
        const entry = { tenantId: world.tenantId, actor: 'a', action: 'x', outcome: 'refused' as const };
        for (const seconds of [0, 1, 59, 60]) {
          await world.audit.count({ ...entry, at: at(seconds), details: { last: seconds } });
        }
        await world.audit.count({ ...entry, actor: 'b', at: at(1), details: {} });
        await world.audit.count({ ...entry, action: 'y', at: at(1), details: {} });
        await world.audit.count({ ...entry, tenantId: 'another tenant', at: at(1), details: {} });
        const rows = await world.audit.list(world.tenantId, 10);
        expect(rows.map(({ actor, action, times }) => [actor, action, times])).to.deep.equal([
          ['a', 'y', 1],
          ['b', 'x', 1],
          ['a', 'x', 1],
          ['a', 'x', 3],
        ]);
        expect(rows.at(-1)).to.deep.include({ at: at(59), details: { last: 59 } });
      });

      it('search the audit log, from any entry on', async () => {
        const at = (day: number) => new Date(Date.UTC(2026, 2, day));
        const entry = { tenantId: world.tenantId, outcome: 'done' as const, details: {} };
        await world.audit.append({ ...entry, at: at(1), actor: 'Alex@contoso.com', action: 'sign_in' });
        await world.audit.append({ ...entry, at: at(2), actor: 'fay_100%@contoso.com', action: 'sign_in' });
        await world.audit.append({
          ...entry,
          at: at(3),
          actor: 'fay_100%@contoso.com',
          action: 'x',
          outcome: 'failed',
        });
        const days = async (search: AuditSearch) =>
          (await world.audit.list(world.tenantId, 10, search)).map((found) => found.at.getUTCDate());
        expect(await days({})).to.deep.equal([3, 2, 1]);
        expect(await days({ outcome: 'failed' })).to.deep.equal([3]);
        expect(await days({ action: 'sign_in' })).to.deep.equal([2, 1]);
        expect(await days({ actor: 'FAY_100%' })).to.deep.equal([3, 2]);
        expect(await days({ actor: 'a_e' })).to.deep.equal([]);
        expect(await days({ from: at(2) })).to.deep.equal([3, 2]);
        expect(await days({ until: at(2) })).to.deep.equal([1]);
        const [newest] = await world.audit.list(world.tenantId, 1);
        expect(await days({ before: newest?.id ?? 0 })).to.deep.equal([2, 1]);
      });

      it('keep an audit log per tenant, newest first, and forget what expired', async () => {
        const entry = {
          at: world.now,
          tenantId: world.tenantId,
          actor: 'a',
          outcome: 'done' as const,
          details: { n: 1 },
        };
        await world.audit.append({ ...entry, action: 'first' });
        await world.audit.append({ ...entry, action: 'second' });
        const actions = (await world.audit.list(world.tenantId, 10)).map(({ action }) => action);
        expect(actions).to.deep.equal(['second', 'first']);
        await world.housekeeping.purgeExpired(new Date(world.now.getTime() + 30 * 86_400_000), 30);
        expect(await world.audit.list(world.tenantId, 10)).to.have.length(2);
        await world.housekeeping.purgeExpired(new Date(world.now.getTime() + 30 * 86_400_000 + 1), 30);
        expect(await world.audit.list(world.tenantId, 10)).to.deep.equal([]);
        const connection = await connect(world);
        await world.rings.record(connection.id, 'old', world.now);
        await world.housekeeping.purgeExpired(new Date(world.now.getTime() + 2 * 3_600_000), 30);
        expect(await world.rings.record(connection.id, 'old', world.now)).to.equal(true);
      });
    });
  });
}

function remoteOf(correlationId: string, changes: Partial<InstanceTicket> = {}): InstanceTicket {
  return {
    correlation_id: correlationId,
    ticket_type: 'incident',
    table: 't',
    sys_id: '0'.repeat(32),
    number: 'INC0010001',
    state: '1',
    state_label: 'New',
    state_meaning: 'new',
    outcome: 'open',
    priority: 2,
    due_date: '2026-04-01',
    created_at: '2026-03-01T12:00:00Z',
    updated_at: '2026-03-01T12:00:00Z',
    revision: 0,
    ...changes,
  };
}

async function pageThrough(world: World, filter: TicketFilter): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page = await world.tickets.list(world.tenantId, after === null ? filter : { ...filter, after });
    ids.push(...page.tickets.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  return ids;
}
