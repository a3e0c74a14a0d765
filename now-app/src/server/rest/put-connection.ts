import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { formatIssues, validateConnectionRegistration } from 'shared-types';
import { failure, result } from '../domain/answer.ts';
import { checkRegisteredAddresses } from '../domain/setup/registered-addresses.ts';
import { storeConnection } from '../platform/connection-record.ts';
import { guardedRead } from '../platform/guarded-read.ts';
import { readJsonBody, respond } from '../platform/http.ts';
import { readInstanceUrl } from '../platform/instance-facts.ts';
import { findOAuthEntity } from '../platform/oauth-entities.ts';
import { readSetupStep } from '../platform/setup-step-records.ts';
import { readConnectionStatus } from './get-connection.ts';
import { answerRefusal } from './setup-steps/answer-refusals.ts';

/** `PUT /connection`: registers where the security center lives and how the doorbell is signed. */
export function putConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = readJsonBody(request);
    if (!body.ok) return body.answer;
    const registration = validateConnectionRegistration(body.value);
    if (!registration.ok) return failure(400, 'The registration was refused', formatIssues(registration.issues));
    const redirectUrl = guardedRead(readRegisteredRedirectUrl);
    if (!redirectUrl.ok) return answerRefusal(redirectUrl.refusal);
    const known = { redirectUrl: redirectUrl.value, instanceUrl: readInstanceUrl() };
    const elsewhere = checkRegisteredAddresses(registration.value, known);
    if (elsewhere.length > 0) return failure(400, 'The registration was refused', formatIssues(elsewhere));
    storeConnection(registration.value);
    return result(200, readConnectionStatus());
  });
}

/** Where the checklist's application registry sends people back to; empty while there is none. */
function readRegisteredRedirectUrl(): string {
  const made = readSetupStep('oauth_entity');
  if (made === null || made.doneAt === null || made.recordSysId === null) return '';
  return findOAuthEntity(made.recordSysId, made.recordSysId)?.redirectUrl ?? '';
}
