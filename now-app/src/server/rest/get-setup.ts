import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { result } from '../domain/answer.ts';
import { judgeChecklist } from '../domain/setup/checklist.ts';
import { respond } from '../platform/http.ts';
import { readSetupFacts } from '../platform/setup-facts.ts';

/** `GET /setup`: every step of the checklist with its checks, read anew. */
export function getSetup(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  respond(response, () => result(200, { steps: judgeChecklist(readSetupFacts()) }));
}
