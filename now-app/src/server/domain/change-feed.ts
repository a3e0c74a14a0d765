import { FEED_DEFAULT_LIMIT, FEED_MAX_LIMIT, formatIssues, type TicketFeed, type Validation } from 'shared-types';
import type { TaskRecord } from './task-record.ts';

/**
 * How long a change may take from its time stamp to the moment others can read it. A reader never goes for good past
 * what is younger than this, so that a change committed late, or a second one within the same tick, is read again
 * instead of lost. The client drops the repetition by `revision`.
 */
export const SETTLING_MS = 2000;

/** A place in the order (changed, sys_id); what comes after it is unread. */
export interface FeedPosition {
  /** Milliseconds since 1970 as 13 digits; `''` before everything. */
  changedMs: string;
  sysId: string;
}

/** Where a reader stands, and the latest point in time it may keep when it reaches the end. */
export interface FeedCursor {
  position: FeedPosition;
  /** 13 digits: set by the first page of a walk, kept until the last; `null` between walks. */
  settledMs: string | null;
}

const START: FeedCursor = { position: { changedMs: '', sysId: '' }, settledMs: null };
const CURSOR = /^v1\.(\d{13}|)\.([0-9a-f]{32}|)\.(\d{13}|)$/;

/** Reads the opaque cursor; absent means from the beginning. */
export function parseCursor(text: string | undefined): Validation<FeedCursor> {
  if (text === undefined || text === '') return { ok: true, value: START };
  const parts = CURSOR.exec(text);
  if (parts === null) {
    const message =
      'is not a cursor of this feed. Send the `next` of the last page unchanged, or nothing to start anew.';
    return { ok: false, issues: [{ field: 'after', code: 'malformed', message }] };
  }
  const [, changedMs = '', sysId = '', settledMs = ''] = parts;
  return { ok: true, value: { position: { changedMs, sysId }, settledMs: settledMs === '' ? null : settledMs } };
}

/** The cursor as the client carries it. */
export function formatCursor(cursor: FeedCursor): string {
  return `v1.${cursor.position.changedMs}.${cursor.position.sysId}.${cursor.settledMs ?? ''}`;
}

/** Reads the page size: 1 to {@link FEED_MAX_LIMIT}. */
export function parseLimit(text: string | undefined): Validation<number> {
  if (text === undefined || text === '') return { ok: true, value: FEED_DEFAULT_LIMIT };
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= FEED_MAX_LIMIT) return { ok: true, value: limit };
  const message = `is not a whole number from 1 to ${FEED_MAX_LIMIT}. Send such a number, or nothing for ${FEED_DEFAULT_LIMIT}.`;
  return { ok: false, issues: [{ field: 'limit', code: 'not_allowed', message }] };
}

/** The latest point in time that is settled at `nowMs`. */
export function settledPoint(nowMs: number): string {
  return String(nowMs - SETTLING_MS).padStart(13, '0');
}

/**
 * The cursor after a page. A full page goes on from its last record and remembers the settled point of the walk's
 * first page. The last page ends the walk: it keeps its last record only as far as that point.
 *
 * @param last position of the page's last record; `null` when the page is empty
 * @param full the page holds as many records as were asked for
 */
export function cursorAfter(from: FeedCursor, last: FeedPosition | null, full: boolean, nowMs: number): FeedCursor {
  const settledMs = from.settledMs ?? settledPoint(nowMs);
  const reached = last ?? from.position;
  if (full) return { position: reached, settledMs };
  return { position: reached.changedMs > settledMs ? { changedMs: settledMs, sysId: '' } : reached, settledMs: null };
}

/** Reads the records after a position in the order (changed, sys_id). */
export type ReadChangedTasks = (after: FeedPosition, limit: number) => TaskRecord[];

/** One page of the change feed. */
export function readFeedPage(
  after: string | undefined,
  limitText: string | undefined,
  nowMs: number,
  readChanged: ReadChangedTasks,
): { ok: true; value: TicketFeed } | { ok: false; detail: string } {
  const cursor = parseCursor(after);
  const limit = parseLimit(limitText);
  if (!cursor.ok || !limit.ok) {
    return {
      ok: false,
      detail: formatIssues([...(cursor.ok ? [] : cursor.issues), ...(limit.ok ? [] : limit.issues)]),
    };
  }
  const records = readChanged(cursor.value.position, limit.value);
  const lastRecord = records[records.length - 1];
  const last = lastRecord === undefined ? null : { changedMs: lastRecord.changedMs, sysId: lastRecord.sysId };
  const full = records.length === limit.value;
  return {
    ok: true,
    value: {
      tickets: records.flatMap((record) => (record.ticket === null ? [] : [record.ticket])),
      next: formatCursor(cursorAfter(cursor.value, last, full, nowMs)),
      more: full,
    },
  };
}
