import { attention, type Check, failed, ok } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { recordLink } from '../instance-links.ts';
import { AUTOMATIC_ROLES, INTEGRATION_ROLE } from '../integration-role.ts';
import type { SetupFacts } from '../setup-facts.ts';
import { integrationUserName } from '../setup-step.ts';

/** The integration user holds the one role it needs, and no other. */
export function checkIntegrationUserRoles(facts: SetupFacts): Check[] {
  if (integrationUserName(facts.steps) === null) return [];
  if (!facts.integrationUser.ok || facts.integrationUser.value === null) return [];
  if (!facts.grantedRoles.ok) {
    return [failed('integration_user_role', explainRefusal(facts.grantedRoles.refusal))];
  }
  const user = facts.integrationUser.value;
  const link = recordLink('sys_user', user.sysId);
  const roles = facts.grantedRoles.value;
  return [checkNeeded(roles, user.userName, link), checkSpare(roles, user.userName, link)];
}

function checkNeeded(roles: readonly string[], name: string, link: string): Check {
  const id = 'integration_user_role';
  const role = INTEGRATION_ROLE;
  if (roles.includes(role)) return ok(id, { text: 'integration_user_role.ok', values: { role }, link });
  return failed(id, { text: 'integration_user_role.missing', values: { name, role }, link });
}

function checkSpare(roles: readonly string[], name: string, link: string): Check {
  const id = 'integration_user_least_role';
  const more = roles.filter((role) => role !== INTEGRATION_ROLE && !AUTOMATIC_ROLES.includes(role));
  if (more.length === 0) return ok(id, { text: 'integration_user_least_role.ok', link });
  return attention(id, { text: 'integration_user_least_role.more', values: { name, roles: more.join(', ') }, link });
}
