import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int';
import { type Answer, result } from '../../domain/answer.ts';
import { judgeStep } from '../../domain/setup/checklist.ts';
import { refuseFields } from '../../domain/setup/refuse-fields.ts';
import type { OAuthEntityFacts } from '../../domain/setup/setup-facts.ts';
import { type OAuthEntityRequest, validateOAuthEntityRequest } from '../../domain/setup/validate-setup-request.ts';
import { readJsonBody } from '../../platform/http.ts';
import { readInstanceUrl } from '../../platform/instance-facts.ts';
import { newSecret } from '../../platform/new-secret.ts';
import {
  createOAuthEntity,
  deactivateOAuthEntity,
  findOAuthEntity,
  renewOAuthEntity,
} from '../../platform/oauth-entities.ts';
import { readSetupFacts } from '../../platform/setup-facts.ts';
import { noteStepDone, readSetupStep } from '../../platform/setup-step-records.ts';
import { answerRefusals } from './answer-refusals.ts';

/**
 * Creates the application registry. One that this checklist made before, undone or not, is taken again: it gets the
 * name, the redirect address and a new secret. The client secret is in this answer and never in another.
 */
export function makeOAuthEntity(request: RESTAPIRequest): Answer {
  const body = readJsonBody(request);
  if (!body.ok) return body.answer;
  const wanted = validateOAuthEntityRequest(body.value, readInstanceUrl());
  if (!wanted.ok) return refuseFields(400, 'The request was refused', wanted.issues);
  return answerRefusals(() => make(wanted.value));
}

function make({ name, redirect_url }: OAuthEntityRequest): Answer {
  const own = findOwn();
  const named = findOAuthEntity(null, name);
  if (named !== null && named.sysId !== own?.sysId && !named.madeByChecklist) return taken(name);
  const known = named ?? own;
  const secret = newSecret();
  if (known !== null) renewOAuthEntity(known.sysId, name, redirect_url, secret);
  const entity = known ?? createOAuthEntity(name, redirect_url, secret);
  noteStepDone('oauth_entity', { name, sysId: entity.sysId });
  // Two of ours, and the other one has the name: one goes on, and the one before it ends.
  if (own !== null && own.sysId !== entity.sysId) deactivateOAuthEntity(own.sysId);
  const step = judgeStep('oauth_entity', readSetupFacts());
  return result(201, { step, client_id: entity.clientId, client_secret: secret });
}

/** The registry that the step made, if it still exists. */
function findOwn(): OAuthEntityFacts | null {
  const sysId = readSetupStep('oauth_entity')?.recordSysId ?? null;
  return sysId === null ? null : findOAuthEntity(sysId, sysId);
}

function taken(name: string): Answer {
  const message = `${name} belongs to an application registry that this checklist does not know as its own. Choose another name.`;
  return refuseFields(409, 'The name is taken', [{ field: 'name', code: 'taken', message }]);
}
