import { type Check, failed, ok } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { recordLink } from '../instance-links.ts';
import type { IntegrationUserFacts, SetupFacts } from '../setup-facts.ts';

/** The user that the step made, as it stands now: can it sign in and press Allow? */
export function checkIntegrationUser(facts: SetupFacts): Check[] {
  const step = facts.steps.get('integration_user');
  if (step === undefined || step.recordName === null) return [];
  if (!facts.integrationUser.ok) {
    return [failed('integration_user_exists', explainRefusal(facts.integrationUser.refusal))];
  }
  const user = facts.integrationUser.value;
  if (user === null) return [missing(step.recordName)];
  return [exists(user, step.recordName), ...SWITCHES.map((check) => check(user))];
}

function missing(name: string): Check {
  return failed('integration_user_exists', {
    fact: `No user has the user ID ${name}.`,
    cause: 'The user was deleted after the step was done.',
    remedy: 'Do this step again, then authorize again as the new user.',
    link: '/sys_user_list.do',
  });
}

function exists(user: IntegrationUserFacts, name: string): Check {
  if (user.userName === name) return ok('integration_user_exists', `The user ${name} exists.`, userLink(user));
  return failed('integration_user_exists', {
    fact: `The user ${name} now has the user ID ${user.userName}.`,
    cause: 'Somebody renamed the user.',
    remedy: `Change the user ID back to ${name}, or do this step again.`,
    link: userLink(user),
  });
}

interface UserSwitch {
  id: string;
  good: string;
  bad: (user: IntegrationUserFacts) => boolean;
  fact: string;
  cause: string;
  remedy: string;
}

const SWITCHES: readonly ((user: IntegrationUserFacts) => Check)[] = [
  userSwitch({
    id: 'integration_user_active',
    good: 'The user is active.',
    bad: (user) => !user.active,
    fact: 'is not active',
    cause: 'Somebody or a clean-up rule deactivated the user. The instance refuses its tokens.',
    remedy: 'Open the record and check Active.',
  }),
  userSwitch({
    id: 'integration_user_locked_out',
    good: 'The user is not locked out.',
    bad: (user) => user.lockedOut,
    fact: 'is locked out',
    cause: 'Too many sign-ins with a wrong password, or an administrator locked the user out.',
    remedy: 'Open the record and clear Locked out.',
  }),
  userSwitch({
    id: 'integration_user_password',
    good: 'The password need not be changed.',
    bad: (user) => user.passwordNeedsReset,
    fact: 'must change the password at the next sign-in',
    cause: 'The instance asks for a new password before it shows the consent page.',
    remedy: 'Open the record and clear Password needs reset, or do this step again for a new password.',
  }),
  userSwitch({
    id: 'integration_user_interactive',
    good: 'The user may sign in to pages.',
    bad: (user) => user.webServiceAccessOnly || user.identityType === 'machine',
    fact: 'may use web services only',
    cause: 'Such a user cannot sign in to the consent page and press Allow.',
    remedy: 'Open the record, set Identity type to Human and clear Web service access only.',
  }),
];

function userSwitch({ id, good, bad, fact, cause, remedy }: UserSwitch): (user: IntegrationUserFacts) => Check {
  return (user) =>
    bad(user)
      ? failed(id, { fact: `The user ${user.userName} ${fact}.`, cause, remedy, link: userLink(user) })
      : ok(id, good, userLink(user));
}

function userLink(user: IntegrationUserFacts): string {
  return recordLink('sys_user', user.sysId);
}
