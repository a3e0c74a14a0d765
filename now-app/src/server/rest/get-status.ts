import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { result } from '../domain/answer.ts';
import { toIso } from '../domain/instance-time.ts';
import { isTroubled, troubleOf } from '../domain/setup/trouble.ts';
import { nowMs } from '../platform/clock.ts';
import { readConnection, type StoredConnection } from '../platform/connection-record.ts';
import { respond } from '../platform/http.ts';
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
      trouble,
      troubled: isTroubled(trouble),
      tickets: countTickets(),
      exchanges: readNewestExchanges(),
    });
  });
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
