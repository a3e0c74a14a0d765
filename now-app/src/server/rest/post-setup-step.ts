import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { type Answer, failure } from '../domain/answer.ts';
import { parseSetupStep, UNKNOWN_STEP_DETAIL } from '../domain/setup/setup-step-name.ts';
import { pathParameter, respond } from '../platform/http.ts';
import { handOver } from './setup-steps/hand-over.ts';
import { makeIntegrationUser } from './setup-steps/make-integration-user.ts';
import { makeOAuthEntity } from './setup-steps/make-oauth-entity.ts';
import { testConnection } from './setup-steps/test-connection.ts';
import { writeOutboundAddresses } from './setup-steps/write-outbound-addresses.ts';

/** `POST /setup/{step}`: does a step. What it makes is returned with its secret, once. */
export function postSetupStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => doStep(request));
}

function doStep(request: RESTAPIRequest): Answer {
  const step = parseSetupStep(pathParameter(request, 'step'));
  switch (step) {
    case 'oauth_entity':
      return makeOAuthEntity(request);
    case 'integration_user':
      return makeIntegrationUser(request);
    case 'hand_over':
      return handOver();
    case 'test':
      return testConnection();
    case 'prerequisites':
      return writeOutboundAddresses(request);
    case 'authorize':
      return failure(
        405,
        'The step cannot be done from here',
        `It is done elsewhere. Send POST /setup/${step}/verify.`,
      );
    case null:
      return failure(404, 'There is no such step', UNKNOWN_STEP_DETAIL);
  }
}
