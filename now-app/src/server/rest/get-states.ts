import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { type StateList, TICKET_TYPES, type TicketType } from 'shared-types';
import { failure, result } from '../domain/answer.ts';
import { queryParameter } from '../platform/http.ts';
import { readStateChoices } from '../platform/state-choices.ts';
import { respondWhileConnected } from './respond-while-connected.ts';

/** `GET /states?ticket_type=`: the instance's live list of states. */
export function getStates(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respondWhileConnected(response, () => {
    const type = queryParameter(request, 'ticket_type');
    if (!isTicketType(type)) {
      const detail = `ticket_type: is not an allowed value. Send one of ${TICKET_TYPES.join(', ')}.`;
      return failure(400, 'The query was refused', detail);
    }
    const list: StateList = { ticket_type: type, states: readStateChoices(type) };
    return result(200, list);
  });
}

function isTicketType(value: string | undefined): value is TicketType {
  return (TICKET_TYPES as readonly (string | undefined)[]).includes(value);
}
