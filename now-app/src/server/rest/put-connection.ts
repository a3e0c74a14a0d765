import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { formatIssues, validateConnectionRegistration } from 'shared-types';
import { failure, result } from '../domain/answer.ts';
import { storeConnection } from '../platform/connection-record.ts';
import { readJsonBody, respond } from '../platform/http.ts';
import { readConnectionStatus } from './get-connection.ts';

/** `PUT /connection`: registers where the security center lives and how the doorbell is signed. */
export function putConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => {
    const body = readJsonBody(request);
    if (!body.ok) return body.answer;
    const registration = validateConnectionRegistration(body.value);
    if (!registration.ok) return failure(400, 'The registration was refused', formatIssues(registration.issues));
    storeConnection(registration.value);
    return result(200, readConnectionStatus());
  });
}
