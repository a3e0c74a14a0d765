import { attention, type Check, failed, ok } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { recordLink } from '../instance-links.ts';
import { AUTOMATIC_ROLES, INTEGRATION_ROLE } from '../integration-role.ts';
import type { SetupFacts } from '../setup-facts.ts';

/** The integration user holds the one role it needs, and no other. */
export function checkIntegrationUserRoles(facts: SetupFacts): Check[] {
  if (!facts.integrationUser.ok || facts.integrationUser.value === null) return [];
  const user = facts.integrationUser.value;
  const link = recordLink('sys_user', user.sysId);
  if (!facts.grantedRoles.ok) {
    return [failed('integration_user_role', explainRefusal(facts.grantedRoles.refusal))];
  }
  const roles = facts.grantedRoles.value;
  return [needed(roles, user.userName, link), spare(roles, user.userName, link)];
}

function needed(roles: readonly string[], userName: string, link: string): Check {
  if (roles.includes(INTEGRATION_ROLE)) {
    return ok(
      'integration_user_role',
      `The user holds ${INTEGRATION_ROLE}, which opens the app's REST resources.`,
      link,
    );
  }
  return failed('integration_user_role', {
    fact: `The user ${userName} does not hold ${INTEGRATION_ROLE}.`,
    cause: 'Without it the instance answers every call of the security center with 403.',
    remedy: `Open the record, related list Roles, and add ${INTEGRATION_ROLE}; or do this step again.`,
    link,
  });
}

function spare(roles: readonly string[], userName: string, link: string): Check {
  const more = roles.filter((role) => role !== INTEGRATION_ROLE && !AUTOMATIC_ROLES.includes(role));
  if (more.length === 0) return ok('integration_user_least_role', 'The user holds no role beyond it.', link);
  return attention('integration_user_least_role', {
    fact: `The user ${userName} also holds ${more.join(', ')}.`,
    cause: 'Whoever gets hold of its token could do all that these roles allow.',
    remedy: 'Open the record, related list Roles, and remove them.',
    link,
  });
}
