import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { AUDIT_ACTIONS } from '../../../portal/src/audit/audit-actions.ts';
import { readAuditFilter } from '../../../portal/src/audit/audit-filter.ts';
import { auditQuerySchema } from '../../../src/http/schemas/audit.ts';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));

describe('actions of the audit log', () => {
  it('have a name in every language: add a new one to AUDIT_ACTIONS and to the texts', () => {
    const written = new Set<string>();
    for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const text = readFileSync(join(SOURCE, file), 'utf8');
      if (!/\baudit\b/.test(text)) continue;
      const named = /(?:\baction(?:: | = )[^\n;]*|\brecord\([^\n]*)/g;
      for (const [line] of text.matchAll(named)) {
        for (const [, action = ''] of line.matchAll(/'([a-z_]+\.[a-z_]+|sign_in|sign_out)'/g)) written.add(action);
      }
    }
    expect([...written].toSorted()).to.include.members([
      'connection.save',
      'session.renew',
      'sessions.end_all',
      'sign_in',
    ]);
    expect([...written].filter((action) => !(AUDIT_ACTIONS as readonly string[]).includes(action))).to.deep.equal([]);
  });

  it('can be searched for as the page asks', () => {
    for (const action of [...AUDIT_ACTIONS, 'PUT /api/servicenow/connection', 'POST /api/tickets/{id}/retry']) {
      const search = new URLSearchParams({
        action,
        actor: 'alex@',
        outcome: 'refused',
        from: '2027-03-01',
        to: '2027-03-31',
      });
      expect(auditQuerySchema.parse(readAuditFilter(search))).to.include({
        action,
        actor: 'alex@',
        outcome: 'refused',
      });
    }
  });

  it('are searched for by what the API takes, whatever stands in the address', () => {
    for (const search of [
      'action=%00&actor=&outcome=maybe&from=x&to=9999-01-01',
      `actor=${'x'.repeat(201)}&action=${'x'.repeat(101)}`,
      'from=1969-12-31&to=0000-01-01',
    ]) {
      expect(readAuditFilter(new URLSearchParams(search))).to.deep.equal({});
    }
  });
});
