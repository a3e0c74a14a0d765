import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { result } from '../domain/answer.ts';
import { removeConnection } from '../platform/connection-record.ts';
import { respond } from '../platform/http.ts';
import { readConnectionStatus } from './get-connection.ts';

/** `DELETE /connection`: forgets the registration and its secret. Tickets, tasks and the checklist stay. */
export function deleteConnection(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    removeConnection();
    return result(200, readConnectionStatus());
  });
}
