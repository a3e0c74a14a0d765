import type { RecommendationCategory } from 'shared-types';
import type { ImprovementAction } from '../ports/secure-score-source.ts';

/** Documentation and answers differ in case and spaces (`accountBreach`, `Account Breach`): compare without both. */
function fold(value: string | null): string {
  return (value ?? '').replaceAll(/[\s_-]/g, '').toLowerCase();
}

const CATEGORIES: Record<string, RecommendationCategory> = {
  identity: 'identity',
  data: 'data',
  device: 'devices',
  devices: 'devices',
  apps: 'apps',
  app: 'apps',
  infrastructure: 'infrastructure',
};

/**
 * Secure Score's category in the words of the data exchange. An unknown one becomes `apps`: whatever Microsoft adds is a
 * setting of some product, and a person can change the category before sending.
 */
export function toRecommendationCategory(category: string | null): RecommendationCategory {
  return CATEGORIES[fold(category)] ?? 'apps';
}

const LEVELS = ['low', 'moderate', 'high'] as const;

/** `unknown` is a value of its own: some controls have none, or say so. */
export function toLevel(level: string | null): ImprovementAction['userImpact'] {
  return LEVELS.find((each) => each === fold(level)) ?? 'unknown';
}

const TIERS = ['Core', 'Defense in Depth', 'Advanced'];

/** Microsoft's spelling where the tier is known. */
export function toTier(tier: string | null): string {
  return TIERS.find((each) => fold(each) === fold(tier)) ?? tier ?? '';
}

const THREATS = [
  'accountBreach',
  'dataDeletion',
  'dataExfiltration',
  'dataSpillage',
  'elevationOfPrivilege',
  'maliciousInsider',
  'passwordCracking',
  'phishingOrWhaling',
  'spoofing',
];

/** The documented spelling where the threat is known. */
export function toThreat(threat: string): string {
  return THREATS.find((each) => fold(each) === fold(threat)) ?? threat;
}

const ACTION_TYPES = ['Config', 'Review', 'Behavior'];

export function toActionType(actionType: string | null): string {
  return ACTION_TYPES.find((each) => fold(each) === fold(actionType)) ?? actionType ?? '';
}

/** Null unless it is a web address: it becomes a link. */
export function toActionUrl(actionUrl: string | null): string | null {
  if (actionUrl === null || !URL.canParse(actionUrl)) return null;
  const { protocol, href } = new URL(actionUrl);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
