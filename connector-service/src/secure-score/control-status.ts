import type { ControlDecision, ImprovementAction } from '../ports/secure-score-source.ts';
import type { ControlStateUpdate } from './graph-shapes.ts';

/** Points come in fractions: a third of nine can be 2.9999. */
const POINTS_TOLERANCE = 0.005;

const DECISIONS: Record<string, ControlDecision['decision']> = {
  ignored: 'risk_accepted',
  thirdparty: 'third_party',
  reviewed: 'alternate_mitigation',
};

/**
 * What Microsoft's page shows. Only full points without an administrator's decision prove completion: `ThirdParty` and
 * `Reviewed` give full points that Microsoft did not verify. A control without points to win is never complete.
 */
export function decideStatus(
  updates: readonly ControlStateUpdate[],
  score: number | null,
  maxScore: number,
): ImprovementAction['status'] {
  const decision = DECISIONS[readState(updates)];
  if (decision) return decision;
  if (score === null || score <= 0 || maxScore <= 0) return 'to_address';
  return score >= maxScore - POINTS_TOLERANCE ? 'completed' : 'partial';
}

/**
 * The updates that a person made, oldest first. Graph lists a `Default` by nobody for controls that nobody has touched,
 * and an update without a date has no place in a history.
 */
export function toDecisions(updates: readonly ControlStateUpdate[]): ControlDecision[] {
  return updates
    .flatMap(({ updatedDateTime: at, updatedBy, comment, assignedTo, state }): ControlDecision[] => {
      const decision = DECISIONS[(state ?? '').toLowerCase()] ?? 'to_address';
      const isByNobody = decision === 'to_address' && !updatedBy && !comment;
      if (at === null || isByNobody) return [];
      return [{ at, decision, by: updatedBy || null, comment: comment || null, assignedTo: assignedTo || null }];
    })
    .toSorted((first, second) => first.at.getTime() - second.at.getTime());
}

/** State of the newest update, in lower case; without dates, the last of the list. */
function readState(updates: readonly ControlStateUpdate[]): string {
  let newest: ControlStateUpdate | undefined;
  for (const update of updates) {
    if (!newest || timeOf(update) >= timeOf(newest)) newest = update;
  }
  return (newest?.state ?? 'default').toLowerCase();
}

function timeOf({ updatedDateTime }: ControlStateUpdate): number {
  return updatedDateTime?.getTime() ?? 0;
}
