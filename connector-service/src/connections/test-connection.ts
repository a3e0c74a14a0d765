import type { ConnectionStatus } from 'shared-types';
import { describeFailure } from '../failures/describe-failure.ts';
import type { Pause } from '../failures/pause.ts';
import { pauseAfter } from '../failures/pause-after.ts';
import { type Notice, notice } from '../notices.ts';
import type { Ports } from '../ports/ports.ts';
import type { Connection } from './connection.ts';
import { requireConnection } from './find-connection.ts';
import { judgeSignedInUser } from './judge-signed-in-user.ts';
import { pauseConnection } from './pause-connection.ts';
import type { ProvideAccessDeps } from './provide-access.ts';
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

export type TestConnectionDeps = ProvideAccessDeps & Pick<Ports, 'instance'>;

/**
 * Asks the instance now and says in words what it found. A pause that is cured ends; one that is due begins. Throws
 * `ConnectionMissingError` only.
 */
export async function testConnection(deps: TestConnectionDeps, input: { tenantId: string }): Promise<ConnectionTest> {
  const connection = await requireConnection(deps, input.tenantId);
  const asked = await askInstance(deps, connection);
  if (asked.pause === null && asked.status !== null) {
    const facts = { appVersion: asked.status.app_version, release: asked.status.release };
    if (connection.pausedFor === null) await noteContact(deps, connection, facts);
    else await resumeConnection(deps, connection, facts, 'connector');
  } else if (asked.pause !== null) {
    await pauseConnection(deps, connection, asked.pause);
  }
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
  status: ConnectionStatus | null;
  pause: Pause | null;
  errorCode: string | null;
  /** What was found, or cause and remedy. */
  notice: Notice;
}

async function askInstance(deps: TestConnectionDeps, connection: Connection): Promise<Asked> {
  try {
    const status = await withAccess(deps, connection, (access) => deps.instance.readConnection(access));
    const pause = judgeSignedInUser(status);
    if (pause !== null) return { status, pause, errorCode: pause.reason, notice: pause.notice };
    const answers = notice('connection_answers', { instance: status.instance_name, user: status.signed_in_as });
    return { status, pause: null, errorCode: null, notice: answers };
  } catch (failure) {
    const { errorCode, notice: failed } = describeFailure(failure);
    // A connection that nobody authorized keeps saying so.
    const user = connection.authorizedAs === null ? 'unknown' : 'known';
    const pause = connection.pausedFor === 'not_authorized' ? null : pauseAfter(failure, user);
    return { status: null, pause, errorCode, notice: pause?.reason === 'access_denied' ? pause.notice : failed };
  }
}

async function noteContact(
  deps: TestConnectionDeps,
  connection: Connection,
  facts: { appVersion: string; release: string | null },
): Promise<void> {
  const changes = { ...facts, lastContactAt: deps.clock(), lastError: null };
  await deps.connections.update(connection.tenantId, connection.id, changes);
}

function skew(deps: TestConnectionDeps, status: ConnectionStatus | null): number | null {
  const theirs = status === null ? Number.NaN : Date.parse(status.time);
  return Number.isNaN(theirs) ? null : Math.round((theirs - deps.clock().getTime()) / 1000);
}
