import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { result } from '../domain/answer.ts';
import { latestOf, toIso } from '../domain/instance-time.ts';
import { isTroubled, troubleOf } from '../domain/setup/trouble.ts';
import { nowMs } from '../platform/clock.ts';
import { readConnection, readEnding, type StoredConnection } from '../platform/connection-record.ts';
import { guardedRead } from '../platform/guarded-read.ts';
import { respond } from '../platform/http.ts';
import { readIssuedTokens } from '../platform/issued-tokens.ts';
import { readSetupStep } from '../platform/setup-step-records.ts';
import { mayUseChecklist } from '../platform/signed-in-user.ts';
import { countTickets, readNewestExchanges } from '../platform/task-statistics.ts';

/** `GET /status`: the connection as a viewer sees it, with the tickets and what crossed. Holds no secret. */
export function getStatus(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const connection = readConnection();
    const trouble = connection === null ? [] : troubleOf(connection, nowMs());
    return result(200, {
      may_set_up: mayUseChecklist(),
      connection: connection === null ? null : present(connection),
      disconnected: readEnding(),
      called_without_registration: connection === null && readEnding() === null && wasCalled(),
      authorized_until: connection === null ? null : readAuthorizedUntil(),
      trouble,
      troubled: isTroubled(trouble),
      tickets: countTickets(),
      exchanges: readNewestExchanges(),
    });
  });
}

/** Whether a security center has called since the checklist began anew. */
function wasCalled(): boolean {
  return (readSetupStep('authorize')?.doneAt ?? null) !== null;
}

/** When the last refresh token of the integration user ends; null where tokens are closed to the app. */
function readAuthorizedUntil(): string | null {
  const registry = readSetupStep('oauth_entity')?.recordSysId ?? null;
  const user = readSetupStep('integration_user')?.recordSysId ?? null;
  if (registry === null || user === null) return null;
  const tokens = guardedRead(() => readIssuedTokens(registry));
  if (!tokens.ok) return null;
  const theirs = tokens.value.filter(({ kind, userSysId }) => kind === 'refresh' && userSysId === user);
  return toIso(latestOf(theirs.map(({ expiresAt }) => expiresAt)));
}

function present(connection: StoredConnection) {
  const pendingMs = connection.ringPendingSinceMs;
  return {
    connector_url: connection.connectorUrl,
    registered_by: connection.registeredBy,
    registered_at: toIso(connection.registeredAt),
    last_contact_at: toIso(connection.lastContactAt),
    last_answered_ring_at: toIso(connection.lastAnsweredRingAt),
    ring_pending_since: pendingMs === null ? null : new Date(pendingMs).toISOString(),
  };
}
