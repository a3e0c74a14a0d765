import { toIso } from '../../instance-time.ts';
import { attention, type Check, failed, ok } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { recordLink } from '../instance-links.ts';
import { isCallback, splitRedirectUrls } from '../registered-addresses.ts';
import type { OAuthEntityFacts, SetupFacts } from '../setup-facts.ts';
import { madeName, type SetupStepRecord } from '../setup-step.ts';
import { checkOtherRegistries } from './other-registries.ts';

const LIST = '/oauth_entity_list.do';
/** A change by the step itself is stored within this time. */
const OWN_CHANGE_MS = 5000;

/** The registry that the step made, as it stands now, and those beside it. */
export function checkOAuthEntity(facts: SetupFacts): Check[] {
  return [...checkMade(facts), checkOtherRegistries(facts)];
}

function checkMade(facts: SetupFacts): Check[] {
  const step = facts.steps.get('oauth_entity');
  const name = madeName(facts.steps, 'oauth_entity');
  if (step === undefined || name === null) return [];
  if (!facts.oauthEntity.ok) return [failed('oauth_entity_exists', explainRefusal(facts.oauthEntity.refusal))];
  const entity = facts.oauthEntity.value;
  if (entity === null) {
    return [failed('oauth_entity_exists', { text: 'oauth_entity_exists.missing', values: { name }, link: LIST })];
  }
  return [checkName(entity, name), checkActive(entity), checkRedirectUrl(entity), checkUnchanged(entity, step)];
}

function checkName(entity: OAuthEntityFacts, name: string): Check {
  const id = 'oauth_entity_exists';
  const link = linkTo(entity);
  if (entity.name === name) return ok(id, { text: 'oauth_entity_exists.ok', values: { name }, link });
  return attention(id, { text: 'oauth_entity_exists.renamed', values: { name, now: entity.name }, link });
}

function checkActive(entity: OAuthEntityFacts): Check {
  const id = 'oauth_entity_active';
  const link = linkTo(entity);
  if (entity.active) return ok(id, { text: 'oauth_entity_active.ok', link });
  return failed(id, { text: 'oauth_entity_active.inactive', values: { name: entity.name }, link });
}

function checkRedirectUrl(entity: OAuthEntityFacts): Check {
  const id = 'oauth_entity_redirect_url';
  const link = linkTo(entity);
  const address = entity.redirectUrl;
  if (address === '') return failed(id, { text: 'oauth_entity_redirect_url.empty', link });
  return splitRedirectUrls(address).some(isCallback)
    ? ok(id, { text: 'oauth_entity_redirect_url.ok', values: { address }, link })
    : failed(id, { text: 'oauth_entity_redirect_url.wrong', values: { address }, link });
}

/** A change counts as seen once somebody has validated the step after it. */
function checkUnchanged(entity: OAuthEntityFacts, step: SetupStepRecord): Check {
  const id = 'oauth_entity_unchanged';
  const link = linkTo(entity);
  const seenMs = Math.max(toMs(step.doneAt), toMs(step.verifiedAt));
  if (toMs(entity.updatedAt) - seenMs <= OWN_CHANGE_MS) {
    return ok(id, { text: 'oauth_entity_unchanged.ok', link });
  }
  const values = { user: entity.updatedBy, when: toIso(entity.updatedAt) ?? '' };
  return attention(id, { text: 'oauth_entity_unchanged.changed', values, link });
}

function toMs(stored: string | null): number {
  return stored === null ? 0 : Date.parse(`${stored.replace(' ', 'T')}Z`);
}

function linkTo(entity: OAuthEntityFacts): string {
  return recordLink('oauth_entity', entity.sysId);
}
