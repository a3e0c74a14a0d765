import { gs } from '@servicenow/glide';
import type { Reading, SetupFacts } from '../domain/setup/setup-facts.ts';
import type { SetupStepRecord } from '../domain/setup/setup-step.ts';
import { nowMs } from './clock.ts';
import { readConnection } from './connection-record.ts';
import { isDoorbellActive } from './doorbell-queue.ts';
import { guardedRead } from './guarded-read.ts';
import { readInstanceUrl, readRelease } from './instance-facts.ts';
import { findIntegrationUser, readGrantedRoles } from './integration-users.ts';
import { readIpRules } from './ip-rules.ts';
import { readIssuedTokens } from './issued-tokens.ts';
import { findOAuthEntity } from './oauth-entities.ts';
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
    grantedRoles: guardedRead(() => readGrantedRoles(sysIdOf(integrationUser))),
    issuedTokens: guardedRead(() => readIssuedTokens(sysIdOf(oauthEntity))),
    connection: readConnection(),
    lastCall: lastCall(steps.get('authorize')),
  };
}

/** The authorize step is done by the call that follows it: its record tells who the token acts as. */
function lastCall(authorize: SetupStepRecord | undefined): SetupFacts['lastCall'] {
  if (authorize === undefined || authorize.doneBy === null || authorize.doneAt === null) return null;
  return { userName: authorize.doneBy, at: authorize.doneAt };
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
