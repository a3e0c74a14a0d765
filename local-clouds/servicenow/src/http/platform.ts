import type { RecordOperations } from '../rules/record-operations.ts';
import type { RecordQueries } from '../rules/record-queries.ts';
import type { SystemLog } from '../rules/system-log.ts';
import type { ScriptEngine } from '../script/script-engine.ts';
import type { AccessControl } from '../security/access-control.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { InstanceClock } from './instance-clock.ts';
import type { InstanceSettings } from './instance-settings.ts';
import type { OAuthCredentials } from './oauth/oauth-credentials.ts';
import type { UserAccounts } from './user-accounts.ts';
import type { WebSessions } from './web-sessions.ts';

/** What every HTTP handler and page may use; composed once in `instance.ts`. */
export interface Platform {
  store: RecordStore;
  operations: RecordOperations;
  /** What users read; the store itself serves the platform. */
  queries: RecordQueries;
  access: AccessControl;
  scripts: ScriptEngine;
  accounts: UserAccounts;
  sessions: WebSessions;
  credentials: OAuthCredentials;
  /** Clear text of a two-way encrypted (`password2`) value. */
  decrypt(stored: string): string;
  clock: InstanceClock;
  settings: InstanceSettings;
  /** Address under which clients reach the instance, without a trailing slash. */
  readonly publicUrl: string;
  /** What a developer reads under System Logs; never a secret. */
  log: SystemLog;
}
