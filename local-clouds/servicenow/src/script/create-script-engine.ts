import { sendBlocking } from '../glide/blocking-http.ts';
import { GlideRecord } from '../glide/glide-record.ts';
import type { OutboundFailure, OutboundRequest, OutboundResponse } from '../glide/outbound-http.ts';
import type { GlidePlatform } from '../glide/script-context.ts';
import type { Clock } from '../rules/clock.ts';
import type { RecordOperations } from '../rules/record-operations.ts';
import type { RecordQueries } from '../rules/record-queries.ts';
import type { RuleQueue } from '../rules/rule-queue.ts';
import type { SystemLog } from '../rules/system-log.ts';
import type { AccessControl } from '../security/access-control.ts';
import { createCrossScopePolicy } from '../security/cross-scope-policy.ts';
import { type Session, systemSession } from '../security/session.ts';
import { systemTimeZone } from '../security/system-time-zone.ts';
import type { Password2Cipher } from '../store/password2.ts';
import type { RecordStore, Values } from '../store/record-store.ts';
import { EventProcessor } from './event-processor.ts';
import { createModuleCatalog } from './module-catalog.ts';
import { OutboundQueue } from './outbound-queue.ts';
import type { ScriptRealm } from './realm/script-realm.ts';
import { answerOf, answerToThrown } from './rest/rest-answer.ts';
import { RestApiRequest } from './rest/rest-api-request.ts';
import { RestApiResponse } from './rest/rest-api-response.ts';
import { newRestExchange } from './rest/rest-exchange.ts';
import { ScheduledJobs } from './scheduled-jobs.ts';
import { compileScript } from './script-compiler.ts';
import type { ScriptEngine } from './script-engine.ts';
import { createScriptIncludeCatalog } from './script-include-catalog.ts';
import { ScriptTransaction } from './script-transaction.ts';
import type { RecordInFlight, ScriptHost, ScriptOutcome, ServerScripts } from './server-scripts.ts';

const DEFAULT_TIME_LIMIT_MS = 30_000;
/** `runEventQueue` gives up after so many rounds: events that queue themselves would keep it busy for ever. */
const MAX_ROUNDS = 1000;

/** What the engine is made of; `operations`, `queryRules` and `accessControl` get it as their script runner. */
export interface ScriptEngineDeps {
  store: RecordStore;
  operations: RecordOperations & ScriptHost & RuleQueue;
  queries: RecordQueries;
  queryRules: ScriptHost;
  accessControl: AccessControl & ScriptHost;
  clock: Clock;
  log: SystemLog;
  cipher: Password2Cipher;
  /** Sends what `RESTMessageV2.executeAsync` queued; `fetch` of the process in production. */
  httpFetch: typeof fetch;
  /** Sends what `RESTMessageV2.execute` asks for while the script, and so the process, waits. */
  httpBlocking?: (request: OutboundRequest) => OutboundResponse | OutboundFailure;
  /** Milliseconds that a script may run; 30 s by default. */
  timeLimit?: number;
}

/** {@link ScriptEngine} on `node:vm`. */
export function createScriptEngine(deps: ScriptEngineDeps): ScriptEngine {
  const { store, operations, queries, queryRules, accessControl, clock, log, cipher } = deps;
  const outbound = new OutboundQueue(deps.httpFetch, deps.httpBlocking ?? sendBlocking, log);
  const platform: GlidePlatform = {
    store,
    operations,
    queries,
    accessControl,
    crossScope: createCrossScopePolicy(store),
    clock,
    log,
    cipher,
    outbound,
  };
  const transactionDeps = {
    platform,
    modules: createModuleCatalog(store),
    scriptIncludes: createScriptIncludeCatalog(store),
    timeLimit: deps.timeLimit ?? DEFAULT_TIME_LIMIT_MS,
  };
  /** The transaction at work; rules and ACLs that it sets off run in it. */
  let active: ScriptTransaction | null = null;

  function inTransaction<T>(session: Session, work: (transaction: ScriptTransaction) => T): T {
    const outer = active;
    const transaction = outer?.session === session ? outer : new ScriptTransaction(transactionDeps, session);
    active = transaction;
    try {
      return work(transaction);
    } finally {
      active = outer;
    }
  }

  /** A piece of work of its own, whatever is under way. */
  function inNewTransaction<T>(session: Session, work: (transaction: ScriptTransaction) => T): T {
    const outer = active;
    active = null;
    try {
      return inTransaction(session, work);
    } finally {
      active = outer;
    }
  }

  const scripts: ServerScripts = {
    runWithRecord: (scopeId, source, session, record, variables = {}) =>
      inTransaction(session, (transaction) => {
        const realm = transaction.realm(scopeId);
        const globals = { ...recordGlobals(realm, record), ...scriptVariables(realm, variables) };
        let outcome: ScriptOutcome = { value: undefined, answer: undefined };
        const value = realm.runWith(globals, compileScript(source), () => {
          outcome = { ...outcome, answer: realm.globals['answer'] };
        });
        return { ...outcome, value };
      }),
    runWithQuery: (rule, session, { table, query }) =>
      inTransaction(session, (transaction) => {
        const realm = transaction.realm(rule.scopeId);
        const current = GlideRecord.onQuery(realm.context, table, query);
        const globals = { current: realm.bridge.wrap(current), previous: null };
        const run = (part: string, text: string): unknown =>
          realm.runWith(globals, compileScript({ name: `sys_script.${rule.sysId}${part}`, text }));
        const isDue = rule.condition.trim() === '' || String(run('.condition', rule.condition)) === 'true';
        if (isDue) run('', rule.script);
        return current.isActionAborted() ? null : current.addedConditions();
      }),
  };
  operations.runScriptsWith(scripts);
  queryRules.runScriptsWith(scripts);
  accessControl.runScriptsWith(scripts);

  const events = new EventProcessor({ store, scripts, rules: operations, clock, log });
  const jobs = new ScheduledJobs({
    store,
    clock,
    log,
    run: (job) => {
      const source = { name: `sysauto_script.${job['sys_id']}`, text: job['script'] ?? '' };
      inNewTransaction(systemSession(systemTimeZone(store)), (transaction) =>
        transaction.realm(job['sys_scope'] || 'global').run(compileScript(source)),
      );
    },
  });
  let queueRun: Promise<void> | null = null;

  async function workOffQueue(): Promise<void> {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const ranJobs = jobs.runDue();
      const ranEvents = events.processDue();
      if (!(await outbound.flush()) && !ranJobs && !ranEvents) return;
    }
    log.write(
      'error',
      'Event queue',
      `Still events after ${MAX_ROUNDS} rounds: does a script action queue its own event?`,
    );
  }

  return {
    runRestOperation: (operation, request, session) =>
      inNewTransaction(session, (transaction) => {
        const exchange = newRestExchange(request);
        const realm = transaction.realm(operation['sys_scope'] || 'global');
        const variables = {
          request: realm.bridge.wrap(new RestApiRequest(exchange)),
          response: realm.bridge.wrap(new RestApiResponse(exchange)),
        };
        const source = { name: `sys_ws_operation.${operation['sys_id']}`, text: operation['operation_script'] ?? '' };
        try {
          return answerOf(realm, exchange, realm.runWith(variables, compileScript(source)));
        } catch (error) {
          log.write('error', realm.context.scope.name, `${source.name}: ${String(error)}`);
          return answerToThrown(realm, exchange, error);
        }
      }),
    evaluatePageExpression: (expression, session) =>
      inNewTransaction(session, (transaction) => {
        const value = transaction.realm('global').run(compileScript({ name: 'sys_ui_page', text: `(${expression})` }));
        return value === null || value === undefined ? '' : String(value);
      }),
    runScript: (scopeId, script, session, variables = {}) =>
      inNewTransaction(session, (transaction) => {
        const realm = transaction.realm(scopeId);
        const source = { name: `script in ${realm.context.scope.name}`, text: script };
        return plainValue(realm, realm.runWith(scriptVariables(realm, variables), compileScript(source)));
      }),
    runWithLibrary: (scopeId, { library, script, report }, session) =>
      inNewTransaction(session, (transaction) => {
        const realm = transaction.realm(scopeId);
        const source = (text: string) => compileScript({ name: `script in ${realm.context.scope.name}`, text });
        realm.run(source(library));
        const value = plainValue(realm, realm.run(source(script)));
        return { value, report: plainValue(realm, realm.run(source(`${report}()`))) };
      }),
    runEventQueue: () => {
      queueRun ??= workOffQueue().finally(() => {
        queueRun = null;
      });
      return queueRun;
    },
  };
}

function recordGlobals(realm: ScriptRealm, record: RecordInFlight): Record<string, unknown> {
  if (record.table === '') return { current: undefined, previous: undefined };
  return {
    current: realm.bridge.wrap(GlideRecord.onRecord(realm.context, record, 'current')),
    previous:
      record.previous === null ? null : realm.bridge.wrap(GlideRecord.onRecord(realm.context, record, 'previous')),
  };
}

/** A stored row among the variables becomes a GlideRecord that stands on it. */
export interface RowVariable {
  table: string;
  values: Values;
}

function scriptVariables(realm: ScriptRealm, variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      realm.bridge.wrap(isRow(value) ? onRow(realm, value) : value),
    ]),
  );
}

function isRow(value: unknown): value is RowVariable {
  return typeof value === 'object' && value !== null && 'table' in value && 'values' in value;
}

function onRow(realm: ScriptRealm, { table, values }: RowVariable): GlideRecord {
  const record: RecordInFlight = {
    table,
    sysId: values['sys_id'] ?? '',
    operation: 'read',
    values,
    previous: values,
    aborted: false,
  };
  return GlideRecord.onRecord(realm.context, record, 'current');
}

/** Scalars as they are, other values as plain data of this realm; functions have no value outside a script. */
function plainValue(realm: ScriptRealm, value: unknown): unknown {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
  const json = realm.bridge.toJson(value);
  return json === undefined ? undefined : JSON.parse(json);
}
