import { expect } from 'chai';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../../connector-service/src/stores/sql/schema.ts';
import { readPages } from './pages.ts';

describe('the tables of the connector', () => {
  it('each carry the tenant, or docs/security.md says why not', () => {
    const tables = Object.values(schema).filter((value) => is(value, PgTable));
    const without = tables.filter((table) => !('tenantId' in getTableColumns(table))).map(getTableName);
    const page = readPages().find(({ path }) => path === 'docs/security.md')?.text ?? '';
    const [, section = ''] = page.split(/^## Tenants$/m);
    const explained = [...(section.split(/^## /m)[0]?.matchAll(/^\| `(\w+)` \| \S/gm) ?? [])].map(([, name]) => name);
    expect(tables.length).to.be.greaterThan(10);
    expect(explained).to.have.members(without);
  });
});
