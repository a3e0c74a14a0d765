import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { BatchTask, Ticket } from 'shared-types';
import { createGuardedAgents, type GuardedAgents } from '../../src/servicenow/guarded-agent.ts';
import { HttpInstanceClient } from '../../src/servicenow/http-instance-client.ts';
import { parseInstanceHosts } from '../../src/servicenow/instance-address.ts';
import { expectFailure } from './expect-failure.ts';
import { listen, type TestServer } from './listen.ts';
import { SELF_SIGNED } from './self-signed.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const NOW = new Date('2026-11-30T12:00:00Z');
const clock = () => NOW;

const ID_1 = '0123456789abcdef0123456789abcdef';
const ID_2 = 'fedcba9876543210fedcba9876543210';

const TASK: BatchTask = {
  correlation_id: ID_1,
  ticket_type: 'change',
  requested_by: 'alex@example.com',
  name: 'Require MFA for administrators',
  description: 'First line\nsecond line',
  priority: 2,
  due_date: '2027-01-31',
  recommendation_source: 'microsoft',
  recommendation_category: 'identity',
};

const TICKET: Ticket = {
  correlation_id: ID_1,
  ticket_type: 'change',
  table: 'x_mioms_m365ticket_change',
  sys_id: 'a'.repeat(32),
  number: 'CHG0030001',
  state: '-5',
  state_label: 'New',
  state_meaning: 'new',
  outcome: 'open',
  priority: 2,
  due_date: '2027-01-31',
  created_at: '2026-11-24T10:00:00Z',
  updated_at: '2026-11-24T10:00:00Z',
  revision: 0,
};

describe('HttpInstanceClient', () => {
  let server: TestServer;
  let agents: GuardedAgents;
  let handler: Handler;
  let client: HttpInstanceClient;
  let requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[];
  const access = () => ({ instanceUrl: server.origin, accessToken: 'planted-access-token' });

  before(async () => {
    server = await listen((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
        handler(request, response, body);
      });
    });
    const allowedHosts = parseInstanceHosts(server.host, true);
    agents = createGuardedAgents(allowedHosts);
    client = new HttpInstanceClient({ agents, allowedHosts, timeoutMs: 300, maxBytes: 20_000, clock });
  });
  beforeEach(() => {
    requests = [];
  });
  after(async () => {
    agents.destroy();
    await server.close();
  });

  const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    handler = (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
  };
  const errorAnswer = (status: number, message: string, detail: string | null, headers: Record<string, string> = {}) =>
    answer(status, { error: { message, detail }, status: 'failure' }, headers);
  const html = (status: number, body: string, headers: Record<string, string> = {}) =>
    answer(status, body, { 'content-type': 'text/html;charset=UTF-8', ...headers });
  const read = () => client.readTicket(access(), ID_1);

  describe('requests', () => {
    it('sends a batch with its token, as JSON, without cookies, and reads facts and ticket', async () => {
      answer(
        200,
        { result: { results: [{ correlation_id: ID_1, status: 201, ticket: TICKET }] } },
        {
          'server-timing': 'wall;dur=20, sem_wait;dur=12, sesh_wait;dur=0',
          'x-transaction-id': 'abcdef012345',
          'set-cookie': 'JSESSIONID=planted',
        },
      );
      const first = await client.createTasks(access(), [TASK]);
      await client.createTasks(access(), [TASK]);
      expect(first.answer.results).to.deep.equal([{ correlation_id: ID_1, status: 201, ticket: TICKET }]);
      expect(first.facts).to.deep.equal({ httpStatus: 200, transactionId: 'abcdef012345', semaphoreWaitMs: 12 });
      expect(requests).to.have.length(2);
      for (const { method, url, headers, body } of requests) {
        expect(`${method} ${url}`).to.equal('POST /api/x_mioms_m365ticket/v1/tasks/batch');
        expect(headers).to.include({
          accept: 'application/json',
          'content-type': 'application/json',
          authorization: 'Bearer planted-access-token',
        });
        expect(headers).not.to.have.property('cookie');
        expect(JSON.parse(body)).to.deep.equal({ tasks: [TASK] });
      }
    });

    it('encodes what goes into an address', async () => {
      answer(200, { result: { tickets: [], next: 'c2', more: false } });
      await client.readFeed(access(), 'a&b=c^d', 100);
      expect(requests[0]?.url).to.equal('/api/x_mioms_m365ticket/v1/tasks?after=a%26b%3Dc%5Ed&limit=100');
    });

    it('reads, registers and removes the connection, and reads states', async () => {
      const status = {
        app_version: '1.0.0',
        instance_name: 'dev1',
        release: null,
        signed_in_as: 'm365.integration',
        integration_user: 'm365.integration',
        registered: true,
        disconnected: null,
        connector_url: null,
        time: '2026-11-24T10:00:00Z',
      };
      answer(200, { result: status });
      expect(await client.readConnection(access())).to.deep.equal(status);
      await client.registerConnection(access(), {
        connector_url: 'https://c',
        doorbell_url: 'https://d',
        doorbell_secret: 's',
      });
      answer(200, { result: { ticket_type: 'change', states: [{ value: '-5', label: 'New', meaning: 'new' }] } });
      expect(await client.readStates(access(), 'change'))
        .to.have.property('states')
        .with.length(1);
      answer(204, '');
      await client.removeConnection(access());
      expect(requests.map(({ method }) => method)).to.deep.equal(['GET', 'PUT', 'GET', 'DELETE']);
    });

    it('does not send anything to an address that is no longer allowed', async () => {
      const elsewhere = { instanceUrl: 'https://evil.example.org', accessToken: 'planted-access-token' };
      const error = await client.readConnection(elsewhere).catch((caught: unknown) => caught);
      expect(error).to.have.property('code', 'instance_address_refused');
      expect(requests).to.have.length(0);
    });
  });

  describe('answers that are not what was promised', () => {
    it('429 with and without Retry-After', async () => {
      errorAnswer(429, 'Rate limit exceeded', 'Rate limit of 100 requests per hour exceeded', { 'retry-after': '7' });
      expect((await expectFailure(read(), 'throttled')).retryAfterSeconds).to.equal(7);
      errorAnswer(429, 'Rate limit exceeded', '', { 'retry-after': 'Mon, 30 Nov 2026 12:00:09 GMT' });
      expect((await expectFailure(read(), 'throttled')).retryAfterSeconds).to.equal(9);
      html(429, '<html>busy</html>');
      expect((await expectFailure(read(), 'throttled')).retryAfterSeconds).to.equal(null);
    });

    it('202 is not delivered, whatever it carries', async () => {
      answer(202, { result: { results: [{ correlation_id: ID_1, status: 201, ticket: TICKET }] } });
      await expectFailure(client.createTasks(access(), [TASK]), 'throttled');
    });

    for (const status of [500, 502, 503]) {
      it(`${status} as JSON and as HTML`, async () => {
        errorAnswer(status, 'java.lang.NullPointerException', '', { 'x-transaction-id': 'abcdef012345' });
        const error = await expectFailure(read(), 'instance_error');
        expect(error.httpStatus).to.equal(status);
        expect(error.transactionId).to.equal('abcdef012345');
        html(status, '<html>maintenance</html>');
        await expectFailure(read(), 'instance_error');
      });
    }

    it('200 with an error beside the result', async () => {
      answer(200, {
        result: TICKET,
        error: { message: 'Transaction cancelled: maximum execution time exceeded', detail: '' },
        status: 'failure',
      });
      await expectFailure(read(), 'instance_error');
    });

    it('no answer in time, and an answer that drips', async () => {
      handler = () => {};
      await expectFailure(read(), 'unreachable');
      handler = (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"result":');
      };
      await expectFailure(read(), 'unreachable');
    });

    it('a connection reset after the request was read', async () => {
      handler = (request) => request.socket.destroy();
      await expectFailure(read(), 'unreachable');
    });

    it('nobody listening', async () => {
      const gone = await listen(() => {});
      await gone.close();
      const hosts = parseInstanceHosts(gone.host, true);
      const lonely = new HttpInstanceClient({ agents, allowedHosts: hosts, timeoutMs: 300, maxBytes: 100, clock });
      const call = lonely.readConnection({ instanceUrl: gone.origin, accessToken: 't' });
      expect((await expectFailure(call, 'unreachable')).publicMessage).to.include('ECONNREFUSED');
    });

    it('the page of a hibernating instance, and the way to the developer site', async () => {
      html(200, '<html><title>Instance Hibernating page</title><h1>Your instance is hibernating</h1></html>');
      await expectFailure(read(), 'hibernating');
      answer(302, '', { location: 'https://developer.servicenow.com/dev.do' });
      await expectFailure(read(), 'hibernating');
    });

    it('a sign-in page, and redirects, which are not followed', async () => {
      html(200, '<html><form id="login"></form></html>');
      await expectFailure(read(), 'sign_in_page');
      for (const status of [301, 302, 303, 307, 308]) {
        answer(status, { result: TICKET }, { location: `${server.origin}/elsewhere` });
        await expectFailure(read(), 'sign_in_page');
      }
      expect(requests.some(({ url }) => url === '/elsewhere')).to.equal(false);
    });

    it('401, 403 of the API, 403 of an address filter', async () => {
      errorAnswer(401, 'User Not Authenticated', 'Required to provide Auth information');
      await expectFailure(read(), 'unauthenticated');
      errorAnswer(403, 'User Not Authorized', 'Failed API level ACL Validation');
      expect((await expectFailure(read(), 'forbidden')).publicMessage).to.include('Failed API level ACL Validation');
      html(403, '<html>Forbidden</html>');
      await expectFailure(read(), 'ip_blocked');
    });

    it('the app missing, a refusal with its problems, a conflict', async () => {
      errorAnswer(400, 'Requested URI does not represent any resource', null);
      await expectFailure(read(), 'app_missing');
      errorAnswer(400, 'The task cannot be created.', 'name: is missing.\n\u0007due_date: is missing.');
      const { publicMessage } = await expectFailure(read(), 'rejected');
      expect(publicMessage).to.include('name: is missing. due_date: is missing.');
      errorAnswer(409, 'Another task', 'name differs');
      await expectFailure(read(), 'conflict');
    });

    it('404 means that there is no such ticket', async () => {
      errorAnswer(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval");
      expect(await read()).to.equal(null);
      await expectFailure(client.readFeed(access(), null, 10), 'not_found');
    });

    it('JSON that is cut, by its text and by its connection', async () => {
      answer(200, '{"result":{"correlation_id":"0123');
      await expectFailure(read(), 'unexpected_answer');
      handler = (request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
        response.write('{"result":', () => request.socket.destroy());
      };
      await expectFailure(read(), 'unexpected_answer');
    });

    it('a body without end, stopped at the cap', async () => {
      let sent = 0;
      let closed: Promise<void> | undefined;
      handler = (_request, response) => {
        closed = new Promise((resolve) => response.on('close', resolve));
        response.writeHead(200, { 'content-type': 'application/json' });
        const pour = () => {
          while (!response.destroyed && response.write('x'.repeat(1_000))) sent += 1_000;
        };
        response.on('drain', pour);
        pour();
      };
      await expectFailure(read(), 'unexpected_answer');
      await closed;
      expect(sent).to.be.lessThan(50_000_000);
    });

    it('a compression bomb, stopped at the cap', async () => {
      const bomb = gzipSync(Buffer.alloc(5_000_000, 32));
      expect(bomb.length).to.be.lessThan(20_000);
      handler = (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        response.end(bomb);
      };
      const error = await expectFailure(read(), 'unexpected_answer');
      expect(error.publicMessage).to.include('20000 bytes');
    });

    for (const [what, result] of [
      ['no result', undefined],
      ['null', null],
      ['a list', []],
      ['a text', 'CHG0030001'],
      ['no number', { ...TICKET, number: undefined }],
      ['an impossible date', { ...TICKET, due_date: '2027-02-30' }],
      ['a number in place of a state', { ...TICKET, state: 5 }],
      ['an id of another form', { ...TICKET, sys_id: 'x^ORactive=true' }],
    ] as const) {
      it(`the wrong shape: ${what}`, async () => {
        answer(200, { result });
        await expectFailure(read(), 'unexpected_answer');
      });
    }

    it('a certificate that no authority signed', async () => {
      const secure = await listen((_request, response) => response.end('{}'), SELF_SIGNED);
      const allowedHosts = parseInstanceHosts(secure.host, true);
      const own = createGuardedAgents(allowedHosts);
      const strict = new HttpInstanceClient({ agents: own, allowedHosts, timeoutMs: 2_000, maxBytes: 100, clock });
      const call = strict.readConnection({ instanceUrl: secure.origin, accessToken: 't' });
      expect((await expectFailure(call, 'unreachable')).publicMessage).to.include('certificate');
      own.destroy();
      await secure.close();
    });

    it('never repeats the token in an error', async () => {
      errorAnswer(403, 'User Not Authorized', 'no');
      const error = await expectFailure(read(), 'forbidden');
      expect(JSON.stringify([error.publicMessage, error.details])).not.to.include('planted-access-token');
    });
  });

  describe('batches', () => {
    const second: BatchTask = { ...TASK, correlation_id: ID_2 };
    const good = { correlation_id: ID_1, status: 201, ticket: TICKET };
    const bad = { correlation_id: ID_2, status: 400, error: { message: 'refused', detail: 'name: too long' } };
    const send = (results: unknown) => {
      answer(200, { result: { results } });
      return client.createTasks(access(), [TASK, second]);
    };

    it('keeps each result, good and bad', async () => {
      expect((await send([good, bad])).answer.results).to.deep.equal([good, bad]);
    });

    it('counts a damaged item as failed there and keeps the others', async () => {
      const { answer: batch } = await send([good, { correlation_id: ID_2, status: 201, ticket: { number: 'CHG1' } }]);
      expect(batch.results[0]).to.deep.equal(good);
      expect(batch.results[1]).to.include({ correlation_id: ID_2, status: 500 });
    });

    it('does not take the ticket of another task', async () => {
      const { answer: batch } = await send([good, { correlation_id: ID_2, status: 201, ticket: TICKET }]);
      expect(batch.results[1]).to.include({ status: 500 });
    });

    for (const [what, results] of [
      ['swapped', [bad, good]],
      ['twice the same', [good, good]],
      ['one too few', [good]],
      ['one too many', [good, bad, good]],
      ['not a list', {}],
      ['a hole', [good, null]],
    ] as const) {
      it(`refuses results that are ${what}`, async () => {
        await expectFailure(send(results), 'unexpected_answer');
      });
    }
  });
});
