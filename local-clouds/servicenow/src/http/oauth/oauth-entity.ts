import type { RecordStore, Values } from '../../store/record-store.ts';

/** A row of `oauth_entity`: a client that may ask this instance for tokens. */
export interface OAuthEntity {
  id: string;
  name: string;
  clientId: string;
  /** Absolute addresses; relative ones of the SDK are resolved against the instance. */
  redirectUris: string[];
  logoUrl: string;
  comments: string;
  isPublic: boolean;
  /** The user for client credentials; empty when none is set. */
  userId: string;
  /** Lifetimes in seconds. */
  accessTokenSeconds: number;
  refreshTokenSeconds: number;
  codeSeconds: number;
}

/** The active inbound client with this id, or null. */
export function findOAuthEntity(store: RecordStore, clientId: string, instanceUrl: string): OAuthEntity | null {
  if (clientId === '' || clientId.includes('^')) return null;
  const rows = store.select({ table: 'oauth_entity', query: `client_id=${clientId}`, limit: 2 });
  const row = rows.find((candidate) => isActiveClient(candidate));
  return row === undefined ? null : toEntity(row, instanceUrl);
}

/** `redirect_uri` as the instance compares it: `now-sdk` sends the path `/sdk-oauth.do`. */
export function absoluteRedirect(uri: string, instanceUrl: string): string {
  return uri.startsWith('/') ? `${instanceUrl}${uri}` : uri;
}

function isActiveClient(row: Values): boolean {
  return row['active'] !== 'false' && row['active'] !== '0' && (row['type'] ?? 'client') !== 'oauth_provider';
}

function toEntity(row: Values, instanceUrl: string): OAuthEntity {
  return {
    id: row['sys_id'] ?? '',
    name: row['name'] ?? '',
    clientId: row['client_id'] ?? '',
    redirectUris: (row['redirect_url'] ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((uri) => absoluteRedirect(uri, instanceUrl)),
    logoUrl: row['logo_url'] ?? '',
    comments: row['comments'] ?? '',
    isPublic: row['public_client'] === 'true' || row['public_client'] === '1',
    userId: row['user'] ?? '',
    accessTokenSeconds: positive(row['access_token_lifespan'], 1800),
    refreshTokenSeconds: positive(row['refresh_token_lifespan'], 8_640_000),
    codeSeconds: positive(row['auth_code_lifespan'], 60),
  };
}

function positive(text: string | null | undefined, fallback: number): number {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value > 0 ? value : fallback;
}
