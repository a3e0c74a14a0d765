import { expect } from 'chai';
import { notice } from '../../src/notices.ts';
import { shareTask, shareTasks } from '../../src/sharing/share-task.ts';
import { draft, newKey } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

describe('shareTask', function () {
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
    const { ticket, replayed } = await shareTask(world, { ...request(), draft: draft() });
    expect(replayed).to.equal(false);
    expect(ticket).to.deep.include({
      deliveryState: 'queued',
      attempts: 0,
      connectionId: id,
      nextAttemptAt: world.now,
    });
    expect(ticket.correlationId).to.match(/^[0-9a-f]{32}$/);
    expect(ticket.task.requested_by).to.equal('alex@contoso.com');
    expect(world.wakes).to.deep.equal([`deliver:${id}`]);
    expect(await world.tickets.find(world.tenantId, ticket.id)).to.deep.equal(ticket);
  });

  it('names every problem in the words of the API and writes nothing', async () => {
    await connect(world);
    const bad = draft({ ticketType: 'problem', dueDate: '2026-02-28', name: '', improvementActionId: 'a b' });
    const error = await refusal(shareTask(world, { ...request(), draft: bad }));
    expect(error).to.deep.include({ code: 'task_invalid', status: 400 });
    const fields = error.issues.map(({ field }: { field: string }) => field);
    expect(fields).to.have.members(['ticketType', 'name', 'dueDate', 'improvementActionId']);
    expect((await world.tickets.list(world.tenantId, { limit: 10, today: '2026-03-01' })).tickets).to.deep.equal([]);
  });

  it('takes today as a due date', async () => {
    await connect(world);
    const { ticket } = await shareTask(world, { ...request(), draft: draft({ dueDate: '2026-03-01' }) });
    expect(ticket.task.due_date).to.equal('2026-03-01');
  });

  it('needs a connection, and gives the key back when there is none', async () => {
    const again = request();
    const error = await refusal(shareTask(world, { ...again, draft: draft() }));
    expect(error).to.deep.include({ code: 'connection_missing', status: 409 });
    await connect(world);
    expect((await shareTask(world, { ...again, draft: draft() })).replayed).to.equal(false);
  });

  it('accepts while the connection is paused, and wakes nobody', async () => {
    const lastError = notice('connection_authorization_ended');
    await connect(world, { pausedFor: 'reauthorization_required', lastError });
    const { ticket } = await shareTask(world, { ...request(), draft: draft() });
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
    const theirs = await shareTask(other, { ...again, tenantId: other.tenantId, draft: draft() });
    expect(theirs.replayed).to.equal(false);
  });

  it('refuses a key that is missing, short or odd', async () => {
    await connect(world);
    for (const key of ['', 'short', 'with spaces and more', 'x'.repeat(256), 'ünïcödé-ünïcödé-ünïcödé']) {
      const error = await refusal(shareTask(world, { ...request(key), draft: draft() }));
      expect(error, key).to.have.property('code', 'idempotency_key_invalid');
    }
  });

  it('takes several all or none', async () => {
    await connect(world);
    const drafts = [draft(), draft({ priority: 9 })];
    const error = await refusal(shareTasks(world, { ...request(), drafts }));
    expect(error.issues.map(({ field }: { field: string }) => field)).to.deep.equal(['tasks[1].priority']);
    for (const count of [0, 201]) {
      const many = Array.from({ length: count }, () => draft());
      expect(await refusal(shareTasks(world, { ...request(), drafts: many }))).to.have.property('code', 'task_invalid');
    }
    expect((await world.tickets.list(world.tenantId, { limit: 10, today: '2026-03-01' })).tickets).to.deep.equal([]);
  });
});
