import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { failure, result } from '../domain/answer.ts';
import { readFeedPage } from '../domain/change-feed.ts';
import { nowMs } from '../platform/clock.ts';
import { noteContact } from '../platform/connection-record.ts';
import { queryParameter } from '../platform/http.ts';
import { readChangedTasks } from '../platform/task-records.ts';
import { respondWhileConnected } from './respond-while-connected.ts';

/** `GET /tasks?after={cursor}&limit=`: one page of what changed, oldest change first. */
export function listTasks(request: RESTAPIRequest, response: RESTAPIResponse): void {
  respondWhileConnected(response, () => {
    const after = queryParameter(request, 'after');
    const limit = queryParameter(request, 'limit');
    const page = readFeedPage(after, limit, nowMs(), readChangedTasks);
    if (!page.ok) return failure(400, 'The query was refused', page.detail);
    noteContact();
    return result(200, page.value);
  });
}
