import type { Priority } from 'shared-types';

export interface ImpactAndUrgency {
  impact: '1' | '2' | '3';
  urgency: '1' | '2' | '3';
}

/**
 * An incident's priority is computed from impact and urgency; a priority sent alone is recomputed away. Of the pairs
 * that give a priority in the base system's lookup, this takes the one with the wider impact: a tenant's security
 * setting concerns everybody in it, and how soon it is due is told by the due date.
 */
const BY_PRIORITY: Readonly<Record<Priority, ImpactAndUrgency>> = {
  1: { impact: '1', urgency: '1' },
  2: { impact: '1', urgency: '2' },
  3: { impact: '2', urgency: '2' },
  4: { impact: '2', urgency: '3' },
};

/** The impact and urgency from which the base system computes this priority. */
export function impactAndUrgency(priority: Priority): ImpactAndUrgency {
  return BY_PRIORITY[priority];
}
