import { FEED_MAX_LIMIT, type TicketFeed } from 'shared-types';
import type { Connection } from '../connections/connection.ts';
import { healthAfterAnswer } from '../connections/connection-health.ts';
import { noteFailure } from '../connections/note-failure.ts';
import { pauseConnection } from '../connections/pause-connection.ts';
import type { ProvideAccessDeps } from '../connections/provide-access.ts';
import { withAccess } from '../connections/with-access.ts';
import { describeFailure } from '../failures/describe-failure.ts';
import { pauseAfter } from '../failures/pause-after.ts';
import type { Ports } from '../ports/ports.ts';
import type { Ticket } from '../tickets/ticket.ts';
import { RING_TOLERANCE_SECONDS } from './verify-ring.ts';

export type PollConnectionDeps = ProvideAccessDeps & Pick<Ports, 'instance' | 'ticketChanges'>;

export interface PollReport {
  changed: number;
  /** Correlation ids in the feed that are not ours: left alone. */
  unknown: number;
}

/** Younger changes belong to the making of a ticket. */
const NEW_MS = 60_000;

/** Pages of one poll at most: what is left is read by the next one. */
const MAX_PAGES = 200;

/**
 * Reads the change feed from where the last poll stopped, and takes over what changed. Each page is one transaction
 * with its cursor, so nothing is skipped; two polls at once only read twice.
 *
 * A failure that needs a person pauses the connection; any other one is noted, and the next poll goes on.
 */
export async function pollConnection(deps: PollConnectionDeps, input: { connectionId: string }): Promise<PollReport> {
  const report: PollReport = { changed: 0, unknown: 0 };
  const startedAt = deps.clock();
  const connection = await deps.connections.findById(input.connectionId);
  if (connection === null || connection.pausedFor !== null) return report;
  try {
    await readOn(deps, connection, report);
  } catch (failure) {
    await note(deps, connection, failure, startedAt);
  }
  return report;
}

async function readOn(deps: PollConnectionDeps, connection: Connection, report: PollReport): Promise<void> {
  let cursor = connection.feedCursor;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const after = cursor;
    const feed = await withAccess(deps, connection, (access) => deps.instance.readFeed(access, after, FEED_MAX_LIMIT));
    await takeOver(deps, connection, feed, report);
    if (!feed.more || feed.next === cursor) return;
    cursor = feed.next;
  }
}

async function takeOver(
  deps: PollConnectionDeps,
  connection: Connection,
  feed: TicketFeed,
  report: PollReport,
): Promise<void> {
  const { tenantId, id } = connection;
  const now = deps.clock();
  const { changed, unknown } = await deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(tenantId, id);
    if (current === null) return { changed: [], unknown: 0 };
    const result = await unit.tickets.applyRemote(connection, feed.tickets, now);
    const unannounced = result.changed.some((ticket) => isUnannounced(ticket, current)) ? { unannouncedAt: now } : {};
    await unit.connections.update(tenantId, id, { feedCursor: feed.next, ...healthAfterAnswer(now), ...unannounced });
    return result;
  });
  report.changed += changed.length;
  report.unknown += unknown;
  deps.ticketChanges.publish(changed);
}

/**
 * True when no ring can have told this change: the last one came before it, by more than clocks may differ. A ring that
 * is only late still comes, and is newer then.
 */
function isUnannounced({ remote }: Ticket, { lastRingAt, unannouncedAt }: Connection): boolean {
  // The first of them counts, until a ring comes.
  const isTold = unannouncedAt !== null && (lastRingAt === null || lastRingAt < unannouncedAt);
  if (remote === null || isTold) return false;
  // Nobody rings for a new ticket: its answer told it, or was lost.
  if (Date.parse(remote.updated_at) - Date.parse(remote.created_at) < NEW_MS) return false;
  return lastRingAt === null || lastRingAt.getTime() < Date.parse(remote.updated_at) - RING_TOLERANCE_SECONDS * 1000;
}

async function note(
  deps: PollConnectionDeps,
  connection: Connection,
  failure: unknown,
  startedAt: Date,
): Promise<void> {
  const pause = pauseAfter(failure, 'known');
  const { errorCode, httpStatus } = describeFailure(failure);
  const unexpected = errorCode === 'internal_error' ? { err: failure } : {};
  deps.log.warn({ connectionId: connection.id, errorCode, httpStatus, ...unexpected }, 'poll failed');
  if (pause !== null) await pauseConnection(deps, connection, pause);
  else await noteFailure(deps, connection, failure, startedAt);
}
