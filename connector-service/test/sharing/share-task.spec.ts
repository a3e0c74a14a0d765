import { expect } from 'chai';
import { SHARE_MAX_TASKS } from 'shared-types';
import { notice } from '../../src/notices.ts';
import { shareTasks } from '../../src/sharing/share-task.ts';
import { draft, newKey } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

describe('shareTasks', function () {
  this.timeout(30_000);
  let world: World;

  beforeEach(async () => {
    world = createWorld(await PGLITE.open());
  });

  const request = (idempotencyKey = newKey()) => {
    return { tenantId: world.tenantId, requestedBy: 'alex@contoso.com', idempotencyKey };
  };
  const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);

  it('stores the ticket and asks for its delivery', async () => {
    const { id } = await connect(world);
    const {
      tickets: [ticket],
      replayed,
    } = await shareTasks(world, { ...request(), drafts: [draft()] });
    expect(replayed).to.equal(false);
    expect(ticket).to.deep.include({
      deliveryState: 'queued',
      attempts: 0,
      connectionId: id,
      nextAttemptAt: world.now,
    });
    expect(ticket?.correlationId).to.match(/^[0-9a-f]{32}$/);
    expect(ticket?.task.requested_by).to.equal('alex@contoso.com');
    expect(world.wakes).to.deep.equal([`deliver:${id}`]);
    expect(await world.tickets.find(world.tenantId, ticket?.id ?? '')).to.deep.equal(ticket);
  });

  it('names every problem in the words of the API and writes nothing', async () => {
    await connect(world);
    const bad = draft({ ticketType: 'problem', dueDate: '2026-02-28', name: '', improvementActionId: 'a b' });
    const error = await refusal(shareTasks(world, { ...request(), drafts: [bad] }));
    expect(error).to.deep.include({ code: 'task_invalid', status: 400 });
    const fields = error.issues.map(({ field }: { field: string }) => field);
    expect(fields).to.have.members([
      'tasks[0].ticketType',
      'tasks[0].name',
      'tasks[0].dueDate',
      'tasks[0].improvementActionId',
    ]);
    expect((await world.tickets.list(world.tenantId, { limit: 10, today: '2026-03-01' })).tickets).to.deep.equal([]);
  });

  it('lets Microsoft recommend improvement actions alone', async () => {
    await connect(world);
    const made = { improvementActionId: null, recommendationSource: 'microsoft' };
    const error = await refusal(shareTasks(world, { ...request(), drafts: [draft(made)] }));
    expect(error.issues).to.have.length(1);
    expect(error.issues[0]).to.deep.include({ field: 'tasks[0].recommendationSource', code: 'not_allowed' });
    const shared = draft({ ...made, improvementActionId: 'AdminMFAV2' });
    expect((await shareTasks(world, { ...request(), drafts: [shared] })).tickets).to.have.length(1);
  });

  it('takes today as a due date', async () => {
    await connect(world);
    const {
      tickets: [ticket],
    } = await shareTasks(world, { ...request(), drafts: [draft({ dueDate: '2026-03-01' })] });
    expect(ticket?.task.due_date).to.equal('2026-03-01');
  });

  it('needs a connection, and gives the key back when there is none', async () => {
    const again = request();
    const error = await refusal(shareTasks(world, { ...again, drafts: [draft()] }));
    expect(error).to.deep.include({ code: 'connection_missing', status: 409 });
    await connect(world);
    expect((await shareTasks(world, { ...again, drafts: [draft()] })).replayed).to.equal(false);
  });

  it('accepts while the connection is paused, and wakes nobody', async () => {
    const lastError = notice('connection_authorization_ended');
    await connect(world, { pausedFor: 'reauthorization_required', lastError });
    const {
      tickets: [ticket],
    } = await shareTasks(world, { ...request(), drafts: [draft()] });
    expect(ticket).to.deep.include({ deliveryState: 'paused', lastError, nextAttemptAt: null });
    expect(world.wakes).to.deep.equal([]);
  });

  it('answers the same key with the same tickets, and another body with a conflict', async () => {
    await connect(world);
    const again = request();
    const first = await shareTasks(world, { ...again, drafts: [draft(), draft({ name: 'Second' })] });
    const second = await shareTasks(world, { ...again, drafts: [draft(), draft({ name: 'Second' })] });
    expect(second).to.deep.equal({ tickets: first.tickets, replayed: true });
    const error = await refusal(shareTasks(world, { ...again, drafts: [draft()] }));
    expect(error).to.deep.include({ code: 'idempotency_key_reused', status: 409 });
    const other = createWorld(await PGLITE.open());
    await connect(other);
    const theirs = await shareTasks(other, { ...again, tenantId: other.tenantId, drafts: [draft()] });
    expect(theirs.replayed).to.equal(false);
  });

  it('refuses a key that is missing, short or odd', async () => {
    await connect(world);
    for (const key of ['', 'short', 'with spaces and more', 'x'.repeat(256), 'ünïcödé-ünïcödé-ünïcödé']) {
      const error = await refusal(shareTasks(world, { ...request(key), drafts: [draft()] }));
      expect(error, key).to.have.property('code', 'idempotency_key_invalid');
    }
  });

  it('takes several all or none', async () => {
    await connect(world);
    const drafts = [draft(), draft({ priority: 9 })];
    const error = await refusal(shareTasks(world, { ...request(), drafts }));
    expect(error.issues.map(({ field }: { field: string }) => field)).to.deep.equal(['tasks[1].priority']);
    for (const count of [0, SHARE_MAX_TASKS + 1]) {
      const many = Array.from({ length: count }, () => draft());
      expect(await refusal(shareTasks(world, { ...request(), drafts: many }))).to.have.property('code', 'task_invalid');
    }
    expect((await world.tickets.list(world.tenantId, { limit: 10, today: '2026-03-01' })).tickets).to.deep.equal([]);
  });
});
