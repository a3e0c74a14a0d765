import { createHmac, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { BATCH_MAX_TASKS, TASK_FIELDS, type Task, TICKET_FIELDS, type Ticket } from 'shared-types';
import { rejected } from '../../../shared-types/test/fixtures.ts';
import {
  type Answer,
  API,
  type AppInstance,
  Caller,
  installedByCli,
  newCorrelationId,
  REDIRECT_URL,
  until,
} from './app-instance.ts';
import { DoorbellListener } from './doorbell-listener.ts';

const TASK: Task = {
  ticket_type: 'change',
  requested_by: 'adele.vance@contoso.example',
  name: 'Require MFA for administrators',
  description: 'Turn on multifactor authentication\nfor every administrative role. Säkerhet 🔐 ^ORDERBYname',
  priority: 2,
  due_date: '2099-12-24',
  recommendation_source: 'microsoft',
  recommendation_category: 'identity',
};

/** Columns on the ticket tables that say what was shared. */
const APP_COLUMNS = ['m365_task', 'requested_by_upn', 'recommendation_source', 'recommendation_category'];

const ENDPOINTS: [string, string][] = [
  ['PUT', `/tasks/${'a'.repeat(32)}`],
  ['POST', '/tasks/batch'],
  ['GET', `/tasks/${'a'.repeat(32)}`],
  ['GET', '/tasks'],
  ['GET', '/states?ticket_type=change'],
  ['GET', '/connection'],
  ['PUT', '/connection'],
  ['DELETE', '/connection'],
  ['GET', '/setup'],
  ['POST', '/setup/oauth_entity'],
  ['POST', '/setup/oauth_entity/verify'],
];

/** The real package, put on an instance by the real command line tool, driven by HTTP as its callers do. */
describe('the app on an instance', function () {
  this.timeout(120_000);
  let app: AppInstance;

  before(async () => {
    app = await installedByCli();
  });
  after(() => app?.instance.close());

  const put = (id: string, task: unknown) => app.integration.send('PUT', `${API}/tasks/${id}`, task);
  const countOf = (table: string) => app.instance.store.count({ table, query: null });
  const counts = () =>
    ['x_mioms_m365ticket_task', 'x_mioms_m365ticket_change', 'x_mioms_m365ticket_incident'].map(countOf);

  /** Somebody who holds one role and signs in by password. */
  async function personWith(role: string): Promise<Caller> {
    const password = randomBytes(16).toString('hex');
    const user_name = `person.${role}`;
    const made = await app.admin.send('POST', '/api/now/table/sys_user?sysparm_input_display_value=true', {
      user_name,
      user_password: password,
      active: 'true',
    });
    const [row] = app.instance.store.select({ table: 'sys_user_role', query: `name=${role}` });
    const grant = { user: made.body.result.sys_id, role: row?.['sys_id'] };
    expect((await app.admin.send('POST', '/api/now/table/sys_user_has_role', grant)).status).to.equal(201);
    return new Caller(app.instance, `Basic ${Buffer.from(`${user_name}:${password}`).toString('base64')}`);
  }

  async function newTicket(change: Partial<Task> = {}): Promise<Ticket> {
    const answer = await put(newCorrelationId(), { ...TASK, ...change });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return answer.body.result;
  }

  async function readFeed(after: string, limit: number): Promise<{ tickets: Ticket[]; next: string; more: boolean }> {
    const { status, body } = await app.integration.send('GET', `${API}/tasks?limit=${limit}&after=${after}`);
    expect(status).to.equal(200);
    return body.result;
  }

  describe('who may call', () => {
    for (const [method, path] of ENDPOINTS) {
      it(`refuses ${method} ${path.split('?')[0]} to nobody with 401`, async () => {
        const { status, body } = await app.nobody.send(method, API + path, method === 'GET' ? undefined : {});
        expect(status).to.equal(401);
        expect(body.error.message).to.equal('User Not Authenticated');
      });

      it(`refuses ${method} ${path.split('?')[0]} to the wrong role with 403`, async () => {
        const caller = path.startsWith('/setup') ? app.integration : app.admin;
        const { status, body } = await caller.send(method, API + path, method === 'GET' ? undefined : {});
        expect(status).to.equal(403);
        expect(body.error).to.deep.equal({ message: 'User Not Authorized', detail: 'Failed API level ACL Validation' });
      });
    }

    it('lets no person make or change what the app alone writes, by the Table API', async () => {
      const { store } = app.instance;
      const ticket = await newTicket({ ticket_type: 'incident' });
      const [task] = store.select({ table: 'x_mioms_m365ticket_task', query: `ticket=${ticket.sys_id}` });
      const row = task?.['sys_id'] ?? '';
      for (const role of ['admin', 'itil', 'x_mioms_m365ticket.admin', 'x_mioms_m365ticket.viewer']) {
        const person = await personWith(role);
        const forged = { correlation_id: newCorrelationId(), ticket_type: 'incident', name: 'Forged' };
        expect((await person.send('POST', '/api/now/table/x_mioms_m365ticket_task', forged)).status).to.equal(403);
        const change = { requested_by: 'x', ticket_state: '7' };
        await person.send('PATCH', `/api/now/table/x_mioms_m365ticket_task/${row}`, change);
        expect(store.get('x_mioms_m365ticket_task', row), role).to.deep.equal(task);
        const before = store.get(ticket.table, ticket.sys_id);
        for (const column of APP_COLUMNS) {
          await person.send('PATCH', `/api/now/table/${ticket.table}/${ticket.sys_id}`, { [column]: '' });
          expect(store.get(ticket.table, ticket.sys_id)?.[column], `${role} ${column}`).to.equal(before?.[column]);
        }
      }
    });

    it('gives the integration user no right on any table', async () => {
      for (const table of ['x_mioms_m365ticket_task', 'x_mioms_m365ticket_connection', 'oauth_entity']) {
        const { status, body } = await app.integration.send('GET', `/api/now/table/${table}`);
        expect(status === 403 || body.result.length === 0, `${table} ${status}`).to.equal(true);
      }
      const { status } = await app.integration.send('POST', '/api/now/table/incident', { short_description: 'x' });
      expect(status).to.equal(403);
    });
  });

  describe('PUT /tasks/{correlation_id}', () => {
    it('makes a change with what was sent, and shows it as the instance has it', async () => {
      const ticket = await newTicket();
      expect(ticket).to.include({ ticket_type: 'change', table: 'x_mioms_m365ticket_change', priority: 2 });
      expect(ticket).to.include({
        due_date: TASK.due_date,
        state: '-5',
        state_label: 'New',
        state_meaning: 'new',
        outcome: 'open',
        revision: 0,
      });
      expect(ticket.number).to.match(/^CHG\d{7}$/);
      const stored = app.instance.store.get(ticket.table, ticket.sys_id);
      expect(stored).to.include({
        short_description: TASK.name,
        description: TASK.description,
        requested_by_upn: TASK.requested_by,
        recommendation_source: 'microsoft',
        recommendation_category: 'identity',
        correlation_id: ticket.correlation_id,
        type: 'normal',
      });
    });

    for (const priority of [1, 2, 3, 4] as const) {
      it(`makes an incident of priority ${priority}`, async () => {
        const ticket = await newTicket({ ticket_type: 'incident', priority });
        expect(ticket).to.include({ table: 'x_mioms_m365ticket_incident', priority });
        expect(ticket.number).to.match(/^INC\d{7}$/);
      });
    }

    it('answers a repetition with the same ticket, and another task with 409', async () => {
      const id = newCorrelationId();
      const first = await put(id, TASK);
      const before = counts();
      const second = await put(id, TASK);
      const other = await put(id, { ...TASK, priority: 1 });
      expect([first.status, second.status, other.status]).to.deep.equal([201, 200, 409]);
      expect(second.body).to.deep.equal(first.body);
      expect(other.body.error.detail).to.include('differs in priority');
      expect(counts()).to.deep.equal(before);
    });

    it('makes one record with one number of two hundred identical requests at once', async () => {
      const id = newCorrelationId();
      const [tasks = 0, changes = 0] = counts();
      const answers = await Promise.all(Array.from({ length: 200 }, () => put(id, TASK)));
      expect(new Set(answers.map(({ status }) => status))).to.deep.equal(new Set([201, 200]));
      expect(answers.filter(({ status }) => status === 201)).to.have.length(1);
      expect(new Set(answers.map(({ body }) => body.result.number)).size).to.equal(1);
      expect(counts().slice(0, 2)).to.deep.equal([tasks + 1, changes + 1]);
    });

    it('completes what a stopped node left half done', async () => {
      const ticket = await newTicket();
      const { store } = app.instance;
      const [task] = store.select({ table: 'x_mioms_m365ticket_task', query: `ticket=${ticket.sys_id}` });
      store.delete(ticket.table, ticket.sys_id);
      store.update('x_mioms_m365ticket_task', task?.['sys_id'] ?? '', { ticket_number: null, changed_ms: null });
      const missing = await app.integration.send('GET', `${API}/tasks/${ticket.correlation_id}`);
      expect(missing.status).to.equal(404);
      const repeated = await put(ticket.correlation_id, TASK);
      expect(repeated.status).to.equal(200);
      expect(repeated.body.result.sys_id).to.equal(ticket.sys_id);
      expect(store.get(ticket.table, ticket.sys_id)?.['number']).to.equal(repeated.body.result.number);
    });

    it('refuses every rejected body with 400, names the fields, and writes nothing', async () => {
      const before = counts();
      for (const { name, body, issues } of rejected.bodies) {
        const { status, body: answer } = await put(
          newCorrelationId(),
          JSON.stringify(body).replaceAll('2026-12-24', '2099-12-24'),
        );
        // The instance's clock decides what is past: only the one date that is past by the fixtures' clock may differ.
        if (name === 'a past date') continue;
        expect(status, name).to.equal(400);
        expect(answer.status).to.equal('failure');
        for (const { field } of issues) expect(answer.error.detail, name).to.include(`${field}`);
      }
      expect(counts()).to.deep.equal(before);
    });

    it('refuses a past date, a wrong id, a body that is no JSON and an empty one', async () => {
      const before = counts();
      const past = await put(newCorrelationId(), { ...TASK, due_date: '2020-01-01' });
      const id = await put('NO-ID', TASK);
      const text = await put(newCorrelationId(), '{"name": ');
      const empty = await put(newCorrelationId(), '');
      expect([past, id, text, empty].map(({ status }) => status)).to.deep.equal([400, 400, 400, 400]);
      expect(past.body.error.detail).to.match(/due_date: lies in the past\. Choose \d{4}/);
      expect(id.body.error.detail).to.match(/correlation_id: .*hexadecimal/);
      expect(text.body.error.message).to.equal('The body is not JSON');
      expect(counts()).to.deep.equal(before);
    });

    it('refuses a body over the limit of the instance with 400', async () => {
      const { status, body } = await put(newCorrelationId(), { ...TASK, description: 'x'.repeat(11_000_000) });
      expect(status).to.equal(400);
      expect(JSON.stringify(body)).to.match(/large|could not be read/i);
    });

    it('R6: stores and returns nothing but the data exchange', async () => {
      const ticket = await newTicket();
      const [stored = {}] = app.instance.store.select({
        table: 'x_mioms_m365ticket_task',
        query: `ticket=${ticket.sys_id}`,
      });
      const received = Object.keys(stored).filter(
        (name) => !/^(sys_|ticket$|ticket_|changed_ms$|received_)/.test(name),
      );
      expect([...received, 'ticket_type']).to.have.members(['correlation_id', ...TASK_FIELDS]);
      for (const field of TASK_FIELDS) expect(stored[field]).to.equal(String(TASK[field]));
      expect(Object.keys(ticket)).to.have.members([...TICKET_FIELDS]);
    });
  });

  describe('POST /tasks/batch', () => {
    const batch = (tasks: unknown) => app.integration.send('POST', `${API}/tasks/batch`, { tasks });

    it('creates the good ones and refuses the bad ones, each by itself', async () => {
      const good = { ...TASK, correlation_id: newCorrelationId() };
      const { status, body } = await batch([
        good,
        { ...good, correlation_id: newCorrelationId(), priority: 9 },
        null,
        { ...TASK, ticket_type: 'incident', correlation_id: newCorrelationId() },
        good,
        { ...good, name: 'Changed' },
      ]);
      expect(status).to.equal(200);
      expect(body.result.results.map((item: { status: number }) => item.status)).to.deep.equal([
        201, 400, 400, 201, 200, 409,
      ]);
      expect(body.result.results[4].ticket).to.deep.equal(body.result.results[0].ticket);
    });

    it('takes fifty and not fifty-one', async () => {
      const tasks = Array.from({ length: BATCH_MAX_TASKS }, () => ({ ...TASK, correlation_id: newCorrelationId() }));
      const { body } = await batch(tasks);
      const numbers = body.result.results.map(({ ticket }: { ticket: Ticket }) => ticket.number);
      expect(new Set(numbers).size).to.equal(BATCH_MAX_TASKS);
      const before = counts();
      const tooMany = await batch([...tasks, ...tasks]);
      expect(tooMany.status).to.equal(400);
      expect(tooMany.body.error.detail).to.include('at most 50');
      expect(counts()).to.deep.equal(before);
    });
  });

  describe('GET /tasks/{correlation_id}', () => {
    it('shows the ticket as it stands', async () => {
      const ticket = await newTicket({ ticket_type: 'incident' });
      await app.admin.send('PATCH', `/api/now/table/${ticket.table}/${ticket.sys_id}`, { state: '2' });
      const { body } = await app.integration.send('GET', `${API}/tasks/${ticket.correlation_id}`);
      expect(body.result).to.include({ number: ticket.number, state: '2', state_label: 'In Progress', revision: 1 });
    });

    it('answers 404 for an unknown id and 400 for what is no id', async () => {
      const unknown = await app.integration.send('GET', `${API}/tasks/${newCorrelationId()}`);
      const wrong = await app.integration.send('GET', `${API}/tasks/nothing`);
      expect([unknown.status, wrong.status]).to.deep.equal([404, 400]);
    });
  });

  describe('GET /tasks', () => {
    /** From a cursor to the end of the feed, by pages of two. */
    async function walk(from: string): Promise<{ numbers: string[]; next: string }> {
      const numbers: string[] = [];
      let next = from;
      for (let more = true; more; ) {
        const page = await readFeed(next, 2);
        numbers.push(...page.tickets.map(({ number }) => number));
        ({ next, more } = page);
      }
      return { numbers, next };
    }

    /** The instance stamps changes by the second: what is to come later must lie in a later one. */
    const nextSecond = () => app.instance.clock.advance(1000);

    it('shows each change in order, page by page, and then nothing new', async () => {
      const { next } = await readFeed('', 500);
      const made: Ticket[] = [];
      for (let count = 0; count < 3; count += 1) {
        nextSecond();
        made.push(await newTicket());
      }
      nextSecond();
      const [first] = made;
      await app.admin.send('PATCH', `/api/now/table/${first?.table}/${first?.sys_id}`, { short_description: 'Edited' });
      const { numbers, next: end } = await walk(next);
      expect(numbers.slice(-3)).to.deep.equal([made[1], made[2], made[0]].map((ticket) => ticket?.number));
      // What was too young to be settled comes once more, and then no more.
      app.instance.clock.advance(5000);
      const repeated = await walk(end);
      expect((await walk(repeated.next)).numbers).to.deep.equal([]);
    });

    it('refuses a wrong cursor and a wrong limit', async () => {
      for (const query of ['after=x', 'limit=0', 'limit=501', 'limit=abc', 'after=v1.%5ENQactive%3Dtrue..']) {
        const { status, body } = await app.integration.send('GET', `${API}/tasks?${query}`);
        expect(status, query).to.equal(400);
        expect(body.error.detail).to.match(/^(after|limit): /);
      }
    });

    it('costs the same number of statements whatever exists', async () => {
      const { next } = await readFeed('', 500);
      app.instance.store.takeStatementCount();
      await readFeed(next, 500);
      const few = app.instance.store.takeStatementCount();
      await Promise.all(Array.from({ length: 20 }, () => newTicket()));
      const after = (await readFeed(next, 500)).next;
      app.instance.store.takeStatementCount();
      await readFeed(after, 500);
      expect(app.instance.store.takeStatementCount()).to.be.at.most(few + 2);
    });
  });

  describe('GET /states', () => {
    it('lists the live states of each ticket type', async () => {
      const { body } = await app.integration.send('GET', `${API}/states?ticket_type=incident`);
      expect(body.result.ticket_type).to.equal('incident');
      expect(body.result.states[0]).to.deep.equal({ value: '1', label: 'New', meaning: 'new' });
      const choices = app.instance.store.select({ table: 'sys_choice', query: 'name=incident^element=state^value=8' });
      app.instance.store.update('sys_choice', choices[0]?.['sys_id'] ?? '', { inactive: 'true' });
      const fewer = await app.integration.send('GET', `${API}/states?ticket_type=incident`);
      expect(fewer.body.result.states).to.have.length(body.result.states.length - 1);
    });

    it('refuses another ticket type', async () => {
      const { status, body } = await app.integration.send('GET', `${API}/states?ticket_type=problem`);
      expect(status).to.equal(400);
      expect(body.error.detail).to.include('incident, change');
    });
  });

  describe('the connection and its doorbell', () => {
    const secret = 'Zm9yLXRlc3RzLW9ubHktMzItYnl0ZXMtb2Yta2V5LTEyMw'.slice(0, 43);
    let bell: DoorbellListener;

    before(async () => {
      bell = await DoorbellListener.start();
      const [entity] = app.instance.store.select({
        table: 'oauth_entity',
        query: 'name=Microsoft 365 security center',
      });
      const callbacks = [bell.origin, NOBODY_LISTENS].map((origin) => `${origin}/servicenow/oauth/callback`);
      app.instance.store.update('oauth_entity', entity?.['sys_id'] ?? '', { redirect_url: callbacks.join(',') });
    });
    after(() => bell?.stop());

    const NOBODY_LISTENS = 'http://127.0.0.1:9';
    const register = (doorbell_url = `${bell.origin}/bell`) =>
      app.integration.send('PUT', `${API}/connection`, {
        connector_url: bell.origin,
        doorbell_url,
        doorbell_secret: secret,
      });

    it('tells who the token acts as, beside who it should', async () => {
      const { status, body } = await app.integration.send('GET', `${API}/connection`);
      expect(status).to.equal(200);
      expect(body.result).to.include({
        app_version: '1.0.0',
        signed_in_as: 'm365.integration',
        integration_user: 'm365.integration',
        registered: false,
        release: 'Zurich',
      });
    });

    it('registers, and never shows the secret', async () => {
      const { status, body } = await register();
      expect(status).to.equal(200);
      expect(body.result).to.include({ registered: true, connector_url: bell.origin });
      const [stored] = app.instance.store.select({ table: 'x_mioms_m365ticket_connection', query: null });
      expect(stored?.['doorbell_secret']).to.not.include(secret);
      const shown = await app.admin.send('GET', `${API}/setup`);
      expect(JSON.stringify([body, shown.body])).to.not.include(secret);
    });

    it('refuses a registration with all its problems', async () => {
      const { status, body } = await app.integration.send('PUT', `${API}/connection`, {
        doorbell_url: 'ftp://x',
        doorbell_secret: 1,
      });
      expect(status).to.equal(400);
      expect(body.error.detail).to.match(/connector_url: .*doorbell_url: .*doorbell_secret: /s);
    });

    it('registers nothing that lies elsewhere than the redirect address of the registry', async () => {
      for (const elsewhere of [
        'https://169.254.169.254/latest',
        'http://localhost:22/x',
        'https://evil.example/collect',
      ]) {
        const { status, body } = await register(elsewhere);
        expect(status, elsewhere).to.equal(400);
        expect(body.error.detail, elsewhere).to.match(/^doorbell_url: .*redirect address/);
      }
    });

    it('rings after a ticket changed, signed and without data, once for many changes', async () => {
      await register();
      const tickets = await Promise.all([newTicket(), newTicket({ ticket_type: 'incident' })]);
      expect(bell.rings).to.have.length(0);
      for (const { table, sys_id } of tickets) {
        await app.admin.send('PATCH', `/api/now/table/${table}/${sys_id}`, { short_description: 'Edited' });
      }
      await until(() => bell.rings.length > 0);
      const [ring] = bell.rings;
      const id = ring?.headers['webhook-id'];
      const timestamp = ring?.headers['webhook-timestamp'];
      const mac = createHmac('sha256', secret).update(`${id}.${timestamp}.{}`).digest('base64');
      expect(ring?.body).to.equal('{}');
      expect(ring?.headers['webhook-signature']).to.equal(`v1,${mac}`);
      await until(() => noted()['last_ring_status'] === '204');
      expect(noted()['last_ring_error'] ?? '').to.equal('');
    });

    const noted = () => app.instance.store.select({ table: 'x_mioms_m365ticket_connection', query: null })[0] ?? {};

    it('notes a ring that nobody answers, and the ticket is saved all the same', async () => {
      await register(`${NOBODY_LISTENS}/bell`);
      const ticket = await newTicket();
      const changed = await app.admin.send('PATCH', `/api/now/table/${ticket.table}/${ticket.sys_id}`, {
        short_description: 'x',
      });
      expect(changed.status).to.equal(200);
      await until(() => (noted()['last_ring_error'] ?? '') !== '');
      expect(noted()['last_ring_status'] ?? '').to.equal('');
    });

    it('tests both directions from the checklist', async () => {
      await register();
      const { status, body } = await app.admin.send('POST', `${API}/setup/test`, {});
      expect(status).to.equal(200);
      const doorbell = body.result.step.checks.find(({ id }: { id: string }) => id === 'doorbell');
      expect(doorbell.state, doorbell.fact).to.equal('ok');
    });

    /** By the connector as it says good-bye, and by an administrator of the instance. */
    const ENDINGS: [string, () => Promise<Answer>, string][] = [
      ['the security center', () => app.integration.send('DELETE', `${API}/connection`), 'm365.integration'],
      ['an administrator here', () => app.admin.send('DELETE', `${API}/setup/authorize`), 'admin'],
    ];
    for (const [who, disconnect, userName] of ENDINGS) {
      it(`refuses the security center after ${who} disconnected it, says who and when, and takes it in again`, async () => {
        await register();
        const ticket = await newTicket();
        const before = counts();
        expect((await disconnect()).status).to.equal(200);
        expect(counts()).to.deep.equal(before);
        for (const [method, path] of ENDPOINTS.filter(([, each]) => !/^\/(setup|connection)/.test(each))) {
          const { status, body } = await app.integration.send(method, API + path, method === 'GET' ? undefined : {});
          expect(status, path).to.equal(403);
          expect(body.error, path).to.include({ code: 'disconnected' });
          expect(body.error.detail, path).to.include(`${userName} disconnected`);
        }
        const { body } = await app.integration.send('GET', `${API}/connection`);
        expect(body.result).to.include({ registered: false, connector_url: null });
        expect(body.result.disconnected).to.include({ by: userName });
        expect(Math.abs(Date.parse(body.result.disconnected.at) - Date.parse(body.result.time))).to.be.below(60_000);
        expect(noted()['doorbell_secret'] ?? '', 'the key of the doorbell is gone').to.equal('');
        const again = await register();
        expect(again.body.result).to.include({ registered: true, disconnected: null });
        const still = await app.integration.send('GET', `${API}/tasks/${ticket.correlation_id}`);
        expect(still.body.result.number).to.equal(ticket.number);
      });
    }
  });

  describe('the checklist', () => {
    const stateOf = async (step: string) => {
      const { body } = await app.admin.send('POST', `${API}/setup/${step}/verify`, {});
      return body.result.step;
    };

    it('made the OAuth entity, with its client id read back and its secret shown once', () => {
      const { status, body } = app.oauthEntity;
      expect(status).to.equal(201);
      expect(body.result.client_id).to.match(/^[0-9a-f]{32}$/);
      expect(body.result.client_secret).to.have.length.greaterThan(30);
      const stored = app.instance.store.select({
        table: 'oauth_entity',
        query: `client_id=${body.result.client_id}`,
      })[0];
      expect(stored?.['client_secret']).to.not.include(body.result.client_secret);
    });

    it('made the integration user, who signs in with the password shown once and holds one role', async () => {
      expect(app.integrationUser.status).to.equal(201);
      const { body } = await app.integration.send('GET', `${API}/connection`);
      expect(body.result.signed_in_as).to.equal('m365.integration');
      const step = await stateOf('integration_user');
      expect(step.state).to.equal('done');
      expect(step).to.include({ verified_by: 'admin', record_name: 'm365.integration' });
    });

    it('never shows the secrets again', async () => {
      const { body } = await app.admin.send('GET', `${API}/setup`);
      const shown = JSON.stringify(body) + app.log.join('\n');
      expect(shown).to.not.include(app.oauthEntity.body.result.client_secret);
      expect(shown).to.not.include(app.integrationUser.body.result.password);
    });

    it('gives a new secret when the step is done again, and refuses the name of another registry', async () => {
      const again = await app.admin.send('POST', `${API}/setup/oauth_entity`, {
        name: 'Microsoft 365 security center',
        redirect_url: REDIRECT_URL,
      });
      expect(again.status).to.equal(201);
      expect(again.body.result.client_id).to.equal(app.oauthEntity.body.result.client_id);
      expect(again.body.result.client_secret).to.not.equal(app.oauthEntity.body.result.client_secret);
      await app.admin.send('POST', '/api/now/table/oauth_entity', { name: 'Somebody else', type: 'client' });
      const taken = await app.admin.send('POST', `${API}/setup/oauth_entity`, {
        name: 'Somebody else',
        redirect_url: REDIRECT_URL,
      });
      expect(taken.status).to.equal(409);
      const admin = await app.admin.send('POST', `${API}/setup/integration_user`, {
        user_name: 'admin',
        email: 'a@b.example',
      });
      expect(admin.status).to.equal(409);
    });

    /** Does a step of the checklist and gives what it answered. */
    const make = async (step: 'oauth_entity' | 'integration_user', body: object) => {
      const answer = await app.admin.send('POST', `${API}/setup/${step}`, body);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      return answer.body.result;
    };
    const active = (table: string, query: string) =>
      app.instance.store.select({ table, query: `active=true^${query}` }).map((row) => row['sys_id'] ?? '');

    it('takes its own registry again after an undo and under another name: none is left active and forgotten', async () => {
      const ours = 'commentsSTARTSWITHMade by the installation checklist';
      const [made] = active('oauth_entity', ours);
      const before = app.instance.store.count({ table: 'oauth_entity', query: ours });
      const undo = () => app.admin.send('DELETE', `${API}/setup/oauth_entity`);
      expect((await undo()).body.result.step).to.include({ state: 'not_started', record_name: null });
      expect(active('oauth_entity', ours)).to.deep.equal([]);
      const wish = { name: 'Microsoft 365 security center', redirect_url: REDIRECT_URL };
      const again = await make('oauth_entity', wish);
      expect(again.client_id).to.equal(app.oauthEntity.body.result.client_id);
      const renamed = await make('oauth_entity', { ...wish, name: 'Contoso security center' });
      expect(renamed).to.include({ client_id: again.client_id });
      expect(renamed.step).to.include({ state: 'done', record_name: 'Contoso security center' });
      await undo();
      await make('oauth_entity', wish);
      expect(active('oauth_entity', ours)).to.deep.equal([made]);
      expect(app.instance.store.count({ table: 'oauth_entity', query: ours })).to.equal(before);
    });

    it('takes its own user again after an undo and under another user ID, with the names of the request', async () => {
      const holders = () => {
        const grants = app.instance.store.select({
          table: 'sys_user_has_role',
          query: 'role.name=x_mioms_m365ticket.integration^user.active=true',
        });
        return grants.map((grant) => grant['user']);
      };
      const [made] = holders();
      await app.admin.send('DELETE', `${API}/setup/integration_user`);
      expect(holders()).to.deep.equal([]);
      const unknown = await app.integration.send('GET', `${API}/connection`);
      expect(unknown.status, 'the token of a user who was switched off').to.equal(401);
      const wish = { user_name: 'm365.renamed', email: 'renamed@contoso.example', first_name: 'Renamed' };
      expect((await make('integration_user', wish)).step).to.include({ state: 'done', record_name: 'm365.renamed' });
      expect(app.instance.store.get('sys_user', made ?? '')).to.include({ ...wish, active: 'true' });
      const { body } = await app.integration.send('GET', `${API}/connection`);
      expect(body.result).to.include({ signed_in_as: 'm365.renamed', integration_user: 'm365.renamed' });
      await make('integration_user', { user_name: 'm365.integration', email: 'm365.integration@contoso.example' });
      expect(holders()).to.deep.equal([made]);
    });

    it('tells which fields it refuses, so that the page says it there', async () => {
      const wrong = await app.admin.send('POST', `${API}/setup/oauth_entity`, {
        name: 'N',
        redirect_url: 'https://security.contoso.example/',
      });
      expect(wrong.status).to.equal(400);
      expect(wrong.body.issues).to.deep.equal([{ field: 'redirect_url', code: 'not_allowed' }]);
      const taken = await app.admin.send('POST', `${API}/setup/integration_user`, {
        user_name: 'admin',
        email: 'a@b.example',
      });
      expect(taken.body.issues).to.deep.equal([{ field: 'user_name', code: 'taken' }]);
    });

    it('keeps the outbound addresses that were copied from the security center, and refuses what is none', async () => {
      const note = (outbound_addresses: unknown) =>
        app.admin.send('POST', `${API}/setup/prerequisites`, { outbound_addresses });
      expect((await note('203.0.113.7\n198.51.100.0/24')).body.result.step.values).to.deep.equal({
        outbound_addresses: '203.0.113.7, 198.51.100.0/24',
      });
      const refused = await note('everywhere');
      expect([refused.status, refused.body.issues]).to.deep.equal([
        400,
        [{ field: 'outbound_addresses', code: 'malformed' }],
      ]);
      expect((await stateOf('prerequisites')).values.outbound_addresses).to.equal('203.0.113.7, 198.51.100.0/24');
      await note('');
    });

    it('refuses bad input of every step, and a step that does not exist', async () => {
      const entity = await app.admin.send('POST', `${API}/setup/oauth_entity`, {
        name: '',
        redirect_url: 'x',
        scope: 'y',
      });
      const user = await app.admin.send('POST', `${API}/setup/integration_user`, { user_name: 'a b', email: 'x' });
      const none = await app.admin.send('POST', `${API}/setup/everything`, {});
      const elsewhere = await app.admin.send('POST', `${API}/setup/authorize`, {});
      expect([entity, user, none, elsewhere].map(({ status }) => status)).to.deep.equal([400, 400, 404, 405]);
      expect(entity.body.error.detail).to.match(/name: .*redirect_url: .*scope: /s);
      expect(user.body.error.detail).to.match(/user_name: .*email: /s);
    });

    it('sees at once that the user was locked out and that the registry was deleted', async () => {
      const { store } = app.instance;
      const [user] = store.select({ table: 'sys_user', query: 'user_name=m365.integration' });
      store.update('sys_user', user?.['sys_id'] ?? '', { locked_out: 'true' });
      expect((await stateOf('integration_user')).state).to.equal('attention');
      store.update('sys_user', user?.['sys_id'] ?? '', { locked_out: 'false' });
      expect((await stateOf('integration_user')).state).to.equal('done');
      const [entity] = store.select({ table: 'oauth_entity', query: 'name=Microsoft 365 security center' });
      store.delete('oauth_entity', entity?.['sys_id'] ?? '');
      const step = await stateOf('oauth_entity');
      expect(step.checks[0]).to.include({ id: 'oauth_entity_exists', state: 'failed' });
    });

    it('R22: names the refusal of the table in its own words, with the remedy', async () => {
      const { store } = app.instance;
      const [table] = store.select({ table: 'sys_db_object', query: 'name=oauth_entity' });
      store.update('sys_db_object', table?.['sys_id'] ?? '', { read_access: 'false' });
      store.refreshDictionary();
      const { body } = await app.admin.send('GET', `${API}/setup`);
      const check = body.result.steps[0].checks.find(({ id }: { id: string }) => id === 'table_access_oauth_entity');
      expect(check.state).to.equal('failed');
      expect(check.fact).to.equal(
        "Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy",
      );
      expect(check.remedy).to.match(/All application scopes.*Can read/s);
      const refused = await app.admin.send('POST', `${API}/setup/oauth_entity`, {
        name: 'N',
        redirect_url: REDIRECT_URL,
      });
      expect(refused.status).to.equal(403);
      expect(refused.body.error.detail).to.include('Can read');
      store.update('sys_db_object', table?.['sys_id'] ?? '', { read_access: 'true' });
      store.refreshDictionary();
    });

    it('reads itself in a constant number of statements', async () => {
      app.instance.store.takeStatementCount();
      await app.admin.send('GET', `${API}/setup`);
      const before = app.instance.store.takeStatementCount();
      await Promise.all(Array.from({ length: 10 }, () => newTicket()));
      app.instance.store.takeStatementCount();
      await app.admin.send('GET', `${API}/setup`);
      expect(app.instance.store.takeStatementCount()).to.be.at.most(before);
    });
  });
});
