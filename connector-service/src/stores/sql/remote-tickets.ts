import { inArray, sql as text } from 'drizzle-orm';
import type { Ticket as InstanceTicket } from 'shared-types';
import type { Ticket } from '../../tickets/ticket.ts';
import type { Sql } from './database.ts';
import { insertRows } from './insert-rows.ts';
import { stateChanges, tickets } from './schema.ts';

/**
 * Writes tickets as the instance has them: the newest revision wins, however the answers arrive, and a ticket that
 * exists there is delivered. Notes each new state. Returns the ids of those that changed.
 *
 * @param pairs `ticket.updatedAt` is when this was learned
 */
export async function writeRemote(tx: Sql, pairs: { ticket: Ticket; remote: InstanceTicket }[]): Promise<string[]> {
  if (pairs.length === 0) return [];
  const ids = pairs.map(({ ticket }) => ticket.id);
  const before = await tx
    .select({ id: tickets.id, state: tickets.state, revision: tickets.remoteRevision })
    .from(tickets)
    .where(inArray(tickets.id, ids))
    .orderBy(tickets.id)
    .for('update');
  const known = new Map(before.map((row) => [row.id, row]));
  const newer = pairs.filter(({ ticket, remote }) => {
    const row = known.get(ticket.id);
    return row !== undefined && (row.revision === null || row.revision < remote.revision);
  });
  if (newer.length === 0) return [];
  await updateTickets(tx, newer);
  const moved = newer.filter(({ ticket, remote }) => known.get(ticket.id)?.state !== remote.state);
  await insertRows(tx, stateChanges, moved.map(changeOf), 'nothing');
  return newer.map(({ ticket }) => ticket.id);
}

async function updateTickets(tx: Sql, pairs: { ticket: Ticket; remote: InstanceTicket }[]): Promise<void> {
  const rows = pairs.map(({ ticket, remote }) => ({
    id: ticket.id,
    remote,
    revision: remote.revision,
    number: remote.number,
    state: remote.state,
    state_label: remote.state_label,
    active: remote.active,
    due_date: remote.due_date,
    updated_at: ticket.updatedAt,
  }));
  await tx.execute(text`
    update tickets set
      remote = r.remote, remote_revision = r.revision, number = r.number, state = r.state,
      state_label = r.state_label, active = r.active, due_on = coalesce(r.due_date, tickets.due_date),
      delivery_state = 'delivered', next_attempt_at = null, last_error = null, updated_at = r.updated_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      id text, remote jsonb, revision bigint, number text, state text, state_label text, active boolean,
      due_date date, updated_at timestamptz)
    where tickets.id = r.id`);
}

function changeOf({ ticket, remote }: { ticket: Ticket; remote: InstanceTicket }) {
  return {
    ticketId: ticket.id,
    tenantId: ticket.tenantId,
    revision: remote.revision,
    state: remote.state,
    stateLabel: remote.state_label,
    at: new Date(remote.updated_at),
  };
}
