import type { OutboundFailure, OutboundRequest, OutboundResponse } from '../../src/glide/outbound-http.ts';
import { createBusinessRuleCatalog } from '../../src/rules/business-rule-catalog.ts';
import { createRecordOperations } from '../../src/rules/create-record-operations.ts';
import { createSystemLog } from '../../src/rules/create-system-log.ts';
import { createQueryRules } from '../../src/rules/query-rules.ts';
import { createRecordQueries } from '../../src/rules/record-queries.ts';
import { createScriptEngine } from '../../src/script/create-script-engine.ts';
import type { ScriptedRestAnswer, ScriptedRestRequest } from '../../src/script/script-engine.ts';
import { createAccessControl } from '../../src/security/create-access-control.ts';
import type { Session } from '../../src/security/session.ts';
import { sessionForUser } from '../../src/security/session-for-user.ts';
import { writeTableDefinition } from '../../src/store/dictionary-writer.ts';
import { openRecordStore } from '../../src/store/open-record-store.ts';
import { openPassword2Cipher } from '../../src/store/password2.ts';
import type { Values } from '../../src/store/record-store.ts';
import type { TableDefinition } from '../../src/store/table-definition.ts';

export const APP = { sysId: 'a'.repeat(32), scope: 'x_test_app', name: 'Test App' };
export const OTHER_APP = { sysId: 'b'.repeat(32), scope: 'x_other_app', name: 'Other App' };
export const START = new Date('2026-11-24T08:00:00Z');

const TICKET_TABLE: TableDefinition = {
  name: 'x_test_app_ticket',
  label: 'Test Ticket',
  columns: {
    correlation_id: { label: 'Correlation', type: 'string', maxLength: 64, unique: true },
    name: { label: 'Name', type: 'string', maxLength: 100, display: true },
    active: { label: 'Active', type: 'boolean', defaultValue: 'true' },
    amount: { label: 'Amount', type: 'integer' },
    due: { label: 'Due', type: 'glide_date' },
    opened: { label: 'Opened', type: 'glide_date_time' },
    requested_by: { label: 'Requested by', type: 'reference', reference: 'sys_user' },
    secret: { label: 'Secret', type: 'password2', maxLength: 255 },
    kind: {
      label: 'Kind',
      type: 'string',
      choices: [
        ['a', 'Kind A'],
        ['b', 'Kind B'],
      ],
    },
  },
};

/** An instance without HTTP: one application with a table, and what its scripts do. */
export function openScriptInstance(options: { timeLimit?: number; httpFetch?: typeof fetch } = {}) {
  const now = { at: START };
  const clock = { now: () => now.at };
  const store = openRecordStore({ dataDir: null, now: () => now.at });
  const lines: string[] = [];
  const log = createSystemLog({ store, clock, echo: (line) => lines.push(line) });
  const cipher = openPassword2Cipher(null);
  const sent: OutboundRequest[] = [];
  const blockingAnswer: { next: OutboundResponse | OutboundFailure } = { next: { status: 200, headers: {}, body: '' } };
  const operations = createRecordOperations({ store, clock, log, cipher });
  const queryRules = createQueryRules({ findRules: createBusinessRuleCatalog(store), log });
  const accessControl = createAccessControl({ store, clock });
  const engine = createScriptEngine({
    store,
    operations,
    queries: createRecordQueries(store, queryRules),
    queryRules,
    accessControl,
    clock,
    log,
    cipher,
    httpFetch: options.httpFetch ?? (() => Promise.reject(new Error('No network in this test'))),
    httpBlocking: (request) => {
      sent.push(request);
      return blockingAnswer.next;
    },
    ...(options.timeLimit === undefined ? {} : { timeLimit: options.timeLimit }),
  });

  let serial = 0;
  const added: { table: string; sysId: string }[] = [];
  /** Stores a row as an installed package would; its sys_id. */
  const put = (table: string, values: Values): string => {
    serial += 1;
    const sysId = values['sys_id'] ?? String(serial).padStart(32, '0');
    store.insert(table, { ...values, sys_id: sysId });
    added.push({ table, sysId });
    return sysId;
  };

  for (const app of [APP, OTHER_APP]) {
    put('sys_app', { sys_id: app.sysId, scope: app.scope, name: app.name, active: 'true', js_level: 'es_latest' });
  }
  const stamp = { sys_created_by: 'system' };
  writeTableDefinition(store, TICKET_TABLE, { scopeId: APP.sysId, stamp });
  store.refreshDictionary();
  added.length = 0;

  const [admin] = store.select({ table: 'sys_user', query: 'user_name=admin' });
  const [itil] = store.select({ table: 'sys_user', query: 'user_name=itil' });
  const adminSession = sessionForUser(store, admin?.['sys_id'] ?? '');

  return {
    store,
    operations,
    accessControl,
    engine,
    lines,
    sent,
    blockingAnswer,
    cipher,
    put,
    admin: adminSession,
    itil: sessionForUser(store, itil?.['sys_id'] ?? ''),
    moveClock: (milliseconds: number) => {
      now.at = new Date(now.at.getTime() + milliseconds);
    },
    /** Value of a script run in the application's scope. */
    run: (script: string, session: Session = adminSession, scopeId = APP.sysId): unknown =>
      engine.runScript(scopeId, script, session),
    /** Takes away what `put` and `grant` stored and all tickets: an instance costs too much to open one for each test. */
    reset: (): void => {
      for (const { table, sysId } of added.splice(0)) store.delete(table, sysId);
      for (const row of store.select({ table: TICKET_TABLE.name, query: null })) {
        store.delete(TICKET_TABLE.name, row['sys_id'] ?? '');
      }
      lines.length = 0;
    },
    /** Grants the application one operation on a table of another scope. */
    grant: (operation: string, target: string, type = 'sys_db_object'): string =>
      put('sys_scope_privilege', {
        source_scope: APP.sysId,
        target_scope: 'global',
        target_name: target,
        target_type: type,
        operation,
        status: 'allowed',
      }),
    module: (path: string, content: string): string =>
      put('sys_module', { path: `x_test_app/app/1.0.0/${path}`, content, sys_scope: APP.sysId }),
    rest: (script: string, request: Partial<ScriptedRestRequest> = {}): ScriptedRestAnswer =>
      engine.runRestOperation(
        { sys_id: 'c'.repeat(32), sys_scope: APP.sysId, operation_script: script },
        { ...EMPTY_REQUEST, ...request },
        adminSession,
      ),
  };
}

export type ScriptInstance = ReturnType<typeof openScriptInstance>;

const EMPTY_REQUEST: ScriptedRestRequest = {
  method: 'GET',
  uri: '/api/x_test_app/v1/things',
  url: 'http://localhost/api/x_test_app/v1/things',
  queryString: '',
  pathParams: {},
  queryParams: {},
  headers: { 'content-type': 'application/json' },
  body: Buffer.alloc(0),
  bodyTooLarge: false,
};

/** Text of what the work throws; fails when it throws nothing. */
export function thrownBy(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return String(error);
  }
  throw new Error('Nothing was thrown');
}
