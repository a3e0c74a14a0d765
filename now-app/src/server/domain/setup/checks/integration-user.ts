import type { CheckTextName } from '../../texts/check-texts.ts';
import { type Check, failed, ok } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { recordLink } from '../instance-links.ts';
import type { IntegrationUserFacts, SetupFacts } from '../setup-facts.ts';
import { integrationUserName } from '../setup-step.ts';

const LIST = '/sys_user_list.do';

/** The user that the step made, as it stands now: can it sign in and press Allow? */
export function checkIntegrationUser(facts: SetupFacts): Check[] {
  const name = integrationUserName(facts.steps);
  if (name === null) return [];
  if (!facts.integrationUser.ok) {
    return [failed('integration_user_exists', explainRefusal(facts.integrationUser.refusal))];
  }
  const user = facts.integrationUser.value;
  if (user === null) {
    return [
      failed('integration_user_exists', { text: 'integration_user_exists.missing', values: { name }, link: LIST }),
    ];
  }
  return [checkName(user, name), ...SWITCHES.map((userSwitch) => checkSwitch(userSwitch, user))];
}

function checkName(user: IntegrationUserFacts, name: string): Check {
  const id = 'integration_user_exists';
  const link = linkTo(user);
  if (user.userName === name) return ok(id, { text: 'integration_user_exists.ok', values: { name }, link });
  return failed(id, { text: 'integration_user_exists.renamed', values: { name, now: user.userName }, link });
}

interface UserSwitch {
  id: string;
  good: CheckTextName;
  bad: CheckTextName;
  isBad: (user: IntegrationUserFacts) => boolean;
}

const SWITCHES: readonly UserSwitch[] = [
  {
    id: 'integration_user_active',
    good: 'integration_user_active.ok',
    bad: 'integration_user_active.inactive',
    isBad: (user) => !user.active,
  },
  {
    id: 'integration_user_locked_out',
    good: 'integration_user_locked_out.ok',
    bad: 'integration_user_locked_out.locked',
    isBad: (user) => user.lockedOut,
  },
  {
    id: 'integration_user_password',
    good: 'integration_user_password.ok',
    bad: 'integration_user_password.needs_reset',
    isBad: (user) => user.passwordNeedsReset,
  },
  {
    id: 'integration_user_interactive',
    good: 'integration_user_interactive.ok',
    bad: 'integration_user_interactive.web_service_only',
    isBad: (user) => user.webServiceAccessOnly || user.identityType === 'machine',
  },
];

function checkSwitch({ id, good, bad, isBad }: UserSwitch, user: IntegrationUserFacts): Check {
  const link = linkTo(user);
  return isBad(user) ? failed(id, { text: bad, values: { name: user.userName }, link }) : ok(id, { text: good, link });
}

function linkTo(user: IntegrationUserFacts): string {
  return recordLink('sys_user', user.sysId);
}
