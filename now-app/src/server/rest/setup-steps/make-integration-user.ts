import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int';
import { type Answer, result } from '../../domain/answer.ts';
import { judgeStep } from '../../domain/setup/checklist.ts';
import { refuseFields } from '../../domain/setup/refuse-fields.ts';
import type { IntegrationUserFacts } from '../../domain/setup/setup-facts.ts';
import {
  type IntegrationUserRequest,
  validateIntegrationUserRequest,
} from '../../domain/setup/validate-setup-request.ts';
import { readJsonBody } from '../../platform/http.ts';
import {
  createIntegrationUser,
  findIntegrationUser,
  grantIntegrationRole,
  renewIntegrationUser,
} from '../../platform/integration-users.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { readSetupFacts } from '../../platform/setup-facts.ts';
import { noteStepDone, readSetupStep } from '../../platform/setup-step-records.ts';
import { answerRefusals } from './answer-refusals.ts';

/**
 * Creates the integration user with the integration role. One that this step made before, undone or not, is taken
 * again: it gets the names of the request and a new password. The password is in this answer and never in another.
 */
export function makeIntegrationUser(request: RESTAPIRequest): Answer {
  const body = readJsonBody(request);
  if (!body.ok) return body.answer;
  const wanted = validateIntegrationUserRequest(body.value);
  if (!wanted.ok) return refuseFields(400, 'The request was refused', wanted.issues);
  return answerRefusals(() => make(wanted.value));
}

function make(wanted: IntegrationUserRequest): Answer {
  const { user_name } = wanted;
  const own = findOwn();
  const named = findIntegrationUser(null, user_name);
  if (named !== null && named.sysId !== own?.sysId) return taken(user_name);
  const password = newSecret();
  if (own !== null) renewIntegrationUser(own.sysId, wanted, password);
  const sysId = own?.sysId ?? createIntegrationUser(wanted, password);
  // Noted before the grant: if the instance refuses the grant, the repetition finds the user it made.
  noteStepDone('integration_user', { name: user_name, sysId });
  grantIntegrationRole(sysId);
  const step = judgeStep('integration_user', readSetupFacts());
  return result(201, { step, user_name, password });
}

/** The user that the step made, if it still exists. */
function findOwn(): IntegrationUserFacts | null {
  const sysId = readSetupStep('integration_user')?.recordSysId ?? null;
  return sysId === null ? null : findIntegrationUser(sysId, sysId);
}

function taken(userName: string): Answer {
  const message = `${userName} belongs to a user that this checklist does not know as its own. Choose another user ID, or delete that user if nobody needs it.`;
  return refuseFields(409, 'The user ID is taken', [{ field: 'user_name', code: 'taken', message }]);
}
