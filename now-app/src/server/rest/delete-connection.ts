import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { result } from '../domain/answer.ts';
import { endConnection } from '../platform/connection-record.ts';
import { respond } from '../platform/http.ts';
import { readConnectionStatus } from './get-connection.ts';

/** `DELETE /connection`: ends the registration with its secret. Tickets, tasks and the checklist stay. */
export function deleteConnection(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    endConnection();
    return result(200, readConnectionStatus());
  });
}
