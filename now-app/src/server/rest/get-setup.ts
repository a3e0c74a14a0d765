import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { result } from '../domain/answer.ts';
import { respond } from '../platform/http.ts';

export function getSetup(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => result(200, {}));
}
