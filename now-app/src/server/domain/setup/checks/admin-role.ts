import { type Check, failed, ok } from '../check.ts';
import type { SetupFacts } from '../setup-facts.ts';

const ID = 'admin_role';

/** Creating registries, users and grants takes the platform's own administrator. */
export function checkAdminRole({ caller }: SetupFacts): Check {
  if (caller.platformAdmin) return ok(ID, `${caller.userName} holds the role admin.`);
  return failed(ID, {
    fact: `${caller.userName} does not hold the role admin.`,
    cause:
      'The next steps create an application registry, a user and a grant. The platform leaves that to administrators.',
    remedy: 'Sign in as an administrator of this instance (role admin) and open the checklist again.',
  });
}
