import type { PauseReason } from '../failures/pause.ts';
import { type Notice, notice, remedyOf } from '../notices.ts';
import type { RemedyCode } from '../remedies.ts';
import type { Connection } from './connection.ts';

/** What must stand, in the order in which one needs the other; the last one is the way back. */
export const CONNECTION_ITEMS = [
  'connection_saved',
  'authorized',
  'instance_reached',
  'app_installed',
  'right_user',
  'registered',
  'can_share',
  'signals',
] as const;

export type ConnectionItemKey = (typeof CONNECTION_ITEMS)[number];

/**
 * `retrying`: it failed once, and is tried again by itself. `attention`: a person is needed, or it goes on failing.
 * `waits`: for the first item that is not in order; nothing is known against it. `unknown`: never missing.
 */
export type ItemStatus = 'done' | 'unknown' | 'retrying' | 'attention' | 'waits';

export interface ConnectionItem {
  key: ConnectionItemKey;
  status: ItemStatus;
  /** What is so. */
  notice: Notice;
  /** What to do; null unless it is retrying or needs attention. */
  remedy: RemedyCode | null;
  waitsFor: ConnectionItemKey | null;
}

/**
 * `not_authorized`: never yet, or no longer by this client. `paused`: deliveries wait for a person. `attention`: something
 * is wrong and goes on being tried, or only the way back is. `retrying`: it failed just now.
 */
export const CONNECTION_STATES = ['active', 'retrying', 'attention', 'paused', 'not_authorized'] as const;
export type ConnectionState = (typeof CONNECTION_STATES)[number];

export interface ConnectionJudgement {
  /** Null: there is no connection. */
  state: ConnectionState | null;
  items: ConnectionItem[];
  /** The first item that is not in order: named with its one remedy everywhere. Null: all are. */
  problem: ConnectionItem | null;
}

/** A failure that goes on for so long, or a second one in a row, is no hiccup. */
export const HICCUP_MS = 60_000;
/** The poll asks every minute: five without an answer mean that nobody asks, or that nothing but 429 comes. */
export const SILENCE_MS = 5 * 60_000;
/** A ring is tried for some minutes; a change that was not told by then was not told at all. */
export const RING_MS = 5 * 60_000;

/** Which item a pause is about. */
const PAUSED_ITEM: Readonly<Record<PauseReason, ConnectionItemKey>> = {
  not_authorized: 'authorized',
  reauthorization_required: 'authorized',
  wrong_user: 'right_user',
  access_denied: 'right_user',
  app_missing: 'app_installed',
  disconnected: 'registered',
};

/** Failures of ours: no instance was asked. */
const OWN_FAILURES = ['secret_unreadable', 'instance_address_refused'];

interface Finding {
  status: Exclude<ItemStatus, 'waits'>;
  notice: Notice;
}

/**
 * The one judgement of a connection, from the facts of both directions, for every page and for the API. Pure.
 *
 * @param connection null: there is none
 */
export function judgeConnection(connection: Connection | null, now: Date): ConnectionJudgement {
  if (connection === null) {
    const items = inOrder([{ status: 'attention', notice: notice('provisioning_no_connection') }]);
    return { state: null, items, problem: items[0] ?? null };
  }
  const items = inOrder([
    saved(connection),
    authorized(connection),
    reached(connection, now),
    appInstalled(connection),
    rightUser(connection),
    registered(connection),
    { status: 'done', notice: notice('provisioning_can_share') },
    signals(connection, now),
  ]);
  const problem = items.find(({ status }) => status === 'retrying' || status === 'attention') ?? null;
  return { state: stateOf(connection, problem), items, problem };
}

function stateOf(connection: Connection, problem: ConnectionItem | null): ConnectionState {
  if (connection.authorizedAt === null || connection.pausedFor === 'not_authorized') return 'not_authorized';
  if (connection.pausedFor !== null) return 'paused';
  if (problem === null) return 'active';
  return problem.status === 'retrying' ? 'retrying' : 'attention';
}

/** Behind the first finding that is not in order, nothing is said but what it waits for. */
function inOrder(findings: readonly Finding[]): ConnectionItem[] {
  const first = findings.findIndex(({ status }) => status === 'retrying' || status === 'attention');
  const waitsFor = CONNECTION_ITEMS[first] ?? null;
  return CONNECTION_ITEMS.map((key, index) => {
    const finding = findings[index];
    if (finding === undefined || (first >= 0 && index > first)) {
      return { key, status: 'waits', notice: notice('provisioning_waits'), remedy: null, waitsFor };
    }
    return { key, ...finding, remedy: index === first ? remedyOf(finding.notice) : null, waitsFor: null };
  });
}

function saved(connection: Connection): Finding {
  const failure = connection.lastFailure;
  if (failure !== null && OWN_FAILURES.includes(failure.code)) return { status: 'attention', notice: failure };
  const { instanceUrl, createdBy: person } = connection;
  return { status: 'done', notice: notice('provisioning_saved', { instanceUrl, person }) };
}

function authorized(connection: Connection): Finding {
  const { authorizedAt, authorizedBy, lastError } = connection;
  const never = notice('connection_not_authorized');
  // Who was refused at the first authorization left nothing that stands.
  if (authorizedAt === null) return { status: 'attention', notice: lastError ?? never };
  return (
    paused(connection, 'authorized', never) ?? {
      status: 'done',
      notice: notice('provisioning_authorized', { person: authorizedBy ?? '', at: authorizedAt.toISOString() }),
    }
  );
}

function reached(connection: Connection, now: Date): Finding {
  const { failingSince, failures, lastFailure, lastThrottledAt, lastContactAt } = connection;
  if (failingSince !== null && lastFailure !== null) {
    const isHiccup = failures < 2 && now.getTime() - failingSince.getTime() < HICCUP_MS;
    return { status: isHiccup ? 'retrying' : 'attention', notice: lastFailure };
  }
  // While it is paused nobody asks.
  const since = lastContactAt ?? connection.authorizedAt ?? connection.createdAt;
  const isThrottled = lastThrottledAt !== null && lastThrottledAt >= since;
  const at = since.toISOString();
  if (connection.pausedFor === null && now.getTime() - since.getTime() > SILENCE_MS) {
    const silence = isThrottled
      ? notice('provisioning_throttled_since', { at })
      : notice('provisioning_silent_since', { at });
    return { status: 'attention', notice: silence };
  }
  if (isThrottled) {
    return { status: 'done', notice: notice('provisioning_throttled', { at: lastThrottledAt.toISOString() }) };
  }
  if (lastContactAt === null) return { status: 'unknown', notice: notice('provisioning_not_told') };
  return { status: 'done', notice: notice('provisioning_last_answer', { at }) };
}

function appInstalled(connection: Connection): Finding {
  const { appVersion: version, release } = connection;
  const missing = paused(connection, 'app_installed', notice('instance_app_missing'));
  if (missing !== null) return missing;
  if (version === null) return { status: 'unknown', notice: notice('provisioning_not_told') };
  const found =
    release === null ? notice('provisioning_app', { version }) : notice('provisioning_app_on', { version, release });
  return { status: 'done', notice: found };
}

function rightUser(connection: Connection): Finding {
  const refused = paused(connection, 'right_user', notice('connection_user_refused'));
  if (refused !== null) return refused;
  const { authorizedAs: user } = connection;
  if (user === null) return { status: 'unknown', notice: notice('provisioning_not_told') };
  return { status: 'done', notice: notice('provisioning_acts_as', { user }) };
}

function registered(connection: Connection): Finding {
  return (
    paused(connection, 'registered', notice('connection_disconnected')) ?? {
      status: 'done',
      notice: notice('provisioning_registered'),
    }
  );
}

/** Without signals the poll still finds every change: nothing waits for them. */
function signals(connection: Connection, now: Date): Finding {
  const { registeredAt, registrationError, lastRingAt, ringRefusedAt, unannouncedAt } = connection;
  if (registeredAt === null) {
    return { status: 'attention', notice: registrationError ?? notice('signals_not_registered') };
  }
  const lastGood = lastRingAt !== null && lastRingAt > registeredAt ? lastRingAt : registeredAt;
  if (ringRefusedAt !== null && ringRefusedAt > lastGood) {
    return { status: 'attention', notice: notice('signals_refused', { at: ringRefusedAt.toISOString() }) };
  }
  if (unannouncedAt !== null && unannouncedAt > lastGood && now.getTime() - unannouncedAt.getTime() >= RING_MS) {
    return { status: 'attention', notice: notice('signals_missing', { at: unannouncedAt.toISOString() }) };
  }
  if (lastRingAt === null) return { status: 'unknown', notice: notice('signals_none_yet') };
  return { status: 'done', notice: notice('signals_last', { at: lastRingAt.toISOString() }) };
}

function paused(connection: Connection, key: ConnectionItemKey, otherwise: Notice): Finding | null {
  const { pausedFor, lastError } = connection;
  if (pausedFor === null || PAUSED_ITEM[pausedFor] !== key) return null;
  return { status: 'attention', notice: lastError ?? otherwise };
}
