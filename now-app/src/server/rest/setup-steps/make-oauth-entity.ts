import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int';
import { formatIssues } from 'shared-types';
import { type Answer, failure, result } from '../../domain/answer.ts';
import { judgeStep } from '../../domain/setup/checklist.ts';
import { validateOAuthEntityRequest } from '../../domain/setup/validate-setup-request.ts';
import { readJsonBody } from '../../platform/http.ts';
import { newSecret } from '../../platform/new-secret.ts';
import { createOAuthEntity, findOAuthEntity, renewOAuthEntity } from '../../platform/oauth-entities.ts';
import { readSetupFacts } from '../../platform/setup-facts.ts';
import { noteStepDone, readSetupStep } from '../../platform/setup-step-records.ts';
import { answerRefusals } from './answer-refusals.ts';

/**
 * Creates the application registry, or renews the secret of the one this step made before. The client secret is in
 * this answer and never in another.
 */
export function makeOAuthEntity(request: RESTAPIRequest): Answer {
  const body = readJsonBody(request);
  if (!body.ok) return body.answer;
  const wanted = validateOAuthEntityRequest(body.value);
  if (!wanted.ok) return failure(400, 'The request was refused', formatIssues(wanted.issues));
  const { name, redirect_url } = wanted.value;
  return answerRefusals(() => {
    const madeBefore = readSetupStep('oauth_entity')?.recordSysId ?? null;
    const existing = findOAuthEntity(null, name);
    if (existing !== null && existing.sysId !== madeBefore) return taken(name);
    const secret = newSecret();
    const entity = existing ?? createOAuthEntity(name, redirect_url, secret);
    if (existing !== null) renewOAuthEntity(existing.sysId, redirect_url, secret);
    noteStepDone('oauth_entity', { name, sysId: entity.sysId });
    const step = judgeStep('oauth_entity', readSetupFacts());
    return result(201, { step, client_id: entity.clientId, client_secret: secret });
  });
}

function taken(name: string): Answer {
  const detail = `name: ${name} belongs to an application registry that this checklist did not make. Choose another name.`;
  return failure(409, 'The name is taken', detail);
}
