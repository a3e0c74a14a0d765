import { randomBytes } from 'node:crypto';
import type { Clock } from '../rules/clock.ts';
import { parseStored } from '../rules/local-time.ts';
import type { SystemLog } from '../rules/system-log.ts';
import { formatDateTime } from '../store/dynamic-value.ts';
import type { RecordStore, Values } from '../store/record-store.ts';

const DAY_MS = 86_400_000;
const RECURRING = new Set(['daily', 'periodically']);

/**
 * Scheduled scripts: `sysauto_script` says what and how often, `sys_trigger` when next. Daily and periodical jobs
 * recur; others run only when `gs.executeNow` put a trigger down.
 */
export class ScheduledJobs {
  readonly #store: RecordStore;
  readonly #clock: Clock;
  readonly #log: SystemLog;
  readonly #run: (job: Values) => void;

  constructor(deps: { store: RecordStore; clock: Clock; log: SystemLog; run: (job: Values) => void }) {
    this.#store = deps.store;
    this.#clock = deps.clock;
    this.#log = deps.log;
    this.#run = deps.run;
  }

  /** True when any job ran. */
  runDue(): boolean {
    if (this.#store.table('sysauto_script') === null || this.#store.table('sys_trigger') === null) return false;
    this.#planRecurring();
    const query = `next_action<=${formatDateTime(this.#clock.now())}^ORDERBYnext_action`;
    const due = this.#store.select({ table: 'sys_trigger', query });
    for (const trigger of due) this.#runTrigger(trigger);
    return due.length > 0;
  }

  #planRecurring(): void {
    for (const job of this.#store.select({ table: 'sysauto_script', query: 'active=true' })) {
      const document_key = job['sys_id'] ?? '';
      if (!RECURRING.has(job['run_type'] ?? '')) continue;
      if (this.#store.count({ table: 'sys_trigger', query: `document_key=${document_key}` }) > 0) continue;
      this.#store.insert('sys_trigger', {
        sys_id: randomBytes(16).toString('hex'),
        name: job['name'] ?? '',
        document: 'sysauto_script',
        document_key,
        state: '0',
        trigger_type: '1',
        next_action: formatDateTime(this.#nextTime(job)),
      });
    }
  }

  #runTrigger(trigger: Values): void {
    const sysId = trigger['sys_id'] ?? '';
    const job = this.#store.get('sysauto_script', trigger['document_key'] ?? '');
    const recurring = job !== null && job['active'] === 'true' && RECURRING.has(job['run_type'] ?? '');
    // Moved on before the run: a job that fails must not run again at once.
    if (recurring) this.#store.update('sys_trigger', sysId, { next_action: formatDateTime(this.#nextTime(job)) });
    else this.#store.delete('sys_trigger', sysId);
    if (job === null) return;
    try {
      this.#run(job);
    } catch (error) {
      this.#log.write('error', `Scheduled job ${job['name']}`, String(error));
    }
  }

  /** `run_period` counts from 1970; `run_time` is a time of day on 1970-01-01. */
  #nextTime(job: Values): Date {
    const now = this.#clock.now().getTime();
    if (job['run_type'] === 'periodically')
      return new Date(now + Math.max(parseStored(job['run_period'] ?? '') ?? DAY_MS, 1000));
    const timeOfDay = (parseStored(job['run_time'] ?? '') ?? 0) % DAY_MS;
    const today = Math.floor(now / DAY_MS) * DAY_MS + timeOfDay;
    return new Date(today > now ? today : today + DAY_MS);
  }
}
