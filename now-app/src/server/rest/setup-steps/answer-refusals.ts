import { type Answer, failure } from '../../domain/answer.ts';
import { explainRefusal } from '../../domain/setup/explain-refusal.ts';
import { guardedRead } from '../../platform/guarded-read.ts';

/** Does a step; a refusal of the instance becomes a 403 that names cause and remedy. */
export function answerRefusals(work: () => Answer): Answer {
  const outcome = guardedRead(work);
  if (outcome.ok) return outcome.value;
  const { fact, cause, remedy, link } = explainRefusal(outcome.refusal);
  return failure(403, 'The instance refused the step', [fact, cause, remedy, link].filter(Boolean).join('\n'));
}
