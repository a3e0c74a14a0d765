import type { RefusedAuthorization } from '../../connections/connection.ts';
import type { ConnectionView as Found } from '../../connections/find-connection.ts';
import { judgeConnection } from '../../connections/judge-connection.ts';
import type { ConnectionView } from '../schemas/connection.ts';
import { presentItem } from './present-item.ts';
import { presentNotice } from './present-notice.ts';

/** A connection for pages and for the API; nothing of it is secret. */
export function presentConnection({ connection, refreshTokenDaysLeft }: Found, now: Date): ConnectionView {
  const { state, problem } = judgeConnection(connection, now);
  return {
    id: connection.id,
    instanceUrl: connection.instanceUrl,
    clientId: connection.clientId,
    status: state ?? 'not_authorized',
    pausedFor: connection.pausedFor,
    problem: problem === null ? null : presentItem(problem),
    lastError: problem?.notice.text ?? null,
    lastErrorNotice: presentNotice(problem?.notice ?? null),
    refusedAuthorization: presentRefusal(connection.refusedAuthorization),
    authorizedAs: connection.authorizedAs,
    integrationUser: connection.integrationUser,
    authorizedBy: connection.authorizedBy,
    authorizedAt: connection.authorizedAt?.toISOString() ?? null,
    refreshTokenExpiresAt: connection.refreshTokenExpiresAt?.toISOString() ?? null,
    refreshTokenDaysLeft,
    appVersion: connection.appVersion,
    release: connection.release,
    lastContactAt: connection.lastContactAt?.toISOString() ?? null,
    lastRingAt: connection.lastRingAt?.toISOString() ?? null,
    createdBy: connection.createdBy,
    createdAt: connection.createdAt.toISOString(),
  };
}

function presentRefusal(refused: RefusedAuthorization | null): ConnectionView['refusedAuthorization'] {
  if (refused === null) return null;
  return { at: refused.at, by: refused.by, message: refused.notice.text, notice: presentNotice(refused.notice) };
}
