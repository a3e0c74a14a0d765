import { expect } from 'chai';
import { findTicket } from '../../src/tickets/find-ticket.ts';
import { createInProcessTicketChanges } from '../../src/tickets/in-process-ticket-changes.ts';
import { listTickets } from '../../src/tickets/list-tickets.ts';
import { listTicketsByImprovementAction } from '../../src/tickets/list-tickets-by-improvement-action.ts';
import { retryTicket } from '../../src/tickets/retry-ticket.ts';
import { readStateNames, writeStateNames } from '../../src/tickets/state-names.ts';
import { summarizeTickets } from '../../src/tickets/summarize-tickets.ts';
import { share } from '../fixtures/drafts.ts';
import { PGLITE } from '../fixtures/engines.ts';
import { connect, createWorld, type World } from '../fixtures/world.ts';

describe('tickets', function () {
  this.timeout(30_000);
  let world: World;
  const actor = 'admin@contoso.com';

  beforeEach(async () => {
    world = createWorld(await PGLITE.open());
    await connect(world);
  });

  const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);

  it('are hidden from other tenants in every way', async () => {
    const { id: ticketId } = await share(world, { improvementActionId: 'AdminMFAV2' });
    const other = createWorld(await PGLITE.open());
    await connect(other);
    const { tenantId } = other;
    expect(await refusal(findTicket(other, { tenantId, ticketId }))).to.deep.include({ status: 404 });
    expect(await refusal(retryTicket(other, { tenantId, ticketId, actor }))).to.deep.include({ status: 404 });
    expect((await listTickets(other, { tenantId, filter: { limit: 10 } })).tickets).to.deep.equal([]);
    expect((await listTicketsByImprovementAction(other, { tenantId })).size).to.equal(0);
    const [incident] = await summarizeTickets(other, { tenantId });
    expect(incident?.total).to.equal(0);
  });

  it('are grouped by improvement action, newest first', async () => {
    const first = await share(world, { improvementActionId: 'AdminMFAV2' });
    world.pass(1);
    const second = await share(world, { improvementActionId: 'AdminMFAV2' });
    await share(world);
    const groups = await listTicketsByImprovementAction(world, { tenantId: world.tenantId });
    expect([...groups.keys()]).to.deep.equal(['AdminMFAV2']);
    expect(groups.get('AdminMFAV2')?.map(({ id }) => id)).to.deep.equal([second.id, first.id]);
  });

  it('that are delivered cannot be retried', async () => {
    const { id: ticketId, correlationId, task } = await share(world);
    const access = { instanceUrl: '', accessToken: '' };
    await world.instance.createTasks(access, [{ ...task, correlation_id: correlationId }]);
    const remote = world.instance.move(correlationId, {});
    const connection = await world.connections.find(world.tenantId);
    if (connection === null) throw new Error('no connection');
    await world.inTransaction((unit) => unit.tickets.applyRemote(connection, [remote], world.now));
    const error = await refusal(retryTicket(world, { tenantId: world.tenantId, ticketId, actor }));
    expect(error).to.deep.include({ code: 'ticket_not_retriable', status: 409 });
    await writeStateNames(world, { tenantId: world.tenantId, actor, names: { incident: { '1': 'Open' }, change: {} } });
    const [incident] = await summarizeTickets(world, { tenantId: world.tenantId });
    expect(incident?.states).to.deep.equal([{ state: '1', stateLabel: 'Open', meaning: 'new', count: 1 }]);
  });

  it('have state names that are tidied, checked and audited', async () => {
    const { tenantId } = world;
    const names = { incident: { '1': '  Open  ', '2': '' }, change: {} };
    expect(await writeStateNames(world, { tenantId, actor, names })).to.deep.equal({
      incident: { '1': 'Open' },
      change: {},
    });
    expect((await world.audit.list(tenantId, 1))[0]).to.deep.include({ action: 'state_names.write', actor });
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [String(index), 'x']));
    for (const [incident, code] of [
      [{ '1': 'x'.repeat(41) }, 'too_long'],
      [{ '1': 'a\nb' }, 'control_character'],
      [{ '': 'x' }, 'malformed'],
      [many, 'too_many'],
    ] as const) {
      const error = await refusal(writeStateNames(world, { tenantId, actor, names: { incident, change: {} } }));
      expect(error.issues[0].code).to.equal(code);
    }
    expect((await readStateNames(world, { tenantId })).incident).to.deep.equal({ '1': 'Open' });
  });

  it('tell the pages of their own tenant that they changed, until these close', async () => {
    const changes = createInProcessTicketChanges();
    const ticket = await share(world);
    const seen: string[] = [];
    const close = changes.subscribe(world.tenantId, ({ id }) => seen.push(id));
    changes.subscribe('another-tenant', ({ id }) => seen.push(id));
    changes.publish([ticket]);
    close();
    changes.publish([ticket]);
    expect(seen).to.deep.equal([ticket.id]);
  });
});
