import type { Clock } from '../rules/clock.ts';
import { matchesCondition } from '../rules/record-condition.ts';
import type { ScriptHost, ServerScripts } from '../script/server-scripts.ts';
import type { RecordStore, Values } from '../store/record-store.ts';
import type { AccessControl, RecordOperation } from './access-control.ts';
import { type Acl, createAclCatalog } from './acl-catalog.ts';
import { fieldGate, tableGate } from './acl-order.ts';
import { isSystem, type Session } from './session.ts';

/** A script that is only `true` decides nothing: the platform counts such an ACL as empty. */
const SCRIPT_WITHOUT_DECISION = /^\s*(answer\s*=\s*)?true\s*;?\s*$/;

/** Security attributes an app can name without defining one: sys_id or name, and whether a session has it. */
const ATTRIBUTES: Record<string, (session: Session) => boolean> = {
  '239bdf0c47d23110ba46ff58936d4330': (session) => session.userId !== '',
  UserIsAuthenticated: (session) => session.userId !== '',
  '8637f144b732111074f706dd1e11a981': (session) => session.roles.has('admin'),
  HasAdminRole: (session) => session.roles.has('admin'),
};

interface Question {
  session: Session;
  operation: RecordOperation | 'execute';
  /** `''` for ACLs that are not about records. */
  table: string;
  /** Null with a table: before the query, where roles alone count. */
  record: Values | null;
}

/**
 * {@link AccessControl} over the rows of `sys_security_acl`. Scripts of ACLs run once the engine has called
 * `runScriptsWith`; before that an ACL with a script throws.
 */
export function createAccessControl(deps: { store: RecordStore; clock?: Clock }): AccessControl & ScriptHost {
  const { store, clock = { now: () => new Date() } } = deps;
  const catalog = createAclCatalog(store);
  let scripts: ServerScripts | null = null;

  function passes(acl: Acl, question: Question): boolean {
    if (isEmpty(acl) || !holdsRole(acl, question.session)) return false;
    if (question.table !== '' && question.record === null) return true;
    return holdsAttribute(acl, question.session) && holdsCondition(acl, question) && holdsScript(acl, question);
  }

  function holdsCondition(acl: Acl, question: Question): boolean {
    if (acl.condition === '') return true;
    const { table, record, session } = question;
    const subject = { table, values: record ?? {}, previous: null, userId: session.userId, now: clock.now() };
    return matchesCondition(store, acl.condition, subject);
  }

  function holdsScript(acl: Acl, question: Question): boolean {
    if (acl.script.trim() === '') return true;
    if (scripts === null) throw new Error(`ACL ${acl.sysId} has a script, and no script engine is connected`);
    const record = {
      table: question.table,
      sysId: question.record?.['sys_id'] ?? '',
      operation: 'read' as const,
      values: { ...question.record },
      previous: null,
      aborted: false,
    };
    const source = { name: `sys_security_acl.${acl.sysId}`, text: acl.script };
    const outcome = scripts.runWithRecord(acl.scopeId, source, question.session, record, { answer: undefined });
    const answer = outcome.answer === undefined ? outcome.value : outcome.answer;
    return answer === true || answer === 'true';
  }

  /**
   * One gate: every deny-unless ACL first, then the points in order. The table gate ends at the first point that has
   * ACLs, the field gate at the first one that passes.
   */
  function passesGate(points: readonly (readonly Acl[])[], question: Question, endsAt: 'first' | 'success'): boolean {
    const chain = points.flat();
    if (chain.length === 0) return true;
    if (question.session.roles.has('admin') && chain.every((acl) => acl.adminOverrides)) return true;
    if (chain.some((acl) => acl.denyUnless && !passes(acl, question))) return false;
    const allowing = points.map((acls) => acls.filter((acl) => !acl.denyUnless)).filter((acls) => acls.length > 0);
    const asked = endsAt === 'first' ? allowing.slice(0, 1) : allowing;
    return asked.length === 0 || asked.some((acls) => acls.some((acl) => passes(acl, question)));
  }

  function pointsOf(names: readonly string[], operation: RecordOperation): (readonly Acl[])[] {
    return names.map((name) => {
      const acls = catalog.find('record', operation, name);
      // exploring-access-control-list.md: creating reuses the write rules of the last wildcard.
      const reuse = operation === 'create' && name === '*.*' && acls.length === 0;
      return reuse ? catalog.find('record', 'write', name) : acls;
    });
  }

  function passesTableGate(question: Question, operation: RecordOperation, ancestors: readonly string[]): boolean {
    const points = pointsOf(tableGate(ancestors), operation);
    const wildcardOnly = points.slice(0, -1).every((acls) => acls.length === 0) && (points.at(-1)?.length ?? 0) > 0;
    if (wildcardOnly && defaultMode() === 'deny' && !question.session.roles.has('admin')) return false;
    return passesGate(points, question, 'first');
  }

  function defaultMode(): string {
    const [row] = store.select({ table: 'sys_properties', query: 'name=glide.sm.default_mode', limit: 1 });
    return row?.['value'] ?? 'allow';
  }

  return {
    runScriptsWith: (engine) => {
      scripts = engine;
    },
    mayAccessRecord(session, operation, table, record, field) {
      if (isSystem(session)) return true;
      const ancestors = store.ancestors(table);
      // exploring-access-control-list.md: conditions of create rules see empty fields.
      const seen = operation === 'create' && record !== null ? {} : record;
      const question: Question = { session, operation, table, record: seen };
      if (!passesTableGate(question, operation, ancestors)) return false;
      return field === undefined || passesGate(pointsOf(fieldGate(ancestors, field), operation), question, 'success');
    },
    mayExecuteRestEndpoint(session, aclIds) {
      const acls = aclIds.map((id) => catalog.get(id)).filter((acl) => acl !== null);
      if (acls.length === 0) return false;
      return passesGate([acls], { session, operation: 'execute', table: '', record: null }, 'first');
    },
    mayReadPage(session, name) {
      const acls = catalog.find('ui_page', 'read', name);
      return passesGate([acls], { session, operation: 'read', table: '', record: null }, 'first');
    },
  };
}

/** Neither role, condition, attribute, nor a script that decides anything. */
function isEmpty(acl: Acl): boolean {
  const noScript = acl.script.trim() === '' || SCRIPT_WITHOUT_DECISION.test(acl.script);
  return acl.roles.length === 0 && acl.condition === '' && acl.securityAttribute === '' && noScript;
}

function holdsRole(acl: Acl, session: Session): boolean {
  if (acl.roles.includes(null)) return false;
  return acl.roles.length === 0 || acl.roles.some((role) => role === 'public' || session.roles.has(role ?? ''));
}

/** An attribute we do not know refuses. */
function holdsAttribute(acl: Acl, session: Session): boolean {
  return acl.securityAttribute === '' || (ATTRIBUTES[acl.securityAttribute]?.(session) ?? false);
}
