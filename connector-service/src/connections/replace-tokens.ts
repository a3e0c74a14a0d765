import type { UnitOfWork } from '../ports/unit-of-work.ts';
import type { Connection, Grant, Tokens } from './connection.ts';
import { spareTokens, tokensOf } from './spare-tokens.ts';

/**
 * The one way in which a connection gets other tokens than a refresh of its own gives it, or none: what it held and does
 * not keep is written down to be revoked in the same transaction, and what it gets is no longer to be revoked.
 *
 * @param connection as it stands under the lock of the transaction, with the client that its tokens were issued to
 * @param held read under the same lock
 */
export async function replaceTokens(
  unit: UnitOfWork,
  connection: Connection,
  held: Grant,
  next: Tokens | null,
  now: Date,
): Promise<void> {
  await unit.revocations.add(connection, held.clientSecret, spareTokens(held.tokens, next, now), now, now);
  if (next !== null) await unit.revocations.strike(connection.tenantId, tokensOf(next));
  await unit.connections.writeTokens(connection, next);
}
