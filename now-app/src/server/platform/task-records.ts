import { GlideRecord, gs } from '@servicenow/glide';
import type { Task } from 'shared-types';
import type { FeedPosition } from '../domain/change-feed.ts';
import type { TaskRecords } from '../domain/create-ticket.ts';
import { toStored } from '../domain/instance-time.ts';
import { readTaskRecord, type TaskRecord } from '../domain/task-record.ts';
import { nowMs } from './clock.ts';
import { fieldReader } from './field-reader.ts';
import { dayOnInstance } from './instance-day.ts';

export const TASK_TABLE = 'x_mioms_m365ticket_task';

// GlideRecord and not GlideRecordSecure: the REST ACL of the resource is the gate. The integration user shall hold no
// right on any table, so that its token opens these resources and nothing else.

/** The records of what crossed, on the instance. */
export const taskRecords: TaskRecords = {
  claim(correlationId: string, task: Task, ticketSysId: string): TaskRecord | null {
    const record = new GlideRecord(TASK_TABLE);
    record.initialize();
    // One sys_id for both: the reference to a deleted ticket is cleared, and the change feed still has to name it.
    record.setNewGuidValue(ticketSysId);
    record.setValue('correlation_id', correlationId);
    record.setValue('ticket_type', task.ticket_type);
    record.setValue('requested_by', task.requested_by);
    record.setValue('name', task.name);
    record.setValue('description', task.description);
    record.setValue('priority', String(task.priority));
    record.setValue('due_date', task.due_date);
    record.setValue('recommendation_source', task.recommendation_source);
    record.setValue('recommendation_category', task.recommendation_category);
    record.setValue('received_at', toStored(nowMs()));
    record.setValue('received_from', gs.getUserName());
    record.setValue('ticket', ticketSysId);
    const sysId = record.insert() as string | null;
    return sysId ? { sysId, correlationId, task, ticketSysId, ticket: null, changedMs: '' } : null;
  },

  find(correlationId: string): TaskRecord | null {
    const record = new GlideRecord(TASK_TABLE);
    if (!record.get('correlation_id', correlationId)) return null;
    return readTaskRecord(record.getUniqueValue(), fieldReader(record), dayOnInstance);
  },
};

/** The records whose ticket changed after this position, in the order (changed, sys_id). */
export function readChangedTasks(after: FeedPosition, limit: number): TaskRecord[] {
  if (after.sysId === '') return selectChanged(limit, (record) => notBefore(record, after.changedMs));
  // Two ranges of one index in place of `a > x or (a = x and b > y)`, which a database tends to answer by a scan.
  const sameMoment = selectChanged(limit, (record) => {
    record.addQuery('changed_ms', after.changedMs);
    record.addQuery('sys_id', '>', after.sysId);
  });
  if (sameMoment.length === limit) return sameMoment;
  const later = selectChanged(limit - sameMoment.length, (record) => {
    record.addQuery('changed_ms', '>', after.changedMs);
  });
  return [...sameMoment, ...later];
}

function notBefore(record: GlideRecord, changedMs: string): void {
  if (changedMs === '') record.addNotNullQuery('changed_ms');
  else record.addQuery('changed_ms', '>=', changedMs);
}

function selectChanged(limit: number, narrow: (record: GlideRecord) => void): TaskRecord[] {
  const record = new GlideRecord(TASK_TABLE);
  narrow(record);
  record.orderBy('changed_ms');
  record.orderBy('sys_id');
  record.setLimit(limit);
  record.query();
  const found: TaskRecord[] = [];
  while (record.next()) found.push(readTaskRecord(record.getUniqueValue(), fieldReader(record), dayOnInstance));
  return found;
}
