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
}

/** One day of the tenant's score. */
export interface ScoreDay {
  /** `YYYY-MM-DD`. */
  date: string;
  currentScore: number;
  maxScore: number;
}

/** Where improvement actions come from; `microsoft-graph` implements it. */
export interface SecureScoreSource {
  /** All controls of the tenant that are not deprecated, unsorted. */
  listImprovementActions(tenantId: string): Promise<ImprovementAction[]>;
  /** Newest first, at most 90 days. */
  listScores(tenantId: string): Promise<ScoreDay[]>;
}
