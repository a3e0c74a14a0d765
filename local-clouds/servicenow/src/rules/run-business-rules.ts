import type { RecordInFlight, ServerScripts } from '../script/server-scripts.ts';
import type { Session } from '../security/session.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { BusinessRule, FindRules, RuleAction, RuleMoment } from './business-rule-catalog.ts';
import type { Clock } from './clock.ts';
import { matchesCondition } from './record-condition.ts';
import { OperationAbortedError } from './record-operations.ts';
import type { SystemLog } from './system-log.ts';

const ACL_OPERATION = { insert: 'create', update: 'write', delete: 'delete' } as const;

export interface RuleRunner {
  /** Runs the rules of one moment on a record. Errors: {@link OperationAbortedError} from before rules. */
  run(moment: RuleMoment, record: RecordInFlight, session: Session, range?: OrderRange): void;
  /** Rules to run later, whose conditions hold now. */
  due(record: RecordInFlight, session: Session): BusinessRule[];
  /** Runs one rule, conditions already checked. A failing script is logged and does not stop the operation. */
  runOne(rule: BusinessRule, record: RecordInFlight, session: Session): void;
}

/** Before rules below 1000 run before computed values, the others after them. */
export interface OrderRange {
  from: number;
  below: number;
}

export function createRuleRunner(deps: {
  store: RecordStore;
  clock: Clock;
  log: SystemLog;
  findRules: FindRules;
  scripts: () => ServerScripts;
}): RuleRunner {
  const { store, clock, log, findRules, scripts } = deps;
  /** Rules at work, outermost first: a rule does not run again for the record it is working on. */
  const running: { rule: BusinessRule; sysId: string }[] = [];

  function applies(rule: BusinessRule, record: RecordInFlight, session: Session): boolean {
    if (running.some((entry) => entry.rule.sysId === rule.sysId && entry.sysId === record.sysId)) return false;
    if (rule.roles.length > 0 && !rule.roles.some((role) => session.roles.has(role))) return false;
    const subject = { ...record, userId: session.userId, now: clock.now() };
    if (!matchesCondition(store, rule.filterCondition, subject)) return false;
    return rule.condition.trim() === '' || evaluatesTrue(rule, record, session);
  }

  function evaluatesTrue(rule: BusinessRule, record: RecordInFlight, session: Session): boolean {
    return guarded(rule, false, () => {
      const source = { name: `sys_script.${rule.sysId}.condition`, text: rule.condition };
      const { value } = scripts().runWithRecord(rule.scopeId, source, session, record);
      return value === true || value === 'true';
    });
  }

  function guarded<T>(rule: BusinessRule, fallback: T, work: () => T): T {
    try {
      return work();
    } catch (error) {
      log.write('error', `Business rule ${rule.name}`, String(error));
      return fallback;
    }
  }

  function runOne(rule: BusinessRule, record: RecordInFlight, session: Session): void {
    running.push({ rule, sysId: record.sysId });
    try {
      applyTemplate(rule.template, record);
      if (rule.script.trim() !== '') {
        const source = { name: `sys_script.${rule.sysId}`, text: rule.script };
        guarded(rule, undefined, () => scripts().runWithRecord(rule.scopeId, source, session, record));
      }
      if (rule.message !== '') log.write('info', `Business rule ${rule.name}`, rule.message);
      if (rule.abortAction) record.aborted = true;
      if (record.aborted && rule.moment === 'before') throw abortion(rule, record);
    } finally {
      running.pop();
    }
  }

  function abortion(rule: BusinessRule, record: RecordInFlight): OperationAbortedError {
    const stack = running.map((entry) => entry.rule.name).join(', ');
    const message = `Operation against file '${record.table}' was aborted by Business Rule '${rule.name}^${rule.sysId}'. Business Rule Stack:${stack}`;
    log.write('warn', `Business rule ${rule.name}`, message);
    return new OperationAbortedError(ACL_OPERATION[record.operation as RuleAction], message);
  }

  return {
    run(moment, record, session, range = { from: -Infinity, below: Infinity }) {
      for (const rule of findRules(record.table, moment, record.operation as RuleAction)) {
        if (rule.order < range.from || rule.order >= range.below) continue;
        if (applies(rule, record, session)) runOne(rule, record, session);
      }
    },
    due: (record, session) =>
      findRules(record.table, 'async', record.operation as RuleAction).filter((rule) => applies(rule, record, session)),
    runOne,
  };
}

/** `field=value^field2=value2^EQ`: the rule's *Set field values*. */
function applyTemplate(template: string, record: RecordInFlight): void {
  for (const assignment of template.split('^')) {
    const at = assignment.indexOf('=');
    if (at > 0) record.values[assignment.slice(0, at)] = assignment.slice(at + 1) || null;
  }
}
