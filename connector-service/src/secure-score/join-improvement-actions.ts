import type { ImprovementAction } from '../ports/secure-score-source.ts';
import { decideStatus, toDecisions } from './control-status.ts';
import { toActionType, toActionUrl, toLevel, toRecommendationCategory, toThreat, toTier } from './control-values.ts';
import type { ControlProfile, ControlScore } from './graph-shapes.ts';

export interface JoinedActions {
  actions: ImprovementAction[];
  /** Control names with a score but without a profile: retired, or not yet published. */
  scoresWithoutProfile: string[];
  /** Ids of profiles that the score does not name: usually controls of products without a licence. */
  profilesWithoutScore: string[];
}

/** Left join from profiles: the two lists do not match one to one in real tenants. Deprecated controls are left out. */
export function joinImprovementActions(
  profiles: readonly ControlProfile[],
  scores: readonly ControlScore[],
): JoinedActions {
  const scoreByName = new Map(scores.map((score) => [keyOf(score.controlName), score]));
  const names = new Set(profiles.map(({ id }) => keyOf(id)));
  // Pages can overlap when the list changes while it is read.
  const unique = new Map(profiles.map((profile) => [keyOf(profile.id), profile]));
  const current = [...unique.values()].filter((profile) => !profile.deprecated);
  return {
    actions: current.map((profile) => toImprovementAction(profile, scoreByName.get(keyOf(profile.id)))),
    scoresWithoutProfile: scores.map((score) => score.controlName).filter((name) => !names.has(keyOf(name))),
    profilesWithoutScore: current.map(({ id }) => id).filter((id) => !scoreByName.has(keyOf(id))),
  };
}

function keyOf(controlName: string): string {
  return controlName.toLowerCase();
}

function toImprovementAction(profile: ControlProfile, controlScore: ControlScore | undefined): ImprovementAction {
  const score = controlScore?.score ?? null;
  const maxScore = profile.maxScore ?? 0;
  return {
    id: profile.id,
    title: profile.title ?? profile.id,
    category: toRecommendationCategory(profile.controlCategory),
    service: profile.service ?? '',
    actionType: toActionType(profile.actionType),
    actionUrl: toActionUrl(profile.actionUrl),
    score,
    maxScore,
    status: decideStatus(profile.controlStateUpdates, score, maxScore),
    implementationStatus: controlScore?.implementationStatus ?? null,
    userImpact: toLevel(profile.userImpact),
    implementationCost: toLevel(profile.implementationCost),
    tier: toTier(profile.tier),
    rank: profile.rank,
    threats: profile.threats.map(toThreat),
    remediationHtml: profile.remediation ?? '',
    remediationImpactHtml: profile.remediationImpact ?? '',
    deprecated: profile.deprecated,
    lastModifiedAt: profile.lastModifiedDateTime,
    decisions: toDecisions(profile.controlStateUpdates),
  };
}
