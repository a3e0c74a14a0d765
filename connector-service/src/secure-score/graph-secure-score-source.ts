import type { Log } from '../ports/log.ts';
import type { ImprovementAction, ScoreHistory, SecureScoreSource } from '../ports/secure-score-source.ts';
import type { GraphClient } from './graph-client.ts';
import { CONTROL_PROFILE, SECURE_SCORE } from './graph-shapes.ts';
import { joinImprovementActions } from './join-improvement-actions.ts';
import { toPointsByControl } from './points-by-control.ts';
import { newestFirst, oneADay, toScoreDays } from './score-days.ts';

/** Days that Secure Score keeps. */
const DAYS_KEPT = 90;

/** Secure Score of a tenant through Microsoft Graph. Needs `SecurityEvents.Read.All`. Errors: `SecureScoreError`. */
export class GraphSecureScoreSource implements SecureScoreSource {
  readonly #graph: Pick<GraphClient, 'list'>;
  readonly #log: Log;

  constructor(graph: Pick<GraphClient, 'list'>, log: Log) {
    this.#graph = graph;
    this.#log = log;
  }

  async listImprovementActions(tenantId: string): Promise<ImprovementAction[]> {
    const [profiles, scores] = await Promise.all([
      this.#graph.list(tenantId, '/v1.0/security/secureScoreControlProfiles'),
      // One day of each provider.
      this.#graph.list(tenantId, '/v1.0/security/secureScores?$top=1', 1),
    ]);
    const [newest] = newestFirst(this.#readAll(SECURE_SCORE, scores));
    const { actions, scoresWithoutProfile, profilesWithoutScore } = joinImprovementActions(
      this.#readAll(CONTROL_PROFILE, profiles),
      newest?.controlScores ?? [],
    );
    this.#log.debug({ tenantId, scoresWithoutProfile, profilesWithoutScore }, 'secure score read');
    return actions;
  }

  async readScoreHistory(tenantId: string): Promise<ScoreHistory> {
    const scores = await this.#graph.list(tenantId, `/v1.0/security/secureScores?$top=${DAYS_KEPT}`, DAYS_KEPT);
    const days = oneADay(this.#readAll(SECURE_SCORE, scores)).slice(0, DAYS_KEPT);
    return { days: toScoreDays(days), pointsByControl: toPointsByControl(days) };
  }

  /** One item that cannot be read must not hide all others. */
  #readAll<T>(
    shape: { safeParse(item: unknown): { success: true; data: T } | { success: false } },
    items: unknown[],
  ): T[] {
    const read = items.flatMap((item): T[] => {
      const result = shape.safeParse(item);
      return result.success ? [result.data] : [];
    });
    const unreadable = items.length - read.length;
    if (unreadable > 0) this.#log.warn({ unreadable }, 'Graph sent items that cannot be read; they are left out');
    return read;
  }
}
