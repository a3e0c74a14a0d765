import { type Check, failed, ok } from '../check.ts';
import type { SetupFacts } from '../setup-facts.ts';

const ID = 'admin_role';

/** Creating registries, users and grants takes the platform's own administrator. */
export function checkAdminRole({ caller }: SetupFacts): Check {
  const values = { user: caller.userName };
  return caller.platformAdmin
    ? ok(ID, { text: 'admin_role.ok', values })
    : failed(ID, { text: 'admin_role.missing', values });
}
