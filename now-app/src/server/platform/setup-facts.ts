import { gs } from '@servicenow/glide';
import type { OAuthEntityFacts, Reading, SetupFacts } from '../domain/setup/setup-facts.ts';
import { madeName, type SetupStepRecord, type SetupSteps } from '../domain/setup/setup-step.ts';
import { nowMs } from './clock.ts';
import { readConnection, readEnding } from './connection-record.ts';
import { isDoorbellActive } from './doorbell-queue.ts';
import { guardedRead } from './guarded-read.ts';
import { readInstanceUrl, readRelease } from './instance-facts.ts';
import { findIntegrationUser, findOtherHolders, readGrantedRoles } from './integration-users.ts';
import { readIpRules } from './ip-rules.ts';
import { readForeignTokens, readIssuedTokens } from './issued-tokens.ts';
import { findOAuthEntity, findOtherRegistries } from './oauth-entities.ts';
import { readSetupSteps } from './setup-step-records.ts';
import { isPlatformAdmin, signedInUserName } from './signed-in-user.ts';
import { readSingleSignOn } from './single-sign-on.ts';

/** A sys_id that no record has: the read proves the access and finds nothing. */
const NOBODY = '0'.repeat(32);

/** Reads all the checklist needs, in a constant number of queries. */
export function readSetupFacts(): SetupFacts {
  const steps = readSetupSteps();
  const oauthEntity = readMade(steps.get('oauth_entity'), findOAuthEntity);
  const integrationUser = readMade(steps.get('integration_user'), findIntegrationUser);
  return {
    nowMs: nowMs(),
    instanceUrl: readInstanceUrl(),
    release: readRelease(),
    caller: { userName: signedInUserName(), platformAdmin: isPlatformAdmin() },
    oauthActive: gs.getProperty('com.snc.platform.security.oauth.is.active', 'true') === 'true',
    singleSignOn: readSingleSignOn(),
    ipRules: guardedRead(readIpRules),
    doorbellActive: isDoorbellActive(),
    steps,
    oauthEntity,
    integrationUser,
    otherRegistries: guardedRead(() => findOtherRegistries(...registryKnown(steps, oauthEntity))),
    otherHolders: guardedRead(() =>
      findOtherHolders(madeName(steps, 'integration_user') === null ? null : sysIdOf(integrationUser)),
    ),
    grantedRoles: guardedRead(() => readGrantedRoles(sysIdOf(integrationUser))),
    issuedTokens: guardedRead(() => readIssuedTokens(sysIdOf(oauthEntity))),
    foreignTokens: readForeign(steps, oauthEntity, integrationUser),
    connection: readConnection(),
    ended: readEnding(),
    lastCall: lastCall(steps.get('authorize')),
  };
}

/** The authorize step is done by the call that follows it: its record tells who the token acts as. */
function lastCall(authorize: SetupStepRecord | undefined): SetupFacts['lastCall'] {
  if (authorize === undefined || authorize.doneBy === null || authorize.doneAt === null) return null;
  return { userName: authorize.doneBy, at: authorize.doneAt };
}

/** The registry of the step, which is none of the others while the step is done. */
function registryKnown(steps: SetupSteps, entity: Reading<OAuthEntityFacts | null>): [string | null, string] {
  if (!entity.ok || entity.value === null) return [null, ''];
  const { sysId, redirectUrl } = entity.value;
  return [madeName(steps, 'oauth_entity') === null ? null : sysId, redirectUrl];
}

/** Before there is an integration user, nobody's token is a stranger's. */
function readForeign(
  steps: SetupSteps,
  entity: Reading<OAuthEntityFacts | null>,
  user: Reading<{ sysId: string } | null>,
): SetupFacts['foreignTokens'] {
  if (madeName(steps, 'integration_user') === null || !user.ok || user.value === null) return null;
  const { sysId } = user.value;
  return guardedRead(() => readForeignTokens(sysIdOf(entity), sysId));
}

function readMade<T>(
  step: SetupStepRecord | undefined,
  find: (sysId: string | null, name: string) => T | null,
): Reading<T | null> {
  return guardedRead(() => find(step?.recordSysId ?? NOBODY, step?.recordName ?? NOBODY));
}

function sysIdOf(reading: Reading<{ sysId: string } | null>): string {
  return reading.ok && reading.value !== null ? reading.value.sysId : NOBODY;
}
