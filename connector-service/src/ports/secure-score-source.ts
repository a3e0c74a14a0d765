import type { RecommendationCategory } from 'shared-types';

/**
 * A Secure Score control as an administrator sees it: Graph's `secureScoreControlProfile` left-joined with the newest
 * `controlScore` of the same name.
 */
export interface ImprovementAction {
  /** Control id, for example `AdminMFAV2`. */
  id: string;
  title: string;
  category: RecommendationCategory;
  /** Product the control belongs to, for example `AzureAD`. */
  service: string;
  actionType: string;
  actionUrl: string | null;
  /** Points of this tenant today; null when the newest score does not name the control. */
  score: number | null;
  maxScore: number;
  /** What Microsoft shows: to address, completed (full score, state Default), or a decision of an admin. */
  status: 'to_address' | 'partial' | 'completed' | 'risk_accepted' | 'third_party' | 'alternate_mitigation';
  implementationStatus: string | null;
  userImpact: 'low' | 'moderate' | 'high' | 'unknown';
  implementationCost: 'low' | 'moderate' | 'high' | 'unknown';
  tier: string;
  rank: number | null;
  threats: string[];
  /** HTML as Microsoft sends it: sanitise before showing. */
  remediationHtml: string;
  remediationImpactHtml: string;
  deprecated: boolean;
  lastModifiedAt: Date | null;
  /** Oldest first. */
  decisions: ControlDecision[];
}

/** What an administrator decided about a control: an entry of Graph's `controlStateUpdates`. */
export interface ControlDecision {
  at: Date;
  /** `to_address` takes an earlier decision back, or only adds a comment. */
  decision: 'to_address' | 'risk_accepted' | 'third_party' | 'alternate_mitigation';
  by: string | null;
  comment: string | null;
  assignedTo: string | null;
}

/** One day of the tenant's score. */
export interface ScoreDay {
  /** `YYYY-MM-DD`. */
  date: string;
  currentScore: number;
  maxScore: number;
}

/** Points of a control from that day on, until its next change. */
export interface ControlPoints {
  /** `YYYY-MM-DD`. */
  date: string;
  points: number;
  /** How far the tenant is, in Microsoft's words. */
  implementationStatus: string | null;
}

/** What the daily scores that Microsoft keeps tell. */
export interface ScoreHistory {
  /** Newest first, at most 90 days. */
  days: ScoreDay[];
  /**
   * By control id in lower case: the first day of the score, and each day on which its points changed, oldest first.
   * Most controls change seldom: this is what hundreds of them for 90 days come down to.
   */
  pointsByControl: ReadonlyMap<string, readonly ControlPoints[]>;
}

/** Where improvement actions come from; `microsoft-graph` implements it. */
export interface SecureScoreSource {
  /** All controls of the tenant that are not deprecated, unsorted. */
  listImprovementActions(tenantId: string): Promise<ImprovementAction[]>;
  /** The last 90 days, of the tenant and of each of its controls. */
  readScoreHistory(tenantId: string): Promise<ScoreHistory>;
}
