import type { Clock } from '../rules/clock.ts';
import { ASYNC_RULE_EVENT } from '../rules/event-queue.ts';
import type { RuleQueue } from '../rules/rule-queue.ts';
import type { SystemLog } from '../rules/system-log.ts';
import { systemSession } from '../security/session.ts';
import { systemTimeZone } from '../security/system-time-zone.ts';
import { formatDateTime } from '../store/dynamic-value.ts';
import type { RecordStore, Values } from '../store/record-store.ts';
import type { ServerScripts } from './server-scripts.ts';

const BATCH = 100;

/** Works off `sysevent`: script actions registered for an event, and asynchronous business rules. */
export class EventProcessor {
  readonly #store: RecordStore;
  readonly #scripts: ServerScripts;
  readonly #rules: RuleQueue;
  readonly #clock: Clock;
  readonly #log: SystemLog;

  constructor(deps: { store: RecordStore; scripts: ServerScripts; rules: RuleQueue; clock: Clock; log: SystemLog }) {
    this.#store = deps.store;
    this.#scripts = deps.scripts;
    this.#rules = deps.rules;
    this.#clock = deps.clock;
    this.#log = deps.log;
  }

  /** Handles the events that are due, in the order they were queued. True when there was any. */
  processDue(): boolean {
    const now = formatDateTime(this.#clock.now());
    const query = `state=ready^process_on<=${now}^ORDERBYprocess_on^ORDERBYsys_created_on`;
    const due = this.#store.select({ table: 'sysevent', query, limit: BATCH });
    for (const event of due) this.#process(event);
    return due.length > 0;
  }

  #process(event: Values): void {
    const sysId = event['sys_id'] ?? '';
    let state = 'processed';
    try {
      if (event['name'] === ASYNC_RULE_EVENT) this.#rules.runQueued(event);
      else this.#runScriptActions(event);
    } catch (error) {
      state = 'error';
      this.#log.write('error', `Event ${event['name']}`, String(error));
    }
    const processed = formatDateTime(this.#clock.now());
    this.#store.update('sysevent', sysId, { state, processed, sys_updated_on: processed });
  }

  #runScriptActions(event: Values): void {
    const actions = this.#store
      .select({ table: 'sysevent_script_action', query: `event_name=${event['name']}^active=true` })
      .sort((a, b) => Number(a['order'] || 100) - Number(b['order'] || 100));
    for (const action of actions) this.#runScriptAction(action, event);
  }

  /** One failing action does not keep the others from running. */
  #runScriptAction(action: Values, event: Values): void {
    const name = `sysevent_script_action.${action['sys_id']}`;
    const run = (text: string, suffix: string) =>
      this.#scripts.runWithRecord(
        action['sys_scope'] || 'global',
        { name: name + suffix, text },
        systemSession(systemTimeZone(this.#store)),
        this.#subject(event),
        { event: { table: 'sysevent', values: event } },
      );
    try {
      const condition = action['condition_script'] ?? '';
      if (condition.trim() !== '' && run(condition, '.condition').value !== true) return;
      run(action['script'] ?? '', '');
    } catch (error) {
      this.#log.write('error', `Script action ${action['name']}`, String(error));
    }
  }

  /** The record the event is about, as it is now; an empty one when it is gone. */
  #subject(event: Values) {
    const table = event['table'] ?? '';
    const sysId = event['instance'] ?? '';
    const values = table !== '' && this.#store.table(table) !== null ? this.#store.get(table, sysId) : null;
    return {
      table: values?.['sys_class_name'] || table,
      sysId,
      operation: 'read' as const,
      values: values ?? {},
      previous: values,
      aborted: false,
    };
  }
}
