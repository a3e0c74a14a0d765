import { type Check, failed, ok } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { tableTitle } from '../instance-links.ts';
import type { Reading, SetupFacts } from '../setup-facts.ts';

/**
 * Tables of the platform that the checklist cannot do without, with the reading that proves the access. The table of
 * issued tokens is not among them: without it the authorization is known by the calls of the security center.
 */
const READ_TABLES: readonly { table: string; reading: (facts: SetupFacts) => Reading<unknown> }[] = [
  { table: 'oauth_entity', reading: (facts) => facts.oauthEntity },
  { table: 'sys_user', reading: (facts) => facts.integrationUser },
  { table: 'sys_user_has_role', reading: (facts) => facts.grantedRoles },
];

/** One check a table: does the instance let the app read it? */
export function checkTableAccess(facts: SetupFacts): Check[] {
  return READ_TABLES.map(({ table, reading }) => {
    const id = `table_access_${table}`;
    const read = reading(facts);
    return read.ok
      ? ok(id, { text: 'table_access.ok', values: { table: tableTitle(table) } })
      : failed(id, explainRefusal(read.refusal));
  });
}
