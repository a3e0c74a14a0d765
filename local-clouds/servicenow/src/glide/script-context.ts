import type { Clock } from '../rules/clock.ts';
import type { RecordOperations } from '../rules/record-operations.ts';
import type { RecordQueries } from '../rules/record-queries.ts';
import type { SystemLog } from '../rules/system-log.ts';
import type { Scope } from '../script/scope.ts';
import type { AccessControl } from '../security/access-control.ts';
import type { CrossScopePolicy } from '../security/cross-scope-policy.ts';
import type { Session } from '../security/session.ts';
import type { Password2Cipher } from '../store/password2.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { OutboundHttp } from './outbound-http.ts';

/** What Glide classes work on. */
export interface GlidePlatform {
  store: RecordStore;
  operations: RecordOperations;
  queries: RecordQueries;
  accessControl: AccessControl;
  crossScope: CrossScopePolicy;
  clock: Clock;
  log: SystemLog;
  cipher: Password2Cipher;
  outbound: OutboundHttp;
}

/** One script run of one application for one user. */
export interface ScriptContext {
  platform: GlidePlatform;
  scope: Scope;
  /** Technical name of the scope that called into this one; its own name when nobody did. */
  callerScope: string;
  session: Session;
  /** Texts for the user, shared by all scopes of a transaction. */
  messages: { error: string[]; info: string[] };
  /** `GlideSession.putClientData`, shared by all scopes of a transaction. */
  clientData: Map<string, string>;
}
