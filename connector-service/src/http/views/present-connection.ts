import type { Connection } from '../../connections/connection.ts';
import type { ConnectionView } from '../schemas/connection.ts';
import { presentNotice } from './present-notice.ts';

/** A connection for pages and for the API; nothing of it is secret. */
export function presentConnection(connection: Connection, refreshTokenDaysLeft: number | null): ConnectionView {
  return {
    id: connection.id,
    instanceUrl: connection.instanceUrl,
    clientId: connection.clientId,
    status: connection.pausedFor === null ? 'active' : 'paused',
    pausedFor: connection.pausedFor,
    lastError: connection.lastError?.text ?? null,
    lastErrorNotice: presentNotice(connection.lastError),
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
