import { randomBytes } from 'node:crypto';
import type { Session } from '../security/session.ts';
import { formatDateTime } from '../store/dynamic-value.ts';
import type { RecordStore } from '../store/record-store.ts';

/** Name of the events by which asynchronous business rules wait their turn. */
export const ASYNC_RULE_EVENT = 'glide.async_business_rule';

export interface QueuedEvent {
  name: string;
  table: string;
  /** sys_id of the record the event is about; `''` for none. */
  instance: string;
  parm1: string;
  parm2: string;
  queue: string;
  processOn: Date;
}

/** Adds a row to `sysevent` in state `ready`. */
export function queueEvent(store: RecordStore, event: QueuedEvent, session: Session, now: Date): void {
  store.insert('sysevent', {
    sys_id: randomBytes(16).toString('hex'),
    name: event.name,
    table: event.table,
    instance: event.instance,
    parm1: event.parm1,
    parm2: event.parm2,
    queue: event.queue,
    state: 'ready',
    process_on: formatDateTime(event.processOn),
    user_id: session.userId,
    user_name: session.userName,
    sys_created_on: formatDateTime(now),
    sys_created_by: session.userName,
    sys_updated_on: formatDateTime(now),
    sys_updated_by: session.userName,
    sys_mod_count: '0',
  });
}
