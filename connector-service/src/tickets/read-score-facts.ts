import type { Ports } from '../ports/ports.ts';
import type { SecureScoreSource } from '../ports/secure-score-source.ts';
import type { ScoreFacts } from './judge-closure.ts';

const DAYS_KEPT = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** From what the Secure Score source keeps in memory. Throws its errors. */
export async function readScoreFacts(
  deps: Pick<Ports, 'clock'> & { secureScore: SecureScoreSource },
  tenantId: string,
): Promise<ScoreFacts> {
  const [actions, { days, pointsByControl }] = await Promise.all([
    deps.secureScore.listImprovementActions(tenantId),
    deps.secureScore.readScoreHistory(tenantId),
  ]);
  const newest = days[0]?.date;
  return {
    actions: new Map(actions.map((action) => [action.id, action])),
    pointsByControl,
    measuredUntil: newest === undefined ? null : new Date(`${newest}T00:00:00Z`),
    rememberedSince: new Date(deps.clock().getTime() - DAYS_KEPT * DAY_MS),
  };
}
