import { expect } from 'chai';
import { sql as text } from 'drizzle-orm';
import { ticketListQuerySchema } from '../../src/http/schemas/ticket.ts';
import type { EmbeddedDatabase } from '../../src/stores/sql/database.ts';
import { openPglite } from '../../src/stores/sql/open-pglite.ts';
import { actionAt } from '../fixtures/action-at.ts';
import { ACTIONS, fillTickets } from '../fixtures/fill-tickets.ts';
import { silentLog } from '../fixtures/silent-log.ts';
import { withoutIndexes } from '../fixtures/without-indexes.ts';
import { openPortalApp, type PortalApp, START } from './portal-app.ts';
import { connect, expectError, newTenantId, PortalClient, ROLES, signInAs } from './portal-client.ts';

/** Two tenants in one database. */
const FEW: Size = { tenantId: newTenantId(), count: 100 };
const MANY: Size = { tenantId: newTenantId(), count: 100_000 };
const TODAY = START.toISOString().slice(0, 10);
const EXPORT_PAGE = 200;

/** Whether the session was ended: the one statement that comes before everything else. */
const SESSION = 1;
/** The connection and the names of states, which tickets are shown with. */
const SURROUNDINGS = 2;

interface Case {
  /** Route as the table has it. */
  path: string;
  /** Addresses of that route. */
  addresses: ((tenant: Tenant) => string)[];
  /** Of the whole request. A function of the rows: an answer that is read page by page. */
  statements: number | ((rows: number) => number);
}

/** What a request for each route that a page reads may ask of the database, whatever it holds. */
const CASES: Case[] = [
  { path: '/api/session', addresses: [() => '/api/session'], statements: SESSION },
  {
    path: '/api/servicenow/connection',
    addresses: [() => '/api/servicenow/connection'],
    statements: SESSION + 2,
  },
  { path: '/api/provisioning', addresses: [() => '/api/provisioning'], statements: SESSION + 1 },
  // Open tickets and closed ones, of all actions at once.
  {
    path: '/api/improvement-actions',
    addresses: [() => '/api/improvement-actions'],
    statements: SESSION + 2 + SURROUNDINGS,
  },
  {
    path: '/api/improvement-actions/{id}',
    addresses: [() => '/api/improvement-actions/control_0'],
    statements: SESSION + 2 + SURROUNDINGS,
  },
  {
    // The newest tickets of the action, and all their states at once.
    path: '/api/improvement-actions/{id}/history',
    addresses: [() => '/api/improvement-actions/control_0/history'],
    statements: SESSION + 2 + SURROUNDINGS,
  },
  {
    path: '/api/secure-score',
    addresses: [() => '/api/secure-score', () => '/api/secure-score?days=90'],
    statements: SESSION + 2 + SURROUNDINGS,
  },
  { path: '/api/tickets/events', addresses: [() => '/api/tickets/events'], statements: SESSION },
  {
    path: '/api/tickets',
    addresses: [
      () => '/api/tickets',
      ...['limit=1', 'limit=200', 'ticketType=change', 'deliveryState=failed', 'improvementActionId=control_0'],
      ...['state=2', 'priority=1', 'category=identity', 'requestedBy=person1@contoso.example', 'overdue=true'],
      ...[
        'overdue=false',
        'outcome=done&outcome=gone',
        'closure=missing',
        'closure=lost&closure=missing',
        'active=true',
        'active=false',
        'search=ticket+99',
        'search=no+such+ticket',
      ],
      ...['created', 'updated', 'due', 'priority'].flatMap((sort) => [`sort=${sort}`, `sort=${sort}&descending=true`]),
    ].map((query) => (typeof query === 'string' ? () => `/api/tickets?${query}` : query)),
    statements: SESSION + 1 + SURROUNDINGS,
  },
  {
    path: '/api/tickets',
    addresses: [
      ({ ticketIds }) => `/api/tickets?ids=${ticketIds[0]}`,
      ({ ticketIds }) => `/api/tickets?ids=${ticketIds.join(',')}`,
      ({ next }) => `/api/tickets?sort=updated&after=${next}`,
    ],
    statements: SESSION + 1 + SURROUNDINGS,
  },
  {
    // It writes as it reads, so that neither side holds every ticket: one statement for each page.
    path: '/api/tickets/export.csv',
    addresses: [
      () => '/api/tickets/export.csv?search=no+such+ticket',
      () => '/api/tickets/export.csv?deliveryState=failed&sort=due&descending=true',
    ],
    statements: (rows) => SESSION + SURROUNDINGS + Math.max(1, Math.ceil(rows / EXPORT_PAGE)),
  },
  { path: '/api/tickets/summary', addresses: [() => '/api/tickets/summary'], statements: SESSION + 4 },
  {
    path: '/api/tickets/{id}',
    addresses: [({ ticketIds }) => `/api/tickets/${ticketIds[0]}`],
    statements: SESSION + 3 + SURROUNDINGS,
  },
  { path: '/api/settings/state-names', addresses: [() => '/api/settings/state-names'], statements: SESSION + 1 },
  {
    // Connection, kept list, tokens, the list as the instance has told it now, and the states that were seen.
    path: '/api/servicenow/states',
    addresses: [() => '/api/servicenow/states?ticketType=incident'],
    statements: SESSION + 5,
  },
  {
    path: '/api/servicenow/states',
    addresses: [() => '/api/servicenow/states?ticketType=incident'],
    statements: SESSION + 3,
  },
  {
    path: '/api/audit',
    addresses: [
      ...['', '?limit=500', '?outcome=refused', '?actor=admin&action=ticket.retry&from=2020-01-01&to=2030-01-01'],
    ].map((query) => () => `/api/audit${query}`),
    statements: SESSION + 1,
  },
  { path: '/api/openapi.json', addresses: [() => '/api/openapi.json'], statements: 0 },
];

interface Size {
  tenantId: string;
  /** Of tickets. */
  count: number;
}

interface Tenant {
  client: PortalClient;
  count: number;
  ticketIds: string[];
  /** A place in the list by last change. */
  next: string;
}

describe(`with ${MANY.count} tickets and ${ACTIONS} improvement actions`, function () {
  this.timeout(30_000);
  let app: PortalApp;
  let few: Tenant;
  let many: Tenant;

  before(async function () {
    this.timeout(120_000);
    const database = await openPglite({ dataDir: null, log: silentLog });
    // Before anyone is served: while it writes, this process does not even close idle connections.
    await withoutIndexes(database, async () => {
      await fillTickets(database.sql, { tenantId: FEW.tenantId, count: FEW.count, today: TODAY });
      await fillTickets(database.sql, { tenantId: MANY.tenantId, count: MANY.count, today: TODAY });
    });
    await database.client.exec('vacuum analyze tickets');
    app = await openPortalApp(database);
    app.secureScore.actions = Array.from({ length: ACTIONS }, (_, index) => actionAt(index));
    app.secureScore.scores = [{ date: TODAY, currentScore: 40, maxScore: 100 }];
    few = await settle(database, FEW);
    many = await settle(database, MANY);
  });

  it('every route that a page reads is known here, and every filter of the list', () => {
    const read = app.routes.filter(({ method, path }) => method === 'get' && path.startsWith('/api/'));
    expect(new Set(CASES.map(({ path }) => path))).to.deep.equal(new Set(read.map(({ path }) => path)));
    const asked = CASES.flatMap(({ addresses }) => addresses.map((address) => new URL(address(few), app.origin)))
      .filter(({ pathname }) => pathname === '/api/tickets')
      .flatMap(({ searchParams }) => [...searchParams.keys()]);
    expect(new Set(asked)).to.deep.equal(new Set(Object.keys(ticketListQuerySchema.shape)));
  });

  for (const { path, addresses, statements: expected } of CASES) {
    it(`GET ${path}: ${describeCount(expected)}`, async () => {
      for (const [tenant, other] of [
        [few, many],
        [many, few],
      ] as const) {
        for (const address of addresses.map((addressOf) => addressOf(tenant))) {
          const { asked, answer } = await ask(tenant, address);
          const allowed = typeof expected === 'number' ? expected : expected(answer.split('\r\n').length - 2);
          expect(asked.length, `${address}, ${tenant.count} tickets:\n${asked.join('\n')}`).to.equal(allowed);
          for (const foreign of [other.client.tenantId, other.client.userPrincipalName, ...other.ticketIds]) {
            expect(answer, address).not.to.include(foreign);
          }
        }
      }
    });
  }

  it('each of two tenants counts its own, and finds nothing by the ids of the other', async () => {
    for (const [tenant, other] of [
      [few, many],
      [many, few],
    ] as const) {
      const { summaries } = (await tenant.client.get('/api/tickets/summary')).body;
      expect(summaries.map(({ total }: { total: number }) => total)).to.deep.equal([
        tenant.count / 2,
        tenant.count / 2,
      ]);
      expectError(await tenant.client.get(`/api/tickets/${other.ticketIds[0]}`), 404, 'ticket_not_found');
      const found = await tenant.client.get(`/api/tickets?ids=${other.ticketIds.join(',')}`);
      expect(found.body.tickets).to.deep.equal([]);
    }
  });

  /** Somebody of the tenant, connected, with as much of everything else as there are tickets. */
  async function settle(database: EmbeddedDatabase, { tenantId, count }: Size): Promise<Tenant> {
    const client = new PortalClient(app.origin);
    const userPrincipalName = `admin-of-${count}@example.com`;
    const roles = [ROLES.securityAdministrator];
    await signInAs(app, client, { tenantId, objectId: `object-${count}`, userPrincipalName, name: 'Alex', roles });
    await connect(client);
    const { body } = await client.get('/api/tickets?sort=updated&limit=50');
    const ticketIds: string[] = body.tickets.map(({ id }: { id: string }) => id);
    await database.sql.execute(text`
      insert into audit_log (at, tenant_id, actor, action, outcome, details)
      select now(), ${tenantId}, ${userPrincipalName}, 'ticket.retry', 'done', '{}'
      from generate_series(1, ${count / 10}::integer)`);
    await database.sql.execute(text`
      insert into attempts (ticket_id, number, tenant_id, manual, started_at, duration_ms, outcome)
      select ${ticketIds[0]}, i, ${tenantId}, false, now(), 1, 'retry' from generate_series(1, ${count / 100}::integer) i`);
    await database.sql.execute(text`
      insert into state_changes (ticket_id, revision, tenant_id, state, state_label, at)
      select ${ticketIds[0]}, i, ${tenantId}, '2', 'New', now() from generate_series(1, ${count / 100}::integer) i`);
    return { client, count, ticketIds, next: body.next };
  }

  /** A request and the statements that it took, from its first byte until the last of its answer. */
  async function ask({ client }: Tenant, address: string): Promise<{ asked: string[]; answer: string }> {
    app.statements.length = 0;
    const answer = address === '/api/tickets/events' ? await openEvents(client) : await client.get(address);
    expect(answer.status, address).to.equal(200);
    return { asked: app.statements.map(({ query }) => query), answer: answer.text };
  }

  /** An answer without end: what comes first, and enough of it. */
  async function openEvents(client: PortalClient): Promise<{ status: number; text: string }> {
    const closing = new AbortController();
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${client.origin}/api/tickets/events`, {
      headers: { cookie },
      signal: closing.signal,
    });
    const first = await response.body?.getReader().read();
    closing.abort();
    return { status: response.status, text: new TextDecoder().decode(first?.value) };
  }
});

function describeCount(statements: Case['statements']): string {
  if (typeof statements === 'function') return `${statements(0)}, and one more for each further page`;
  return statements === 1 ? '1 statement' : `${statements} statements`;
}
