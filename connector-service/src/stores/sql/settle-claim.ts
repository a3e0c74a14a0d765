import { eq, sql as text } from 'drizzle-orm';
import type { LaneChange } from '../../delivery/lane.ts';
import type { Claim, Settlement } from '../../ports/delivery-store.ts';
import type { Sql } from './database.ts';
import { insertion } from './insert-rows.ts';
import { writeLane } from './lane-row.ts';
import { remoteUpdates } from './remote-tickets.ts';
import { attempts, deliveryClaims } from './schema.ts';

/**
 * Writes what became of a batch and ends its claim. When every ticket of it was delivered, one statement writes all that
 * belongs together, so that no transaction is needed around it.
 */
export async function settleClaim(sql: Sql, claim: Claim, lane: LaneChange, settlements: Settlement[]): Promise<void> {
  await writeLane(sql, claim.connection.id, lane);
  const failed = settlements.filter(({ ticket }) => ticket.remote === null);
  // A lost claim: another node has the tickets in hand, and its newer result counts.
  if (failed.length > 0 && (await isHeld(sql, claim.id))) await writeFailures(sql, failed);
  await writeDeliveries(sql, claim.id, settlements);
}

async function isHeld(tx: Sql, claimId: string): Promise<boolean> {
  const held = await tx
    .select({ id: deliveryClaims.id })
    .from(deliveryClaims)
    .where(eq(deliveryClaims.id, claimId))
    .for('update');
  return held.length > 0;
}

/** What the poll or another node found delivered in the meantime stays so. */
async function writeFailures(tx: Sql, settlements: Settlement[]): Promise<void> {
  const rows = settlements.map(({ ticket, retries }) => ({
    id: ticket.id,
    delivery_state: ticket.deliveryState,
    attempts: ticket.attempts,
    retries,
    last_error: ticket.lastError,
    next_attempt_at: ticket.nextAttemptAt,
    updated_at: ticket.updatedAt,
  }));
  await tx.execute(text`
    update tickets set
      delivery_state = r.delivery_state, attempts = r.attempts, retries = r.retries, manual = false,
      last_error = r.last_error, next_attempt_at = r.next_attempt_at, updated_at = r.updated_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      id text, delivery_state text, attempts integer, retries integer, last_error jsonb,
      next_attempt_at timestamptz, updated_at timestamptz)
    where tickets.id = r.id and tickets.delivery_state <> 'delivered'`);
}

async function writeDeliveries(sql: Sql, claimId: string, settlements: Settlement[]): Promise<void> {
  const delivered = settlements.flatMap(({ ticket }) =>
    ticket.remote === null ? [] : [{ ticket, remote: ticket.remote }],
  );
  const { parts, changed } = remoteUpdates(sql, delivered, 'by_attempt');
  const rows = settlements.map(({ ticket, attempt }) => ({ ...attempt, tenantId: ticket.tenantId }));
  // The same number twice: two nodes had the ticket in hand, and one of them was taken for dead.
  const tried = sql.$with('tried', {}).as(insertion(attempts, rows, 'nothing'));
  const ended = sql.$with('ended', {}).as(text`delete from delivery_claims where id = ${claimId}`);
  await sql
    .with(...parts, tried, ended)
    .select({ id: changed.id })
    .from(changed);
}
