import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import type { ConnectionStatus } from 'shared-types';
import { result } from '../domain/answer.ts';
import { madeName } from '../domain/setup/setup-step.ts';
import { nowMs } from '../platform/clock.ts';
import { noteContact, readConnection, readEnding } from '../platform/connection-record.ts';
import { respond } from '../platform/http.ts';
import { readAppVersion, readInstanceName, readRelease } from '../platform/instance-facts.ts';
import { readSetupSteps } from '../platform/setup-step-records.ts';
import { signedInUserName } from '../platform/signed-in-user.ts';

/** `GET /connection`: health and versions, and who the token acts as beside who it should act as. */
export function getConnection(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    noteContact();
    return result(200, readConnectionStatus());
  });
}

/** The state of the connection as both sides see it; holds no secret. */
export function readConnectionStatus(): ConnectionStatus {
  const connection = readConnection();
  return {
    app_version: readAppVersion(),
    instance_name: readInstanceName(),
    release: readRelease(),
    signed_in_as: signedInUserName(),
    integration_user: madeName(readSetupSteps(), 'integration_user'),
    registered: connection !== null,
    disconnected: readEnding(),
    connector_url: connection === null ? null : connection.connectorUrl,
    time: new Date(nowMs()).toISOString(),
  };
}
