import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int';
import { formatIssues } from 'shared-types';
import { type Answer, failure, result } from '../../domain/answer.ts';
import { judgeStep } from '../../domain/setup/checklist.ts';
import { validateIntegrationUserRequest } from '../../domain/setup/validate-setup-request.ts';
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
 * Creates the integration user with the integration role, or gives the one this step made before a new password. The
 * password is in this answer and never in another.
 */
export function makeIntegrationUser(request: RESTAPIRequest): Answer {
  const body = readJsonBody(request);
  if (!body.ok) return body.answer;
  const wanted = validateIntegrationUserRequest(body.value);
  if (!wanted.ok) return failure(400, 'The request was refused', formatIssues(wanted.issues));
  const { user_name } = wanted.value;
  return answerRefusals(() => {
    const madeBefore = readSetupStep('integration_user')?.recordSysId ?? null;
    const existing = findIntegrationUser(null, user_name);
    if (existing !== null && existing.sysId !== madeBefore) return taken(user_name);
    const password = newSecret();
    const sysId = existing?.sysId ?? createIntegrationUser(wanted.value, password);
    if (existing !== null) renewIntegrationUser(sysId, password);
    // Noted before the grant: if the instance refuses the grant, the repetition finds the user it made.
    noteStepDone('integration_user', { name: user_name, sysId });
    grantIntegrationRole(sysId);
    const step = judgeStep('integration_user', readSetupFacts());
    return result(201, { step, user_name, password });
  });
}

function taken(userName: string): Answer {
  const detail = `user_name: ${userName} belongs to a user that this checklist did not make. Choose another user ID.`;
  return failure(409, 'The user ID is taken', detail);
}
