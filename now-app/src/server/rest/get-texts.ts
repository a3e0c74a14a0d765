import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { result } from '../domain/answer.ts';
import { respond } from '../platform/http.ts';
import { readTexts } from '../platform/translated-texts.ts';

/** `GET /texts`: every text of the page in the caller's language. */
export function getTexts(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => result(200, readTexts()));
}
