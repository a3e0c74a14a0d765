import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { GraphTokens } from '../../src/ports/graph-tokens.ts';
import { SecureScoreError } from '../../src/ports/secure-score-errors.ts';
import { GraphClient, type GraphClientOptions } from '../../src/secure-score/graph-client.ts';

const TENANT = '3f6f1a3e-52e5-4d4c-9c57-6d1f9d8f2b10';

/** Graph's manners request by request, against a real server whose answers each test writes. */
describe('GraphClient', () => {
  let server: Server;
  let origin: string;
  let answer: RequestListener;
  let requests: { url: string; authorization: string | undefined }[];
  let pauses: number[];
  let discarded: string[];
  const clients: GraphClient[] = [];

  before(async () => {
    server = createServer((request, response) => {
      requests.push({ url: request.url ?? '', authorization: request.headers.authorization });
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    for (const client of clients) client.close();
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    requests = [];
    pauses = [];
    discarded = [];
  });

  function clientWith(options: Partial<GraphClientOptions> = {}): GraphClient {
    let generation = 1;
    const tokens: GraphTokens = {
      readToken: async (tenantId) => `${tenantId}-${generation}`,
      discardToken: (_tenantId, token) => {
        discarded.push(token);
        generation += 1;
      },
    };
    const client = new GraphClient({
      graphUrl: origin,
      tokens,
      clock: () => new Date('2026-03-01T00:00:00Z'),
      delay: async (ms) => void pauses.push(ms),
      timeoutMs: 5_000,
      ...options,
    });
    clients.push(client);
    return client;
  }

  async function errorOf(work: Promise<unknown>): Promise<SecureScoreError> {
    const error = await work.then(
      () => expect.fail('got an answer'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof SecureScoreError)) throw error;
    return error;
  }

  /** Answers in turn; the last one stays. */
  function answers(...steps: RequestListener[]): void {
    let step = 0;
    answer = (request, response) => {
      const current = steps[Math.min(step, steps.length - 1)];
      step += 1;
      current?.(request, response);
    };
  }

  const json =
    (body: unknown): RequestListener =>
    (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    };
  const status =
    (code: number, headers: Record<string, string> = {}): RequestListener =>
    (_request, response) => {
      response.writeHead(code, headers).end('{"error":{"code":"x","message":"y"}}');
    };
  const page = (value: number[], next?: string): RequestListener =>
    json({ value, ...(next ? { '@odata.nextLink': next } : {}) });

  it('follows next links to the end, and stops when it has enough', async () => {
    answers(page([1, 2], `${origin}/list?$skip=2`), page([3, 4], `${origin}/list?$skip=4`), page([5]));
    expect(await clientWith().list(TENANT, '/list')).to.deep.equal([1, 2, 3, 4, 5]);
    expect(requests.map(({ url }) => url)).to.deep.equal(['/list', '/list?$skip=2', '/list?$skip=4']);
    expect(requests[0]?.authorization).to.equal(`Bearer ${TENANT}-1`);

    requests = [];
    answers(page([1, 2], `${origin}/list?$skip=2`));
    expect(await clientWith().list(TENANT, '/list', 2)).to.deep.equal([1, 2]);
    expect(requests).to.have.lengthOf(1);
  });

  for (const link of ['https://graph.attacker.example/v1.0/list', '/relative', 'nonsense']) {
    it(`does not carry its token to ${link}`, async () => {
      answers(page([1], link));
      expect((await errorOf(clientWith().list(TENANT, '/list'))).failure).to.equal('unexpected_answer');
      expect(requests).to.have.lengthOf(1);
    });
  }

  it('ends a next link that leads in circles', async () => {
    answers(page([], `${origin}/list`));
    const error = await errorOf(clientWith().list(TENANT, '/list'));
    expect(error.details['problem']).to.equal('more than 200 pages');
    expect(requests).to.have.lengthOf(200);
  });

  it('waits as long as Retry-After says, as seconds or as a date', async () => {
    answers(
      status(429, { 'retry-after': '7' }),
      status(503, { 'retry-after': 'Sun, 01 Mar 2026 00:00:03 GMT' }),
      page([1]),
    );
    expect(await clientWith().list(TENANT, '/list')).to.deep.equal([1]);
    expect(pauses).to.deep.equal([7000, 3000]);
  });

  it('waits longer each time when Graph names no time, and gives up after four attempts', async () => {
    answers(status(500));
    expect((await errorOf(clientWith().list(TENANT, '/list'))).failure).to.equal('unavailable');
    expect(pauses).to.deep.equal([1000, 2000, 4000]);
    expect(requests).to.have.lengthOf(4);
  });

  it('tells a long throttling instead of sleeping through it', async () => {
    answers(status(429, { 'retry-after': '120' }));
    const error = await errorOf(clientWith().list(TENANT, '/list'));
    expect(error).to.include({ failure: 'throttled', retryAfterSeconds: 120, status: 503 });
    expect(error.publicMessage).to.contain('120 seconds');
    expect(requests).to.have.lengthOf(1);
  });

  it('takes a new token once after 401', async () => {
    answers(status(401), page([1]));
    expect(await clientWith().list(TENANT, '/list')).to.deep.equal([1]);
    expect(discarded).to.deep.equal([`${TENANT}-1`]);
    expect(requests[1]?.authorization).to.equal(`Bearer ${TENANT}-2`);

    requests = [];
    answers(status(401));
    expect((await errorOf(clientWith().list(TENANT, '/list'))).failure).to.equal('unauthorized');
    expect(requests).to.have.lengthOf(2);
  });

  it('names the missing permission after 403, and does not ask again', async () => {
    answers(status(403));
    const error = await errorOf(clientWith().list(TENANT, '/list'));
    expect(error.code).to.equal('secure_score_forbidden');
    expect(error.publicMessage).to.contain('SecurityEvents.Read.All');
    expect(requests).to.have.lengthOf(1);
    expect(discarded, 'the next read takes a token with the new permissions').to.deep.equal([`${TENANT}-1`]);
  });

  it('tries again after a dropped connection, and gives up in the end', async () => {
    answers((request) => request.socket.destroy(), page([1]));
    expect(await clientWith().list(TENANT, '/list')).to.deep.equal([1]);
    answers((request) => request.socket.destroy());
    expect((await errorOf(clientWith().list(TENANT, '/list'))).failure).to.equal('unavailable');
  });

  it('does not wait for an answer for ever, nor twice', async () => {
    answers(() => undefined);
    const error = await errorOf(clientWith({ timeoutMs: 100 }).list(TENANT, '/list'));
    expect([error.failure, error.details['timedOut']]).to.deep.equal(['unavailable', true]);
    expect(requests).to.have.lengthOf(1);
  });

  const odd: [string, RequestListener][] = [
    ['a page of HTML', (_request, response) => response.end('<!doctype html>')],
    ['JSON that is cut short', (_request, response) => response.end('{"value": [1')],
    ['another shape', json({ items: [] })],
    ['a redirect', status(302, { location: 'https://elsewhere.example/' })],
    ['404', status(404)],
    ['an answer without end', (_request, response) => response.end(JSON.stringify({ value: ['x'.repeat(20_000)] }))],
  ];
  for (const [what, listener] of odd) {
    it(`refuses ${what} at once`, async () => {
      answers(listener);
      const error = await errorOf(clientWith({ maxBytes: 10_000 }).list(TENANT, '/list'));
      expect(error.failure).to.equal('unexpected_answer');
      expect(error.publicMessage).to.contain('GRAPH_URL');
      expect(requests).to.have.lengthOf(1);
    });
  }
});
