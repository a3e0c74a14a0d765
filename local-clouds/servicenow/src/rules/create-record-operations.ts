import type { RecordInFlight, ScriptHost, ServerScripts } from '../script/server-scripts.ts';
import { type Session, SYSTEM_SESSION } from '../security/session.ts';
import { sessionForUser } from '../security/session-for-user.ts';
import { formatDateTime } from '../store/dynamic-value.ts';
import type { Password2Cipher } from '../store/password2.ts';
import { type RecordStore, UnknownTableError, type Values } from '../store/record-store.ts';
import { type BusinessRule, createBusinessRuleCatalog, toRule } from './business-rule-catalog.ts';
import type { Clock } from './clock.ts';
import { applyComputedValues } from './computed-values.ts';
import { createDataPolicyCheck } from './data-policies.ts';
import { ASYNC_RULE_EVENT, queueEvent } from './event-queue.ts';
import { takeJournalEntries, writeJournalEntries } from './journal.ts';
import { newRecordValues } from './new-record-values.ts';
import type { RecordOperations, WriteOptions } from './record-operations.ts';
import { createReferenceCascade } from './reference-cascade.ts';
import type { RuleQueue } from './rule-queue.ts';
import { createRuleRunner } from './run-business-rules.ts';
import { generateClientCredentials, protectSecrets } from './secret-values.ts';
import type { SystemLog } from './system-log.ts';

/** Rules of this order and above see the computed values. */
const COMPUTED_VALUES_ORDER = 1000;

const NONE: ReadonlySet<string> = new Set();

/** Columns that the platform alone keeps. */
const PLATFORM_COLUMNS = new Set(['sys_id', 'sys_created_on', 'sys_created_by', 'sys_class_name']);

/**
 * {@link RecordOperations} over a store. Scripts of business rules run once the engine has called `runScriptsWith`.
 */
export function createRecordOperations(deps: {
  store: RecordStore;
  clock: Clock;
  log: SystemLog;
  cipher: Password2Cipher;
}): RecordOperations & ScriptHost & RuleQueue {
  const { store, clock, log, cipher } = deps;
  let engine: ServerScripts | null = null;
  const checkDataPolicies = createDataPolicyCheck(store, clock);
  const cascade = createReferenceCascade(store);
  const rules = createRuleRunner({
    store,
    clock,
    log,
    findRules: createBusinessRuleCatalog(store),
    scripts: () => {
      if (engine === null) throw new Error('A business rule has a script, and no script engine is connected');
      return engine;
    },
  });

  function write(record: RecordInFlight, session: Session, options: WriteOptions, storeRow: () => void): void {
    const runRules = options.runRules ?? true;
    if (runRules) rules.run('before', record, session, { from: -Infinity, below: COMPUTED_VALUES_ORDER });
    if (record.operation !== 'delete') applyComputedValues(store, { ...record, session, now: clock.now() });
    if (runRules) rules.run('before', record, session, { from: COMPUTED_VALUES_ORDER, below: Infinity });
    if (runRules) checkDataPolicies(record, session);
    store.transaction(storeRow);
    record.written = true;
    if (!runRules) return;
    rules.run('after', record, session);
    queueAsyncRules(record, session);
  }

  function queueAsyncRules(record: RecordInFlight, session: Session): void {
    for (const rule of rules.due(record, session)) {
      const event = {
        name: ASYNC_RULE_EVENT,
        table: record.table,
        instance: record.sysId,
        parm1: rule.sysId,
        parm2: record.operation,
        queue: '',
        processOn: clock.now(),
      };
      queueEvent(store, event, session, clock.now());
    }
  }

  function findRule(sysId: string): BusinessRule | null {
    const row = store.get('sys_script', sysId);
    return row === null || row['active'] === 'false' ? null : toRule(row);
  }

  function userOf(event: Values): Session {
    const userId = event['user_id'] ?? '';
    return userId !== '' && store.get('sys_user', userId) !== null ? sessionForUser(store, userId) : SYSTEM_SESSION;
  }

  function requireTable(table: string): void {
    if (store.table(table) === null) throw new UnknownTableError(table);
  }

  function storeRecord(
    record: RecordInFlight,
    session: Session,
    options: WriteOptions,
    storeRow: (row: Values) => void,
  ): void {
    protectSecrets(store, record.table, record.values, cipher, options.keepClear ?? NONE);
    const row = { ...record.values };
    const entries = takeJournalEntries(store, record.table, row);
    storeRow(row);
    writeJournalEntries(store, record, entries, session, clock.now());
  }

  function deleteRecord(session: Session, table: string, sysId: string, options: WriteOptions): void {
    requireTable(table);
    const previous = store.get(table, sysId);
    if (previous === null) return;
    const ownTable = previous['sys_class_name'] || table;
    const record: RecordInFlight = {
      table: ownTable,
      sysId,
      operation: 'delete',
      values: { ...previous },
      previous,
      aborted: false,
    };
    write(record, session, options, () => {
      store.delete(ownTable, sysId);
      cascade.apply(ownTable, sysId, (referring, holder, runRules) =>
        deleteRecord(session, referring, holder, { ...options, runRules: runRules && (options.runRules ?? true) }),
      );
    });
  }

  return {
    runScriptsWith: (scripts) => {
      engine = scripts;
    },
    runQueued(event) {
      const rule = findRule(event['parm1'] ?? '');
      const values = store.get(event['table'] ?? '', event['instance'] ?? '');
      if (rule === null || values === null) return;
      const record: RecordInFlight = {
        table: event['table'] ?? '',
        sysId: event['instance'] ?? '',
        operation: event['parm2'] as RecordInFlight['operation'],
        values,
        // Documented: an asynchronous rule has no `previous`.
        previous: null,
        aborted: false,
      };
      rules.runOne(rule, record, userOf(event));
    },
    insert(session, table, given, options = {}) {
      requireTable(table);
      const values = newRecordValues(store, table, given, session, clock.now());
      generateClientCredentials(table, values);
      const record: RecordInFlight = {
        table,
        sysId: values.sys_id,
        operation: 'insert',
        values,
        previous: null,
        aborted: false,
      };
      write(record, session, options, () => storeRecord(record, session, options, (row) => store.insert(table, row)));
      return record.sysId;
    },
    update(session, table, sysId, given, options = {}) {
      requireTable(table);
      const previous = store.get(table, sysId);
      if (previous === null) return;
      const ownTable = previous['sys_class_name'] || table;
      const changes = knownColumns(store, ownTable, given);
      const values = { ...previous, ...changes };
      if (!differs(previous, values)) return;
      const record: RecordInFlight = { table: ownTable, sysId, operation: 'update', values, previous, aborted: false };
      write(record, session, options, () => {
        const at = formatDateTime(clock.now());
        record.values['sys_updated_on'] = at;
        record.values['sys_updated_by'] = session.userName;
        record.values['sys_mod_count'] = String(Number(previous['sys_mod_count'] ?? 0) + 1);
        storeRecord(record, session, options, (row) => store.update(ownTable, sysId, changedOnly(previous, row)));
      });
    },
    delete: (session, table, sysId, options = {}) => deleteRecord(session, table, sysId, options),
  };
}

function knownColumns(store: RecordStore, table: string, given: Values): Values {
  const columns = store.columns(table);
  const entries = Object.entries(given).filter(([name]) => columns.has(name) && !PLATFORM_COLUMNS.has(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, value === '' ? null : value]));
}

function differs(before: Values, after: Values): boolean {
  return Object.keys(after).some((name) => (before[name] ?? null) !== (after[name] ?? null));
}

function changedOnly(before: Values, after: Values): Values {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => (before[name] ?? null) !== (value ?? null)),
  );
}
