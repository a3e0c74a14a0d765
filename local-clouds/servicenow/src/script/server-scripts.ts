import type { Session } from '../security/session.ts';
import type { Values } from '../store/record-store.ts';

/** The record a rule or an ACL looks at. Writing to `values` changes what will be stored. */
export interface RecordInFlight {
  table: string;
  sysId: string;
  operation: 'insert' | 'update' | 'delete' | 'read';
  values: Values;
  /** As stored before the operation; null on insert. */
  previous: Values | null;
  /** Set by `setAbortAction(true)`. */
  aborted: boolean;
  /** True once the row is written: `current.update()` of an after rule then updates, and does not insert again. */
  written?: boolean;
}

/**
 * What record rules and ACLs need of the script engine. They are built before it, because its Glide classes use them:
 * the engine hands itself over when it is created.
 */
export interface ServerScripts {
  /** Runs the script in its application's scope with `current` and `previous`, and the given extra globals. */
  runWithRecord(
    scopeId: string,
    source: ScriptSource,
    session: Session,
    record: RecordInFlight,
    variables?: Record<string, unknown>,
  ): ScriptOutcome;
  /**
   * Runs a query rule whose condition holds, with `current` standing for the query. Returns the encoded conditions that
   * it adds; null when it aborts the query.
   */
  runWithQuery(rule: QueryRuleScript, session: Session, query: QueryInFlight): string[] | null;
}

/** The script of a query rule, and the script that must come out true before it (or `''`). */
export interface QueryRuleScript {
  sysId: string;
  scopeId: string;
  condition: string;
  script: string;
}

/** What is asked for before a rule adds to it. */
export interface QueryInFlight {
  table: string;
  /** Encoded. */
  query: string;
}

export interface ScriptSource {
  /** What messages call it, e.g. `sys_script.<sys_id>`. */
  name: string;
  text: string;
}

export interface ScriptOutcome {
  /** Value of the last statement. */
  value: unknown;
  /** Value of the global `answer` after the run. */
  answer: unknown;
}

/** Something that runs scripts of records and gets the engine once it exists. */
export interface ScriptHost {
  runScriptsWith(scripts: ServerScripts): void;
}
