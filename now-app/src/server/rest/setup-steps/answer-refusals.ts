import { type Answer, failure } from '../../domain/answer.ts';
import { failed } from '../../domain/setup/check.ts';
import { explainRefusal } from '../../domain/setup/explain-refusal.ts';
import type { Refusal } from '../../domain/setup/refusal.ts';
import { guardedRead } from '../../platform/guarded-read.ts';

/** Does a step; a refusal of the instance becomes a 403 with a check that names cause and remedy. */
export function answerRefusals(work: () => Answer): Answer {
  const outcome = guardedRead(work);
  return outcome.ok ? outcome.value : answerRefusal(outcome.refusal);
}

/** The 403 for a refusal of the instance, with a check that names cause and remedy. */
export function answerRefusal(refusal: Refusal): Answer {
  const check = failed('step_refused', explainRefusal(refusal));
  const { fact, cause, remedy, link } = check;
  const answer = failure(403, 'The instance refused the step', [fact, cause, remedy, link].filter(Boolean).join('\n'));
  return { ...answer, body: { ...answer.body, check } };
}
