import { attention, type Check, failed, ok } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { recordLink } from '../instance-links.ts';
import type { OAuthEntityFacts, SetupFacts } from '../setup-facts.ts';

const LIST = '/oauth_entity_list.do';
/** A change by the step itself is stored within this time. */
const OWN_CHANGE_MS = 5000;

/** The registry that the step made, as it stands now. */
export function checkOAuthEntity(facts: SetupFacts): Check[] {
  const step = facts.steps.get('oauth_entity');
  if (step === undefined || step.recordName === null) return [];
  if (!facts.oauthEntity.ok) return [failed('oauth_entity_exists', explainRefusal(facts.oauthEntity.refusal))];
  const entity = facts.oauthEntity.value;
  if (entity === null) return [missing(step.recordName)];
  return [
    exists(entity, step.recordName),
    checkActive(entity),
    checkRedirectUrl(entity),
    checkUnchanged(entity, step.doneAt, step.doneBy),
  ];
}

function missing(name: string): Check {
  return failed('oauth_entity_exists', {
    fact: `No application registry is named ${name}.`,
    cause: 'It was deleted after the step was done. The tokens issued through it are gone with it.',
    remedy: 'Do this step again, hand the new values over, and authorize again.',
    link: LIST,
  });
}

function exists(entity: OAuthEntityFacts, name: string): Check {
  const link = recordLink('oauth_entity', entity.sysId);
  if (entity.name === name) return ok('oauth_entity_exists', `The application registry ${name} exists.`, link);
  return attention('oauth_entity_exists', {
    fact: `The application registry ${name} is now named ${entity.name}.`,
    cause: 'Somebody renamed it. It still works, but nobody will find it under the name given here.',
    remedy: `Rename it back to ${name}, or do this step again.`,
    link,
  });
}

function checkActive(entity: OAuthEntityFacts): Check {
  const link = recordLink('oauth_entity', entity.sysId);
  if (entity.active) return ok('oauth_entity_active', 'The application registry is active.', link);
  return failed('oauth_entity_active', {
    fact: `The application registry ${entity.name} is not active.`,
    cause: 'Somebody switched it off. The instance refuses every authorization and every token of it.',
    remedy: 'Open the record and check Active.',
    link,
  });
}

function checkRedirectUrl(entity: OAuthEntityFacts): Check {
  const link = recordLink('oauth_entity', entity.sysId);
  if (/\/servicenow\/oauth\/callback(,|\s|$)/.test(entity.redirectUrl)) {
    return ok('oauth_entity_redirect_url', `The redirect address is ${entity.redirectUrl}.`, link);
  }
  return failed('oauth_entity_redirect_url', {
    fact: `The redirect address is ${entity.redirectUrl === '' ? 'empty' : entity.redirectUrl}.`,
    cause: 'It is not the address to which the security center expects to be sent back.',
    remedy: 'Copy the redirect address from the ServiceNow settings of the security center into the record.',
    link,
  });
}

function checkUnchanged(entity: OAuthEntityFacts, doneAt: string | null, doneBy: string | null): Check {
  const link = recordLink('oauth_entity', entity.sysId);
  const doneMs = doneAt === null ? 0 : Date.parse(`${doneAt.replace(' ', 'T')}Z`);
  const updatedMs = Date.parse(`${entity.updatedAt.replace(' ', 'T')}Z`);
  if (updatedMs - doneMs <= OWN_CHANGE_MS) {
    return ok(
      'oauth_entity_unchanged',
      `Nobody changed the application registry since ${doneBy ?? 'it'} made it.`,
      link,
    );
  }
  return attention('oauth_entity_unchanged', {
    fact: `${entity.updatedBy} changed the application registry at ${entity.updatedAt} UTC, after the step was done.`,
    cause: 'If the client secret was changed, the security center still holds the old one and is refused.',
    remedy: 'If the connection stopped working since then, do this step again and hand the new secret over.',
    link,
  });
}
