import type { Session } from '../security/session.ts';
import type { Values } from '../store/record-store.ts';

/** A scripted REST request as the HTTP side hands it over. */
export interface ScriptedRestRequest {
  method: string;
  /** Path without query. */
  uri: string;
  url: string;
  queryString: string;
  pathParams: Record<string, string>;
  /** Always lists, as on the platform. */
  queryParams: Record<string, string[]>;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Buffer;
  /** True when the body is over the instance's limit: reading it throws. */
  bodyTooLarge: boolean;
}

export interface ScriptedRestAnswer {
  status: number;
  headers: Record<string, string>;
  /** Final bytes: `{"result": ...}`, the error envelope, or what the stream writer wrote. */
  body: string;
}

/**
 * Runs the server scripts of installed applications on `vm`, inside the fences of their scope: ES2021 mode, scoped
 * Glide methods, cross-scope policy and privileges. Synchronous.
 */
export interface ScriptEngine {
  /** `operation` is a row of `sys_ws_operation`. Never throws: an uncaught exception becomes the platform's 500. */
  runRestOperation(operation: Values, request: ScriptedRestRequest, session: Session): ScriptedRestAnswer;
  /** Evaluates an expression such as `gs.getSession().getSessionToken()` of a UI page for this user. */
  evaluatePageExpression(expression: string, session: Session): string;
  /** Runs a script of an application (background script, fix script, ATF step). */
  runScript(scopeId: string, script: string, session: Session, variables?: Record<string, unknown>): unknown;
  /**
   * Runs a library and then a script in one realm, as a step of an automated test is run. Returns the value of the
   * script, and what the function `report` that the library put among the globals says afterwards.
   */
  runWithLibrary(
    scopeId: string,
    source: { library: string; script: string; report: string },
    session: Session,
  ): { value: unknown; report: unknown };
  /** Runs due events, script actions and scheduled jobs now; returns when the queue is empty. */
  runEventQueue(): Promise<void>;
}
