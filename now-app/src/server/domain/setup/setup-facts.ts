import type { Disconnection } from 'shared-types';
import type { Refusal } from './refusal.ts';
import type { SetupSteps } from './setup-step.ts';

/** What was read from the instance, or the instance's refusal. */
export type Reading<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export interface OAuthEntityFacts {
  sysId: string;
  name: string;
  clientId: string;
  active: boolean;
  redirectUrl: string;
  /** Marked as made by this checklist, whatever its steps remember. */
  madeByChecklist: boolean;
  updatedBy: string;
  /** As the instance stores it: UTC, to the second. */
  updatedAt: string;
}

export interface IntegrationUserFacts {
  sysId: string;
  userName: string;
  active: boolean;
  lockedOut: boolean;
  passwordNeedsReset: boolean;
  webServiceAccessOnly: boolean;
  /** `human`, `machine`, `ai`; empty where the release has no such field. */
  identityType: string;
  /** `sso:<sys_id>` or `federation:<sys_id>`; empty for a user of this instance alone. */
  ssoSource: string;
}

/** A token that the application registry issued. The token itself is never read. */
export interface IssuedTokenFacts {
  kind: 'access' | 'refresh';
  userSysId: string;
  userName: string;
  receivedAt: string;
  expiresAt: string;
}

export interface ConnectionFacts {
  connectorUrl: string;
  registeredBy: string | null;
  registeredAt: string | null;
  lastContactAt: string | null;
  /** Address from which that call came, as this instance saw it. */
  lastContactFrom: string | null;
  lastRingAt: string | null;
  lastRingStatus: number | null;
  lastRingError: string | null;
  lastAnsweredRingAt: string | null;
  /** Clock of the security center minus ours at the last ring; null when it did not tell. */
  lastRingSkewSeconds: number | null;
  ringPendingSinceMs: number | null;
}

/** An active rule of IP Address Access Control for calls that come in. */
export interface IpRule {
  sysId: string;
  type: 'allow' | 'deny';
  rangeStart: string;
  /** Empty when the rule is for one address. */
  rangeEnd: string;
  description: string;
}

/** Multi-Provider SSO of the instance. */
export interface SingleSignOnFacts {
  enabled: boolean;
  /** Local sign-in is closed to all but registered recovery users while single sign-on is on. */
  accountRecovery: boolean;
  /** sys_id of the identity provider to which every browser is sent; empty for none. */
  autoRedirect: string;
  /** The active ones. */
  providers: Reading<{ sysId: string; name: string }[]>;
}

/** All that the checklist knows, read anew for every answer. Times are UTC as the instance stores them. */
export interface SetupFacts {
  nowMs: number;
  instanceUrl: string;
  /** Build name, for example `Zurich`; null when the instance does not tell. */
  release: string | null;
  caller: { userName: string; platformAdmin: boolean };
  oauthActive: boolean;
  singleSignOn: SingleSignOnFacts;
  ipRules: Reading<IpRule[]>;
  /** Whether an administrator lets this instance ring. */
  doorbellActive: boolean;
  steps: SetupSteps;
  oauthEntity: Reading<OAuthEntityFacts | null>;
  /** Active application registries beside it that the checklist made, or that have the same redirect address. */
  otherRegistries: Reading<{ sysId: string; name: string }[]>;
  integrationUser: Reading<IntegrationUserFacts | null>;
  /** Names of the roles granted to the integration user. */
  grantedRoles: Reading<string[]>;
  /** Active users beside it who hold the integration role. */
  otherHolders: Reading<{ sysId: string; userName: string }[]>;
  issuedTokens: Reading<IssuedTokenFacts[]>;
  /** Live ones of people who are not the integration user; null while there is no such user. */
  foreignTokens: Reading<IssuedTokenFacts[]> | null;
  connection: ConnectionFacts | null;
  /** How the last registration ended; null while one stands, and before the first. */
  ended: Disconnection | null;
  /** Who the security center last called as; null before its first call. */
  lastCall: { userName: string; at: string } | null;
}
