import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { formatIssues, validateCorrelationId } from 'shared-types';
import { failure, result } from '../domain/answer.ts';
import { pathParameter } from '../platform/http.ts';
import { taskRecords } from '../platform/task-records.ts';
import { refreshSnapshotOf } from '../platform/ticket-snapshot.ts';
import { respondWhileConnected } from './respond-while-connected.ts';

/** `GET /tasks/{correlation_id}`: the ticket as it stands. */
export function getTask(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respondWhileConnected(response, () => {
    const id = validateCorrelationId(pathParameter(request, 'correlation_id'));
    if (!id.ok) return failure(400, 'The correlation id was refused', formatIssues(id.issues));
    const record = taskRecords.find(id.value);
    if (record === null) return failure(404, 'No task has this correlation id', 'Send the task again by PUT.');
    if (record.ticket !== null) return result(200, record.ticket);
    // The request that brought the task was cut short. If the ticket exists, show it; else only a PUT may create it.
    refreshSnapshotOf(record.task.ticket_type, record.ticketSysId);
    const ticket = taskRecords.find(id.value)?.ticket ?? null;
    if (ticket !== null) return result(200, ticket);
    return failure(404, 'The task has no ticket yet', 'Its first request was cut short. Send the task again by PUT.');
  });
}
