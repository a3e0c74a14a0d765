import type { IncomingMessage, RequestListener } from 'node:http';
import { expect } from 'chai';
import { createGuardedAgents, type GuardedAgents } from '../../src/servicenow/guarded-agent.ts';
import { InstanceAddressError, parseInstanceHosts } from '../../src/servicenow/instance-address.ts';
import { createProbeInstance } from '../../src/servicenow/probe-instance.ts';
import { listen, type TestServer } from './listen.ts';

const HTML = 'text/html;charset=UTF-8';
const JSON_TYPE = 'application/json;charset=UTF-8';
const UNAUTHENTICATED = {
  error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
  status: 'failure',
};

/** What answers, and what the probe makes of it; null: an instance. */
const ANSWERS: [what: string, status: number, headers: Record<string, string>, body: string, failure: string | null][] =
  [
    ['an instance', 401, { 'content-type': JSON_TYPE }, JSON.stringify(UNAUTHENTICATED), null],
    ['an instance behind a page of its own', 401, { 'content-type': HTML, server: 'ServiceNow' }, '<p>401</p>', null],
    ['a sleeping instance', 200, { 'content-type': HTML }, '<h1>Instance Hibernating page</h1>', 'hibernating'],
    ['a sleeping one that sends on', 302, { location: 'https://developer.servicenow.com/x' }, '', 'hibernating'],
    ['single sign-on before an instance', 302, { location: 'https://login.example.com/' }, '', 'sign_in_page'],
    ['a sign-in page of an instance', 200, { 'content-type': HTML, 'x-is-logged-in': 'false' }, '<p/>', 'sign_in_page'],
    ['an access control', 403, { 'content-type': HTML }, '<p>Forbidden</p>', 'ip_blocked'],
    ['an instance that fails', 503, { 'content-type': HTML }, '<p>Unavailable</p>', 'instance_error'],
    ['some web server', 200, { 'content-type': HTML }, '<p>Welcome</p>', 'unexpected_answer'],
    ['some web server without the page', 404, { 'content-type': HTML }, '<p>Not found</p>', 'unexpected_answer'],
    ['some other API', 404, { 'content-type': JSON_TYPE }, '{"error":"not_found"}', 'unexpected_answer'],
    ['something that is no text', 200, { 'content-type': 'image/png' }, '\u0000', 'unexpected_answer'],
  ];

describe('the probe of an address', () => {
  let server: TestServer;
  let agents: GuardedAgents;
  let handler: RequestListener;
  let asked: IncomingMessage | null = null;
  let probe: ReturnType<typeof createProbeInstance>;

  before(async () => {
    server = await listen((request, response) => {
      asked = request;
      handler(request, response);
    });
    const allowedHosts = parseInstanceHosts(server.host, true);
    agents = createGuardedAgents(allowedHosts);
    const clock = () => new Date('2027-03-01T12:00:00.000Z');
    probe = createProbeInstance({ agents, allowedHosts, clock, timeoutMs: 2_000, maxBytes: 20_000 });
  });
  after(async () => {
    agents.destroy();
    await server.close();
  });

  for (const [what, status, headers, body, failure] of ANSWERS) {
    it(`tells ${what}`, async () => {
      handler = (_request, response) => response.writeHead(status, headers).end(body);
      const met = await probe(server.origin);
      expect(met?.failure ?? null).to.equal(failure);
      if (failure === 'unexpected_answer') expect(met?.notice.code).to.equal('instance_not_servicenow');
    });
  }

  it('carries no secret', async () => {
    handler = (_request, response) => response.writeHead(401, { 'content-type': JSON_TYPE }).end('{}');
    await probe(server.origin);
    expect(asked?.headers).to.not.have.any.keys('authorization', 'cookie');
  });

  it('tells silence', async () => {
    handler = (request) => request.destroy();
    expect((await probe(server.origin))?.failure).to.equal('unreachable');
  });

  it('asks nobody outside the list of hosts', async () => {
    const refused = await probe('https://127.0.0.2:1').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(InstanceAddressError);
  });
});
