import type { ConnectionStatus } from 'shared-types';
import { describeFailure } from '../failures/describe-failure.ts';
import type { Pause } from '../failures/pause.ts';
import { pauseAfter } from '../failures/pause-after.ts';
import { type Notice, notice } from '../notices.ts';
import type { Ports } from '../ports/ports.ts';
import type { ConnectionChanges } from '../ports/stores.ts';
import type { Connection } from './connection.ts';
import { healthAfterAnswer } from './connection-health.ts';
import { requireConnection } from './find-connection.ts';
import { judgeConnection } from './judge-connection.ts';
import { judgeSignedInUser } from './judge-signed-in-user.ts';
import { noteFailure } from './note-failure.ts';
import { pauseConnection } from './pause-connection.ts';
import type { ProvideAccessDeps } from './provide-access.ts';
import { registerConnection } from './register-connection.ts';
import { resumeConnection } from './resume-connection.ts';
import { withAccess } from './with-access.ts';

export interface ConnectionTest {
  ok: boolean;
  connection: Connection;
  /** What the app said; null when it said nothing. */
  status: ConnectionStatus | null;
  /** Instance clock minus ours, seconds; null when unknown. */
  clockSkewSeconds: number | null;
  /** Stable code of the problem; null when ok. */
  errorCode: string | null;
  /** What was found, or cause and remedy. */
  notice: Notice;
}

export type TestConnectionDeps = ProvideAccessDeps & Pick<Ports, 'instance' | 'randomBytes'>;

/**
 * Asks the instance now, mends what can be mended from here, and says in words what it found. A pause that is cured ends;
 * one that is due begins. Throws `ConnectionMissingError` only.
 *
 * @param input `mend`: a person asked, so this service may register itself again where that is missing
 */
export async function testConnection(
  deps: TestConnectionDeps,
  input: { tenantId: string; mend: boolean },
): Promise<ConnectionTest> {
  const connection = await requireConnection(deps, input.tenantId);
  const startedAt = deps.clock();
  const asked = await askInstance(deps, connection, input.mend);
  await store(deps, connection, asked, startedAt);
  const current = (await deps.connections.find(input.tenantId)) ?? connection;
  const { status, errorCode, notice: found } = asked;
  return {
    ok: errorCode === null,
    connection: current,
    status,
    clockSkewSeconds: skew(deps, status),
    errorCode,
    notice: found,
  };
}

interface Asked {
  /** What the app said, before anything was mended; null when it said nothing. */
  status: ConnectionStatus | null;
  /** What is known of the connection from now on. */
  facts: Partial<ConnectionChanges>;
  pause: Pause | null;
  /** What went wrong; null: nothing. */
  failure: unknown;
  errorCode: string | null;
  /** What was found, or cause and remedy. */
  notice: Notice;
}

async function askInstance(deps: TestConnectionDeps, connection: Connection, mend: boolean): Promise<Asked> {
  try {
    return await withAccess(deps, connection, async (access) => {
      const status = await deps.instance.readConnection(access);
      const pause = judgeSignedInUser(status);
      if (pause !== null) return found(status, {}, pause);
      if (!mend || !needsRegistration(deps, connection, status)) return judgeRegistration(deps, status);
      const { facts, failure } = await registerConnection(deps, connection, access);
      if (failure !== null) return { ...failed(connection, failure), status, facts };
      const { instance_name: instance, signed_in_as: user } = status;
      return { ...found(status, facts, null), notice: notice('connection_registered_again', { instance, user }) };
    });
  } catch (failure) {
    return failed(connection, failure);
  }
}

/** The instance does not know us, knows another one in our place, or signs with a key that we do not know. */
function needsRegistration(deps: TestConnectionDeps, connection: Connection, status: ConnectionStatus): boolean {
  const signals = judgeConnection(connection, deps.clock()).items.find(({ key }) => key === 'signals');
  return !knowsUs(deps, status) || connection.registeredAt === null || signals?.status === 'attention';
}

function knowsUs({ addresses }: TestConnectionDeps, { registered, connector_url: url }: ConnectionStatus): boolean {
  return registered && (url === null || url === addresses.publicUrl);
}

/** What the status says of the registration when nothing is to be mended. */
function judgeRegistration(deps: TestConnectionDeps, status: ConnectionStatus): Asked {
  const { disconnected } = status;
  if (disconnected !== null) {
    const { by: user, at } = disconnected;
    const told = notice('connection_disconnected_by', { user, at });
    return found(status, { registeredAt: null }, { reason: 'disconnected', notice: told });
  }
  return found(status, knowsUs(deps, status) ? {} : { registeredAt: null }, null);
}

function found(status: ConnectionStatus, registration: Partial<ConnectionChanges>, pause: Pause | null): Asked {
  const facts = { appVersion: status.app_version, release: status.release, ...registration };
  const { instance_name: instance, signed_in_as: user } = status;
  const good = notice('connection_answers', { instance, user });
  const errorCode = pause?.reason ?? null;
  return { status, facts, pause, failure: null, errorCode, notice: pause?.notice ?? good };
}

function failed(connection: Connection, failure: unknown): Asked {
  const { errorCode, notice: told } = describeFailure(failure);
  // A connection that nobody authorized keeps saying so.
  const user = connection.authorizedAs === null ? 'unknown' : 'known';
  const pause = connection.pausedFor === 'not_authorized' ? null : pauseAfter(failure, user);
  const words = pause?.reason === 'access_denied' ? pause.notice : told;
  return { status: null, facts: {}, pause, failure, errorCode, notice: words };
}

async function store(deps: TestConnectionDeps, connection: Connection, asked: Asked, startedAt: Date): Promise<void> {
  const { tenantId, id } = connection;
  const { facts, pause, failure } = asked;
  if (pause !== null) {
    await deps.connections.update(tenantId, id, facts);
    await pauseConnection(deps, connection, pause);
  } else if (asked.status === null) {
    // Nobody has authorized it: there was nothing to ask with.
    if (connection.pausedFor !== 'not_authorized') await noteFailure(deps, connection, failure, startedAt);
  } else if (connection.pausedFor === null) {
    await deps.connections.update(tenantId, id, { ...facts, ...healthAfterAnswer(deps.clock()) });
  } else {
    await resumeConnection(deps, connection, facts, 'connector');
  }
}

function skew(deps: TestConnectionDeps, status: ConnectionStatus | null): number | null {
  const theirs = status === null ? Number.NaN : Date.parse(status.time);
  return Number.isNaN(theirs) ? null : Math.round((theirs - deps.clock().getTime()) / 1000);
}
