import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { type BatchAnswer, type BatchResult, formatIssues, ISSUES_ROOM, validateBatch } from 'shared-types';
import { acceptBatchTask } from '../domain/accept-task.ts';
import { failure, result } from '../domain/answer.ts';
import { earliestDueDate } from '../domain/earliest-due-date.ts';
import { nowMs } from '../platform/clock.ts';
import { readJsonBody, reportUnexpected } from '../platform/http.ts';
import { newSysId } from '../platform/new-sys-id.ts';
import { taskRecords } from '../platform/task-records.ts';
import { ticketRecords } from '../platform/ticket-records.ts';
import { respondWhileConnected } from './respond-while-connected.ts';

/** `POST /tasks/batch`: each task exactly as by PUT, with a result of its own; one bad item stops no other. */
export function postTaskBatch(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respondWhileConnected(response, () => {
    const body = readJsonBody(request);
    if (!body.ok) return body.answer;
    const batch = validateBatch(body.value);
    if (!batch.ok) return failure(400, 'The batch was refused', formatIssues(batch.issues));
    const room = Math.floor(ISSUES_ROOM / batch.value.length);
    const answer: BatchAnswer = { results: batch.value.map((item) => acceptItem(item, room)) };
    return result(200, answer);
  });
}

function acceptItem(item: unknown, room: number): BatchResult {
  try {
    const surroundings = { tasks: taskRecords, tickets: ticketRecords, newSysId };
    return acceptBatchTask(item, earliestDueDate(nowMs()), surroundings, room);
  } catch (problem) {
    const { correlation_id } = item as { correlation_id: string };
    return { correlation_id, status: 500, error: reportUnexpected(problem) };
  }
}
