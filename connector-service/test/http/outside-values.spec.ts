import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { portalApp } from './portal-app.ts';
import { expectError, type PortalClient, signIn } from './portal-client.ts';

const ID = '0'.repeat(32);
const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** What looks like a value of a typed column and is none: the database must never be the first to notice. */
describe('a value from outside that has the right shape and no meaning', () => {
  let client: PortalClient;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    await portalApp();
    client = await signIn();
  });

  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const DAYS = ['9999-99-99', '2027-02-31', '2027-13-01', '0000-01-01', '0001-01-01', '1969-12-31', '2027-2-1', ''];
  const MOMENTS = [
    '-271821-04-20T00:00:00.000Z',
    '+275760-09-13T00:00:00.000Z',
    '+010000-01-01T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '2027-02-31T00:00:00.000Z',
    '2027-02-01T24:00:00.001Z',
    '2027-02-01T12:60:00.000Z',
    '2027-02-01',
    'infinity',
    'now',
    '',
  ];

  for (const [sort, values] of [
    ['due', DAYS],
    ['created', MOMENTS],
    ['updated', MOMENTS],
    // 5 to 9 are priorities of an instance, or none at all.
    ['priority', ['0', '10', '05', '-1', '1.5', '32768', '']],
  ] as const) {
    it(`is refused as a cursor by ${sort}`, async () => {
      for (const value of values) {
        const answer = await client.get(`/api/tickets?sort=${sort}&after=${cursor(value, ID)}`);
        expectError(answer, 400, 'cursor_invalid');
      }
    });
  }

  it('is refused as a cursor whatever its id is', async () => {
    for (const id of ['', 'x', `${ID}0`, `${ID}\u0000`, 5, null, [ID]]) {
      expectError(await client.get(`/api/tickets?sort=due&after=${cursor('2027-02-01', id)}`), 400, 'cursor_invalid');
    }
  });

  it('is refused in the search of the audit log', async () => {
    const queries = [
      ...DAYS.map((day) => `from=${day}`),
      ...['9999-99-99', '2027-02-31', '9999-12-31', '0000-01-01'].map((day) => `to=${day}`),
      ...['0', '-1', '1.5', 'x', '9007199254740993', '1e30', ''].map((after) => `after=${after}`),
      'action=%00',
      'actor=%00',
      'outcome=maybe',
      'limit=0',
      'limit=501',
      'from=2027-01-01&from=2027-01-02',
    ];
    for (const query of queries) expectError(await client.get(`/api/audit?${query}`), 400, 'request_invalid');
    expect((await client.get('/api/audit?from=1970-01-01&to=9998-12-31&after=9007199254740991')).status).to.equal(200);
  });
});

describe('addresses from outside', () => {
  /** Each reads a setting that was checked at the start, or what `URL.canParse` or a schema has judged before. */
  const KNOWN: Record<string, number> = {
    'config/check-production.ts': 1,
    'config/parsers.ts': 1,
    'entra/entra-sign-in.ts': 2,
    'entra/graph-token-provider.ts': 2,
    'entra/issuer.ts': 2,
    'http/routes/session-routes.ts': 1,
    'http/views/present-improvement-action.ts': 1,
    'secure-score/control-values.ts': 1,
    'secure-score/graph-client.ts': 3,
  };

  it('are parsed in known places alone: look whether a new one can throw, then add it', () => {
    const found: Record<string, number> = {};
    for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const text = readFileSync(join(SOURCE, file), 'utf8');
      const count = text.match(/new URL\((?![^)]*import\.meta)/g)?.length ?? 0;
      if (count > 0) found[file] = count;
    }
    expect(found).to.deep.equal(KNOWN);
  });
});
