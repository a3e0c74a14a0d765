import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { failure, result } from '../domain/answer.ts';
import { judgeStep } from '../domain/setup/checklist.ts';
import { parseSetupStep, UNKNOWN_STEP_DETAIL } from '../domain/setup/setup-step-name.ts';
import { pathParameter, respond } from '../platform/http.ts';
import { readSetupFacts } from '../platform/setup-facts.ts';
import { answerRefusals } from './setup-steps/answer-refusals.ts';
import { undoStep } from './setup-steps/undo-step.ts';

/** `DELETE /setup/{step}`: undoes a step. What it made is switched off, not deleted; tickets and tasks stay. */
export function deleteSetupStep(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const step = parseSetupStep(pathParameter(request, 'step'));
    if (step === null) return failure(404, 'There is no such step', UNKNOWN_STEP_DETAIL);
    return answerRefusals(() => {
      undoStep(step);
      return result(200, { step: judgeStep(step, readSetupFacts()) });
    });
  });
}
