import type { PendingRevocation } from '../../ports/stores.ts';
import type { ConnectionAnswer } from '../schemas/connection.ts';

/** Tokens that wait to be revoked, by instance: what nobody uses and what still lives must be shown to somebody. */
export function presentPendingRevocations(pending: PendingRevocation[]): ConnectionAnswer['pendingRevocations'] {
  return [...Map.groupBy(pending, ({ instanceUrl }) => instanceUrl)].map(([instanceUrl, tokens]) => ({
    instanceUrl,
    tokens: tokens.length,
    since: new Date(Math.min(...tokens.map(({ addedAt }) => addedAt.getTime()))).toISOString(),
    endsAt: new Date(Math.max(...tokens.map(({ endsAt }) => endsAt.getTime()))).toISOString(),
  }));
}
