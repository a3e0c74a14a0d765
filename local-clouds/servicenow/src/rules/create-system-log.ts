import { randomBytes } from 'node:crypto';
import { formatDateTime } from '../store/dynamic-value.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { Clock } from './clock.ts';
import { SYSLOG_LEVELS, type SystemLog } from './system-log.ts';

/** A {@link SystemLog} that keeps its lines in `syslog`, as an instance does, and hands each to `echo`. */
export function createSystemLog(deps: { store: RecordStore; clock: Clock; echo?: (line: string) => void }): SystemLog {
  const { store, clock, echo = () => {} } = deps;
  return {
    write(level, source, message) {
      echo(`${level} ${source}: ${message}`);
      if (store.table('syslog') === null) return;
      store.insert('syslog', {
        sys_id: randomBytes(16).toString('hex'),
        level: SYSLOG_LEVELS[level],
        source,
        message,
        sys_created_on: formatDateTime(clock.now()),
        sys_created_by: 'system',
      });
    },
  };
}
