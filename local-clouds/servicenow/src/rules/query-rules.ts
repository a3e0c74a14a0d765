import type { ScriptHost, ServerScripts } from '../script/server-scripts.ts';
import type { Session } from '../security/session.ts';
import type { Selection } from '../store/record-store.ts';
import type { BusinessRule, FindRules } from './business-rule-catalog.ts';
import type { SystemLog } from './system-log.ts';

/** Before-query business rules: they add conditions to what a user or a script asks for. */
export interface QueryRules {
  /** The selection with what the rules of its table add; null when one of them aborts the query. */
  narrow(session: Session, selection: Selection): Selection | null;
}

/** {@link QueryRules}; scripts run once the engine has called `runScriptsWith`. */
export function createQueryRules(deps: { findRules: FindRules; log: SystemLog }): QueryRules & ScriptHost {
  const { findRules, log } = deps;
  let engine: ServerScripts | null = null;
  /** Rules at work: what such a rule asks for itself is not narrowed by it again. */
  const running = new Set<string>();

  function run(rule: BusinessRule, session: Session, selection: Selection): Selection | null {
    if (engine === null) throw new Error('A business rule has a script, and no script engine is connected');
    const { table, query, filters = [] } = selection;
    const narrowed = engine.runWithQuery(rule, session, {
      table,
      query: [query, ...filters].filter(Boolean).join('^'),
    });
    return narrowed === null ? null : { ...selection, filters: [...filters, ...narrowed] };
  }

  /** A failing script is logged and adds nothing. */
  function guarded(rule: BusinessRule, session: Session, selection: Selection): Selection | null {
    running.add(rule.sysId);
    try {
      return run(rule, session, selection);
    } catch (error) {
      log.write('error', `Business rule ${rule.name}`, String(error));
      return selection;
    } finally {
      running.delete(rule.sysId);
    }
  }

  return {
    runScriptsWith: (scripts) => {
      engine = scripts;
    },
    narrow(session, selection) {
      let narrowed: Selection | null = selection;
      for (const rule of findRules(selection.table, 'before', 'query')) {
        if (narrowed === null) return null;
        const concerns = rule.roles.length === 0 || rule.roles.some((role) => session.roles.has(role));
        if (concerns && !running.has(rule.sysId)) narrowed = guarded(rule, session, narrowed);
      }
      return narrowed;
    },
  };
}
