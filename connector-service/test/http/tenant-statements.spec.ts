import { expect } from 'chai';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Route } from '../../src/http/route.ts';
import * as schema from '../../src/stores/sql/schema.ts';
import { actionAt } from '../fixtures/action-at.ts';
import type { Statement } from '../fixtures/record-statements.ts';
import { type PortalApp, portalApp } from './portal-app.ts';
import { CONNECTION, connect, idempotencyKey, newTask, type PortalClient, share, signIn } from './portal-client.ts';

/** Tables whose rows belong to a tenant. */
const TENANT_TABLES = Object.values(schema)
  .filter((value) => is(value, PgTable))
  .filter((table) => 'tenantId' in getTableColumns(table))
  .map(getTableName);
const TOUCHES = new RegExp(`\\b(?:from|join|update|into)\\s+"?(${TENANT_TABLES.join('|')})\\b`, 'gi');

const BODIES: Record<string, unknown> = {
  'post /api/tickets': { tasks: [newTask()] },
  'post /api/tickets/retry': { ticketIds: ['d'.repeat(32)] },
  'post /api/improvement-actions/drafts': { improvementActionIds: [actionAt(0).id] },
  'put /api/servicenow/connection': CONNECTION,
  'put /api/servicenow/connection/secret': { clientSecret: 'another' },
  'put /api/settings/state-names': { incident: {}, change: {} },
};

/** In place of row-level security: decision 0012. */
describe('every statement behind a signed-in request', function () {
  this.timeout(30_000);
  let app: PortalApp;

  before(async function () {
    this.timeout(60_000);
    app = await portalApp();
    app.secureScore.failure = null;
    app.secureScore.actions = [actionAt(0)];
  });

  it('names the tenant of the session for each table that holds tenants', async () => {
    const client = await signIn();
    await connect(client);
    const [ticketId = ''] = await share(client, newTask({ improvementActionId: actionAt(0).id }));
    const touched = new Set<string>();
    for (const route of inOrder(app.routes)) {
      const caller = route.path === '/signout' ? await signIn(undefined, client.tenantId) : client;
      app.statements.length = 0;
      const { status, text } = await call(caller, route, ticketId);
      const name = `${route.method} ${route.path}`;
      expect(status, `${name}: ${text}`).to.be.oneOf([200, 202, 204]);
      for (const statement of app.statements) {
        for (const table of tablesIn(statement)) touched.add(table);
        expect(namesTenant(statement, client.tenantId), `${name}: ${statement.query}`).to.equal(true);
      }
    }
    expect([...touched]).to.have.members(TENANT_TABLES);
  });

  it('would be found if it named another one, none, or one for one table of two', () => {
    const judge = (query: string, ...parameters: unknown[]) => namesTenant({ query, parameters }, 'mine');
    expect(judge('select * from "tickets" where "tickets"."tenant_id" = $1', 'mine')).to.equal(true);
    expect(judge('insert into "audit_log" ("tenant_id") values ($1)', 'mine')).to.equal(true);
    expect(judge('select * from "ended_sessions" where "session_id" = $1', 'a')).to.equal(true);
    expect(judge('select * from "tickets" where "tickets"."id" = $1', 'a')).to.equal(false);
    expect(judge('select * from "tickets" where "tickets"."tenant_id" = $1', 'another')).to.equal(false);
    expect(judge('insert into "audit_log" ("tenant_id") values ($1)', 'another')).to.equal(false);
    expect(judge('update tickets set tenant_id = $1 where id = $2', 'mine', 'a')).to.equal(false);
    expect(judge('select * from attempts join tickets on true where attempts.tenant_id = $1', 'mine')).to.equal(false);
  });
});

/** True when it names the tenant as often as it touches a table that holds tenants. */
function namesTenant(statement: Statement, tenantId: string): boolean {
  const { query, parameters } = statement;
  const tables = tablesIn(statement);
  if (/^\s*insert/i.test(query))
    return tables.length === 0 || parameters.some((value) => String(value).includes(tenantId));
  const conditions = query.slice(query.search(/\bwhere\b/i)).matchAll(/tenant_id"? = \$(\d+)/g);
  return [...conditions].filter(([, place]) => parameters[Number(place) - 1] === tenantId).length >= tables.length;
}

function tablesIn({ query }: Statement): string[] {
  return [...query.matchAll(TOUCHES)].map(([, table = '']) => table.toLowerCase());
}

function call(client: PortalClient, route: Route, ticketId: string) {
  const path = route.path.replace('{id}', route.path.includes('tickets') ? ticketId : actionAt(0).id);
  const query = route.path === '/api/servicenow/states' ? '?ticketType=change' : '';
  const body = BODIES[`${route.method} ${route.path}`];
  return client.request(path + query, {
    method: route.method.toUpperCase(),
    headers: idempotencyKey(),
    ...(body === undefined ? {} : { body }),
  });
}

/** Reads first; the end of connection and session last. The stream has no end, and asks nothing once it is open. */
function inOrder(routes: readonly Route[]): Route[] {
  const rank = ({ method, path }: Route) =>
    path === '/api/sessions/end-all' ? 4 : path === '/signout' ? 3 : method === 'delete' ? 2 : method === 'get' ? 0 : 1;
  return routes
    .filter(({ access, path }) => access !== 'public' && path !== '/api/tickets/events')
    .toSorted((first, second) => rank(first) - rank(second));
}
