import type { RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import type { Answer } from '../domain/answer.ts';
import { refuseDisconnected } from '../domain/refuse-disconnected.ts';
import { readEnding } from '../platform/connection-record.ts';
import { respond } from '../platform/http.ts';

/** Answers by the work of a resource for the security center, unless its registration was ended. */
export function respondWhileConnected(response: RESTAPIResponse, work: () => Answer): void {
  respond(response, () => {
    const ended = readEnding();
    return ended === null ? work() : refuseDisconnected(ended);
  });
}
