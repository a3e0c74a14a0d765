import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { acceptTask } from '../domain/accept-task.ts';
import { earliestDueDate } from '../domain/earliest-due-date.ts';
import { nowMs } from '../platform/clock.ts';
import { pathParameter, readJsonBody } from '../platform/http.ts';
import { newSysId } from '../platform/new-sys-id.ts';
import { taskRecords } from '../platform/task-records.ts';
import { ticketRecords } from '../platform/ticket-records.ts';
import { respondWhileConnected } from './respond-while-connected.ts';

/** `PUT /tasks/{correlation_id}`: creates the ticket of a task exactly once. */
export function putTask(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respondWhileConnected(response, () => {
    const body = readJsonBody(request);
    if (!body.ok) return body.answer;
    return acceptTask(pathParameter(request, 'correlation_id'), body.value, earliestDueDate(nowMs()), {
      tasks: taskRecords,
      tickets: ticketRecords,
      newSysId,
    });
  });
}
