import type { PauseReason } from '../failures/pause.ts';
import type { Notice } from '../notices.ts';
import type { ConnectionHealth } from './connection-health.ts';

/** One tenant's link to one ServiceNow instance. Secrets are not part of it: see {@link ConnectionSecrets}. */
export interface Connection extends ConnectionHealth {
  id: string;
  /** Entra `tid`. */
  tenantId: string;
  /** Origin, for example `https://dev1.service-now.com`. */
  instanceUrl: string;
  clientId: string;
  /** Null: active. */
  pausedFor: PauseReason | null;
  /** What it waits for; null when it waits for nothing, or nothing was said. */
  lastError: Notice | null;
  /** The last authorization that was not taken, until one is; what worked before goes on. */
  refusedAuthorization: RefusedAuthorization | null;
  /** ServiceNow user name the token acts as; null before authorization. */
  authorizedAs: string | null;
  /** ServiceNow user name of the integration user, as the app reports it. */
  integrationUser: string | null;
  /** Who pressed Authorize, by user principal name. */
  authorizedBy: string | null;
  authorizedAt: Date | null;
  /** When the refresh token ends: 100 days after it was issued, however often it is used. */
  refreshTokenExpiresAt: Date | null;
  appVersion: string | null;
  release: string | null;
  /** Position in the change feed; null: from the beginning. */
  feedCursor: string | null;
  createdBy: string;
  createdAt: Date;
}

/** What is sealed before it reaches a store. */
export interface ConnectionSecrets {
  clientSecret: string;
  /** Key of the doorbell's signature. */
  doorbellSecret: string;
  /** Still accepted until the instance first rings with the current one; null when no change is under way. */
  previousDoorbellSecret: string | null;
  tokens: Tokens | null;
}

/** Somebody pressed Allow, and the connection does not act as them. */
export interface RefusedAuthorization {
  /** ISO 8601. */
  at: string;
  /** Who pressed Authorize here, by user principal name. */
  by: string;
  /** Who pressed Allow there, or that it is unknown, and what to do. */
  notice: Notice;
}

/** What a connection authenticates with at the token endpoint, beside its client id. */
export type Grant = Pick<ConnectionSecrets, 'clientSecret' | 'tokens'>;

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  accessTokenExpiresAt: Date;
}
