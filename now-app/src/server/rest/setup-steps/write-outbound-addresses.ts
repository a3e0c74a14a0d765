import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int';
import { type Answer, result } from '../../domain/answer.ts';
import { judgeStep } from '../../domain/setup/checklist.ts';
import { refuseFields } from '../../domain/setup/refuse-fields.ts';
import { validateOutboundAddressesRequest } from '../../domain/setup/validate-setup-request.ts';
import { readJsonBody } from '../../platform/http.ts';
import { readSetupFacts } from '../../platform/setup-facts.ts';
import { noteOutboundAddresses } from '../../platform/setup-step-records.ts';

/** Notes from where the security center calls, so that the rules of IP Address Access Control are held against it. */
export function writeOutboundAddresses(request: RESTAPIRequest): Answer {
  const body = readJsonBody(request);
  if (!body.ok) return body.answer;
  const wanted = validateOutboundAddressesRequest(body.value);
  if (!wanted.ok) return refuseFields(400, 'The request was refused', wanted.issues);
  noteOutboundAddresses(wanted.value);
  return result(200, { step: judgeStep('prerequisites', readSetupFacts()) });
}
