import { expect } from 'chai';
import { DESCRIPTION_MAX_LENGTH, NAME_MAX_LENGTH, SHARE_MAX_TASKS } from 'shared-types';
import {
  acceptedTicketsSchema,
  ticketDetailSchema,
  ticketPageSchema,
  ticketSummariesSchema,
} from '../../src/http/schemas/ticket.ts';
import { type PortalApp, portalApp } from './portal-app.ts';
import {
  CONNECTION,
  connect,
  expectError,
  idempotencyKey,
  newTask,
  type PortalClient,
  share,
  signIn,
} from './portal-client.ts';

describe('tickets', () => {
  let app: PortalApp;
  let client: PortalClient;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    app = await portalApp();
    client = await signIn();
    await connect(client);
  });

  const count = async () => (await client.get('/api/tickets?limit=200')).body.tickets.length;

  describe('POST /api/tickets', () => {
    it('accepts one task: exactly what will be sent, waiting for its delivery', async () => {
      const { status, body } = await client.post('/api/tickets', { tasks: [newTask()] }, idempotencyKey());
      expect(status).to.equal(202);
      const { tickets, replayed } = acceptedTicketsSchema.parse(body);
      expect(replayed).to.equal(false);
      expect(tickets[0]?.task).to.deep.equal({
        ticketType: 'change',
        requestedBy: client.userPrincipalName,
        name: 'Require MFA for administrators',
        description: 'First line\nsecond line',
        priority: 2,
        dueDate: '2027-03-15',
        recommendationSource: 'microsoft',
        recommendationCategory: 'identity',
      });
      expect(tickets[0]).to.include({ improvementActionId: 'AdminMFAV2', deliveryState: 'queued', remote: null });
    });

    it('answers the same request again with the same ticket, and another one under its key with a conflict', async () => {
      const key = idempotencyKey();
      const first = await client.post('/api/tickets', { tasks: [newTask()] }, key);
      const before = await count();
      const again = await client.post('/api/tickets', { tasks: [newTask()] }, key);
      expect(again.status).to.equal(200);
      expect(again.body).to.deep.include({ replayed: true });
      expect(again.body.tickets[0].id).to.equal(first.body.tickets[0].id);
      expectError(
        await client.post('/api/tickets', { tasks: [newTask({ priority: 1 })] }, key),
        409,
        'idempotency_key_reused',
      );
      expect(await count()).to.equal(before);
    });

    it('takes as many of the longest tasks as one share may hold, and shows all of them', async () => {
      const longest = { name: 'å'.repeat(NAME_MAX_LENGTH), description: '安'.repeat(DESCRIPTION_MAX_LENGTH) };
      const tasks = Array.from({ length: SHARE_MAX_TASKS }, () => newTask(longest));
      const { status, body, text } = await client.post('/api/tickets', { tasks }, idempotencyKey());
      expect(status, text.slice(0, 500)).to.equal(202);
      const ids = body.tickets.map(({ id }: { id: string }) => id);
      expect((await client.get(`/api/tickets?ids=${ids.join(',')}`)).body.tickets).to.have.length(SHARE_MAX_TASKS);
      const more = { tasks: [...tasks, newTask()] };
      const { issues } = expectError(await client.post('/api/tickets', more, idempotencyKey()), 400, 'request_invalid');
      expect(issues?.[0]).to.include({ field: 'tasks', code: 'too_many' });
    });

    it('needs an Idempotency-Key, and one that is long enough', async () => {
      expectError(await client.post('/api/tickets', { tasks: [newTask()] }), 400, 'idempotency_key_invalid');
      const short = { 'idempotency-key': 'short' };
      expectError(await client.post('/api/tickets', { tasks: [newTask()] }, short), 400, 'idempotency_key_invalid');
    });

    it('takes the sender from the session, never from the body', async () => {
      const answer = await client.post(
        '/api/tickets',
        { tasks: [newTask({ requestedBy: 'ceo@example.com' })] },
        idempotencyKey(),
      );
      expect(expectError(answer, 400, 'request_invalid').issues).to.deep.equal([
        { field: 'tasks[0].requestedBy', code: 'unknown_field', message: 'is not known here. Remove it.' },
      ]);
    });

    const BAD: [string, Record<string, unknown>, string, string][] = [
      ['no ticket type', { ticketType: undefined }, 'ticketType', 'required'],
      ['an unknown ticket type', { ticketType: 'problem' }, 'ticketType', 'not_allowed'],
      ['a list as ticket type', { ticketType: ['change'] }, 'ticketType', 'not_allowed'],
      ['no name', { name: undefined }, 'name', 'required'],
      ['an empty name', { name: '' }, 'name', 'required'],
      ['a blank name', { name: '   ' }, 'name', 'required'],
      ['a number as name', { name: 5 }, 'name', 'type'],
      ['null as name', { name: null }, 'name', 'type'],
      ['an over-long name', { name: 'x'.repeat(NAME_MAX_LENGTH + 1) }, 'name', 'too_long'],
      ['a name of two lines', { name: 'one\ntwo' }, 'name', 'control_character'],
      ['an escape sequence in the name', { name: 'a\u001b[31mb' }, 'name', 'control_character'],
      ['half a character', { name: 'a\ud800' }, 'name', 'malformed'],
      ['no description', { description: undefined }, 'description', 'required'],
      ['an over-long description', { description: 'x'.repeat(DESCRIPTION_MAX_LENGTH + 1) }, 'description', 'too_long'],
      ['a NUL in the description', { description: 'a\u0000b' }, 'description', 'control_character'],
      ['no priority', { priority: undefined }, 'priority', 'required'],
      ['priority 0', { priority: 0 }, 'priority', 'not_allowed'],
      ['priority 5', { priority: 5 }, 'priority', 'not_allowed'],
      ['a text as priority', { priority: '2' }, 'priority', 'not_allowed'],
      ['half a priority', { priority: 1.5 }, 'priority', 'not_allowed'],
      ['no due date', { dueDate: undefined }, 'dueDate', 'required'],
      ['an impossible date', { dueDate: '2027-02-30' }, 'dueDate', 'not_a_date'],
      ['a date with a time', { dueDate: '2027-03-15T00:00:00Z' }, 'dueDate', 'not_a_date'],
      ['a date the other way round', { dueDate: '15.03.2027' }, 'dueDate', 'not_a_date'],
      ['a past date', { dueDate: '2027-02-28' }, 'dueDate', 'past'],
      ['an unknown source', { recommendationSource: 'me' }, 'recommendationSource', 'not_allowed'],
      ['an unknown category', { recommendationCategory: 'people' }, 'recommendationCategory', 'not_allowed'],
      ['an id that is none', { improvementActionId: 'x^ORactive=true y' }, 'improvementActionId', 'malformed'],
      ['an unknown field', { correlationId: 'a'.repeat(32) }, 'correlationId', 'unknown_field'],
    ];
    for (const [what, changes, field, code] of BAD) {
      it(`refuses ${what}, names it, and writes nothing`, async () => {
        const before = await count();
        const answer = await client.post('/api/tickets', { tasks: [newTask(), newTask(changes)] }, idempotencyKey());
        expect(answer.status).to.equal(400);
        const { issues } = answer.body.error;
        expect(issues, answer.text).to.have.length(1);
        expect(issues[0]).to.include({ field: `tasks[1].${field}`, code });
        expect(issues[0].message).to.match(/^(is|has|holds|lies) .*\. .*\.$/s);
        expect(await count()).to.equal(before);
      });
    }

    it('reports everything that is wrong at once', async () => {
      const task = newTask({ name: '', priority: 9, dueDate: 'soon', extra: 1 });
      const answer = await client.post('/api/tickets', { tasks: [task] }, idempotencyKey());
      expect(answer.body.error.issues.map(({ field }: { field: string }) => field)).to.have.members([
        'tasks[0].name',
        'tasks[0].priority',
        'tasks[0].dueDate',
        'tasks[0].extra',
      ]);
    });

    for (const [what, raw, status, code] of [
      ['nothing', '', 400, 'request_invalid'],
      ['half of JSON', '{"tasks":[', 400, 'body_malformed'],
      ['null', 'null', 400, 'request_invalid'],
      ['a text', '"tasks"', 400, 'request_invalid'],
      ['a list', '[]', 400, 'request_invalid'],
      ['no tasks', '{}', 400, 'request_invalid'],
      ['an empty list of tasks', '{"tasks":[]}', 400, 'request_invalid'],
      ['an object for a list', '{"tasks":{"0":{}}}', 400, 'request_invalid'],
      ['null for a task', '{"tasks":[null]}', 400, 'request_invalid'],
      ['__proto__', '{"tasks":[],"__proto__":{"polluted":true}}', 400, 'request_invalid'],
      ['constructor', '{"tasks":[],"constructor":{"prototype":{"polluted":true}}}', 400, 'request_invalid'],
    ] as const) {
      it(`refuses ${what} as a body`, async () => {
        const answer = await client.request('/api/tickets', { method: 'POST', raw, headers: idempotencyKey() });
        expectError(answer, status, code);
        expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
      });
    }

    it('names __proto__ inside a task', async () => {
      const task = JSON.stringify(newTask()).replace('{', '{"__proto__":{"polluted":true},');
      const raw = `{"tasks":[${task}]}`;
      const answer = await client.request('/api/tickets', { method: 'POST', raw, headers: idempotencyKey() });
      const { issues } = expectError(answer, 400, 'request_invalid');
      expect(issues?.[0]).to.include({ field: 'tasks[0].__proto__', code: 'unknown_field' });
    });

    it('refuses a body beyond its cap', async () => {
      const raw = `{"tasks":[],"padding":"${'x'.repeat(8 * 1024 * 1024)}"}`;
      const answer = await client.request('/api/tickets', { method: 'POST', raw, headers: idempotencyKey() });
      expectError(answer, 413, 'body_too_large');
    });

    it('refuses anything but plain JSON', async () => {
      const raw = JSON.stringify({ tasks: [newTask()] });
      for (const headers of [
        { 'content-type': 'text/plain' },
        { 'content-type': 'application/x-www-form-urlencoded' },
        { 'content-type': 'application/json; charset=latin1' },
        { 'content-encoding': 'gzip' },
      ]) {
        const all = { ...idempotencyKey(), ...(headers as unknown as Record<string, string>) };
        expectError(
          await client.request('/api/tickets', { method: 'POST', raw, headers: all }),
          415,
          'media_type_unsupported',
        );
      }
    });

    it('says that there is no connection', async () => {
      const unconnected = await signIn();
      const answer = await unconnected.post('/api/tickets', { tasks: [newTask()] }, idempotencyKey());
      expectError(answer, 409, 'connection_missing');
      expect((await unconnected.get('/api/tickets')).body.tickets).to.deep.equal([]);
    });
  });

  describe('reading', () => {
    let reader: PortalClient;
    let ids: string[];
    before(async () => {
      reader = await signIn();
      await connect(reader);
      ids = await share(
        reader,
        newTask({ name: 'Alpha', priority: 1 }),
        newTask({
          name: 'Beta, "quoted"',
          ticketType: 'incident',
          improvementActionId: null,
          recommendationSource: 'user',
        }),
        newTask({ name: '=cmd|calc', priority: 4 }),
      );
      const [ticket] = await app.dependencies.ports.tickets.findMany(reader.tenantId, ids.slice(0, 1));
      const connection = await app.dependencies.ports.connections.find(reader.tenantId);
      if (ticket === undefined || connection === null) throw new Error('The ticket was not stored.');
      const remote = {
        correlation_id: ticket.correlationId,
        ticket_type: 'change' as const,
        table: 'x_mioms_m365ticket_change',
        sys_id: 'c'.repeat(32),
        number: 'CHG0030001',
        state: '-2',
        state_label: 'Scheduled',
        state_meaning: 'waiting' as const,
        outcome: 'open' as const,
        priority: 1,
        due_date: '2027-02-01',
        created_at: '2027-03-01T12:05:00Z',
        updated_at: '2027-03-01T12:05:00Z',
        revision: 3,
      };
      await app.dependencies.ports.inTransaction((unit) =>
        unit.tickets.applyRemote(connection, [remote], app.time.now),
      );
      await reader.put('/api/settings/state-names', { incident: {}, change: { '-2': 'Planned in' } });
    });

    it('pages through the list', async () => {
      const first = ticketPageSchema.parse((await reader.get('/api/tickets?limit=2&sort=created')).body);
      expect(first.tickets).to.have.length(2);
      const second = ticketPageSchema.parse(
        (await reader.get(`/api/tickets?limit=2&sort=created&after=${encodeURIComponent(first.next ?? '')}`)).body,
      );
      expect(second.tickets).to.have.length(1);
      expect(second.next).to.equal(null);
      expect([...first.tickets, ...second.tickets].map(({ id }) => id)).to.have.members(ids);
    });

    it('filters', async () => {
      const names = async (query: string) =>
        (await reader.get(`/api/tickets?${query}`)).body.tickets.map(
          ({ task }: { task: { name: string } }) => task.name,
        );
      expect(await names('ticketType=incident')).to.deep.equal(['Beta, "quoted"']);
      expect(await names('priority=4')).to.deep.equal(['=cmd|calc']);
      expect(await names('priority=4&priority=2&ticketType=incident')).to.deep.equal(['Beta, "quoted"']);
      expect(await names('priority=1&priority=2&priority=3&priority=4')).to.have.members(await names(''));
      expect(await names('state=-2')).to.deep.equal(['Alpha']);
      expect(await names('state=incident:-2&state=change:-2')).to.deep.equal(['Alpha']);
      expect(await names('state=incident:-2')).to.deep.equal([]);
      expect(await names('ticketType=incident&ticketType=change')).to.have.length((await names('limit=200')).length);
      expect(await names('search=ALPHA')).to.deep.equal(['Alpha']);
      expect(await names('search=chg0030001')).to.deep.equal(['Alpha']);
      expect(await names('overdue=true')).to.deep.equal(['Alpha']);
      expect(await names('deliveryState=delivered')).to.deep.equal(['Alpha']);
      expect(await names(`ids=${ids[1]},${'d'.repeat(32)}`)).to.deep.equal(['Beta, "quoted"']);
    });

    it('shows the record with its link, under the own name of its state', async () => {
      const { ticket, stateChanges } = ticketDetailSchema.parse((await reader.get(`/api/tickets/${ids[0]}`)).body);
      expect(ticket.remote).to.deep.include({
        number: 'CHG0030001',
        url: `https://dev1.service-now.com/x_mioms_m365ticket_change.do?sys_id=${'c'.repeat(32)}`,
        stateLabel: 'Scheduled',
        stateName: 'Planned in',
        updatedAt: '2027-03-01T12:05:00.000Z',
      });
      expect(ticket.overdue).to.equal(true);
      expect(stateChanges.map(({ stateName }) => stateName)).to.deep.equal(['Planned in']);
    });

    it('counts for the cards', async () => {
      const { summaries } = ticketSummariesSchema.parse((await reader.get('/api/tickets/summary')).body);
      expect(summaries.map(({ ticketType, total }) => [ticketType, total])).to.deep.equal([
        ['incident', 1],
        ['change', 2],
      ]);
      expect(summaries[1]?.states).to.deep.include({
        state: '-2',
        stateName: 'Planned in',
        meaning: 'waiting',
        count: 1,
      });
    });

    it('exports CSV that no spreadsheet runs', async () => {
      const { headers, text } = await reader.get('/api/tickets/export.csv?sort=priority');
      expect(headers.get('content-type')).to.equal('text/csv; charset=utf-8');
      expect(headers.get('content-disposition')).to.equal('attachment; filename="tickets-2027-03-01.csv"');
      const lines = text.trimEnd().split('\r\n');
      expect(lines).to.have.length(4);
      expect(lines[0]).to.match(/"Type","Number"/);
      expect(text).to.include('"Beta, ""quoted"""');
      expect(text).to.include(`"'=cmd|calc"`);
      expect(text).not.to.include('"=cmd');
    });

    for (const query of [
      'limit=0',
      'limit=201',
      'limit=abc',
      'limit=1.5',
      'limit=10&limit=20',
      'ticketType=problem',
      'priority=9',
      'overdue=maybe',
      'sort=name;drop',
      'ids=1,2',
      'search=%00',
      `search=${'x'.repeat(201)}`,
      'tenantId=other',
      '__proto__=1',
      'ticketType[]=change',
    ]) {
      it(`refuses ?${query.slice(0, 40)}`, async () => {
        expectError(await reader.get(`/api/tickets?${query}`), 400, 'request_invalid');
      });
    }

    it('refuses a cursor that we did not make', async () => {
      for (const after of ['x', 'eyJhIjoxfQ', '../../etc/passwd']) {
        expect((await reader.get(`/api/tickets?after=${encodeURIComponent(after)}`)).status).to.equal(400);
      }
    });

    it('does not know unknown tickets, and refuses what is no id', async () => {
      expectError(await reader.get(`/api/tickets/${'d'.repeat(32)}`), 404, 'ticket_not_found');
      expectError(await reader.get('/api/tickets/1'), 400, 'request_invalid');
      expectError(await reader.get(`/api/tickets/${encodeURIComponent("' OR 1=1 --")}`), 400, 'request_invalid');
      expectError(await reader.post(`/api/tickets/${'d'.repeat(32)}/retry`), 404, 'ticket_not_found');
    });
  });

  describe('retrying', () => {
    it('puts a waiting ticket back, and refuses a delivered one', async () => {
      const [waiting = ''] = await share(client);
      const retried = await client.post(`/api/tickets/${waiting}/retry`);
      expect(retried.status, retried.text).to.equal(202);
      expect(retried.body.ticket).to.include({ id: waiting, deliveryState: 'queued' });
      expect((await client.post('/api/tickets/retry-failed')).body).to.deep.equal({ requeued: 0 });
    });

    it('takes the chosen ones at once, and leaves out what cannot be sent again', async () => {
      const owner = await signIn();
      await connect(owner);
      const ids = [...(await share(owner)), ...(await share(owner)), ...(await share(owner))];
      await owner.delete('/api/servicenow/connection');
      await owner.put('/api/servicenow/connection', CONNECTION);
      const [foreign = ''] = await share(client);
      const ticketIds = [...ids.slice(0, 2), foreign, 'e'.repeat(32)];
      const answer = await owner.post('/api/tickets/retry', { ticketIds });
      expect(answer.status, answer.text).to.equal(202);
      expect(answer.body).to.deep.equal({ requeued: 2 });
      const states = (await owner.get(`/api/tickets?ids=${ids.join(',')}`)).body.tickets.map(
        ({ deliveryState }: { deliveryState: string }) => deliveryState,
      );
      expect(states.filter((state: string) => state === 'failed')).to.have.length(1);
    });

    it('names how many may be retried at once', async () => {
      for (const count of [0, SHARE_MAX_TASKS + 1]) {
        const ticketIds = Array.from({ length: count }, () => 'd'.repeat(32));
        expectError(await client.post('/api/tickets/retry', { ticketIds }), 400, 'request_invalid');
      }
    });

    it('takes up failed tickets after connecting again', async () => {
      const owner = await signIn();
      await connect(owner);
      const [id = ''] = await share(owner);
      expect((await owner.delete('/api/servicenow/connection')).body).to.deep.equal({
        removedOnInstance: true,
        tokensRevoked: true,
        abandonedTickets: 1,
      });
      const { body } = await owner.get(`/api/tickets/${id}`);
      expect(body.ticket.deliveryState).to.equal('failed');
      expectError(await owner.post(`/api/tickets/${id}/retry`), 409, 'connection_missing');
      await owner.put('/api/servicenow/connection', CONNECTION);
      expect((await owner.post('/api/tickets/retry-failed')).body).to.deep.equal({ requeued: 1 });
    });
  });

  describe('GET /api/tickets/events', () => {
    it('tells pages of the tenant, and of no other, that tickets changed', async () => {
      const [id = ''] = await share(client);
      const [ticket] = await app.dependencies.ports.tickets.findMany(client.tenantId, [id]);
      if (ticket === undefined) throw new Error('The ticket was not stored.');
      const abort = new AbortController();
      const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const stream = await fetch(`${app.origin}/api/tickets/events`, { headers: { cookie }, signal: abort.signal });
      expect(stream.headers.get('content-type')).to.equal('text/event-stream');
      const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
      expect((await reader?.read())?.value).to.include('retry:');
      app.dependencies.ports.ticketChanges.publish([
        { ...ticket, id: 'e'.repeat(32), tenantId: 'another tenant' },
        ticket,
      ]);
      expect((await reader?.read())?.value).to.equal(
        `event: tickets-changed\ndata: ${JSON.stringify({ ticketIds: [id] })}\n\n`,
      );
      abort.abort();
      await reader?.closed.catch(() => {});
    });
  });
});
