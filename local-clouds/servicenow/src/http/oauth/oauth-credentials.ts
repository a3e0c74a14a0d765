import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseStored } from '../../rules/local-time.ts';
import type { RecordOperations } from '../../rules/record-operations.ts';
import { SYSTEM_SESSION } from '../../security/session.ts';
import { formatDateTime } from '../../store/dynamic-value.ts';
import type { RecordStore, Values } from '../../store/record-store.ts';
import type { InstanceClock } from '../instance-clock.ts';

/** A live row of `oauth_credential`. */
export interface Credential {
  /** sys_id of the row. */
  id: string;
  /** sys_id of the OAuth entity. */
  entityId: string;
  userId: string;
  expiresAt: Date;
  /** Space-separated; empty when the entity has no auth scope. */
  scope: string;
}

/** What the token endpoint must find again when a code is redeemed. */
export interface CodeRequest {
  entityId: string;
  userId: string;
  redirectUri: string;
  scope: string;
  codeChallenge: string;
}

/**
 * Codes and tokens as rows of `oauth_credential`.
 *
 * No token is stored, neither clear nor encrypted: a token is the row's sys_id followed by an HMAC over it under the
 * instance's key. A stolen database yields none, and yet the platform's rule "the same access token while it is valid"
 * can be kept, which hashes would forbid.
 */
export interface OAuthCredentials {
  /** A code of 86 characters that can be redeemed once within `seconds`. */
  issueCode(request: CodeRequest, seconds: number): string;
  /** The request behind a code that has neither expired nor been used; null otherwise. Does not use it up. */
  findCode(code: string): CodeRequest | null;
  /** Uses the code up. False when it was used before. */
  useCode(code: string): boolean;
  /** The live access token of this user and entity with its expiry moved on, else a new one. */
  grantAccess(entityId: string, userId: string, scope: string, seconds: number): { token: string; expiresAt: Date };
  /** Always a new access token, as a refresh yields. */
  issueAccess(entityId: string, userId: string, scope: string, seconds: number): { token: string; expiresAt: Date };
  /** The live refresh token of this user and entity with its expiry moved on, else a new one. */
  grantRefresh(entityId: string, userId: string, scope: string, seconds: number): { token: string; expiresAt: Date };
  findAccessToken(token: string): Credential | null;
  findRefreshToken(token: string): Credential | null;
  /** Marks an access or refresh token as expired; unknown ones are passed over. */
  revoke(token: string): void;
  /** Expires every live token of this kind; returns how many there were. */
  expireAll(kind: 'access' | 'refresh'): number;
}

type Kind = 'access_token' | 'refresh_token' | 'authorization_code';

/** @param key At least 32 random bytes, the same after a restart. */
export function createOAuthCredentials(
  store: RecordStore,
  operations: RecordOperations,
  clock: InstanceClock,
  key: Buffer,
): OAuthCredentials {
  const tokenOf = (kind: Kind, id: string): string => {
    const proof = createHmac('sha384', key).update(`${kind}:${id}`).digest();
    return Buffer.concat([Buffer.from(id, 'hex'), proof]).toString('base64url');
  };
  const secondsFromNow = (seconds: number): Date => new Date(clock.now().getTime() + seconds * 1000);

  function insert(kind: Kind, owner: Owner, expiresAt: Date, extra: Values = {}): string {
    const id = operations.insert(SYSTEM_SESSION, TABLE, {
      type: kind,
      peer: owner.entityId,
      user: owner.userId,
      scopes: owner.scope,
      expires: formatDateTime(expiresAt),
      token_received: formatDateTime(clock.now()),
      ...extra,
    });
    return tokenOf(kind, id);
  }

  function find(kind: Kind, token: string): Values | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== TOKEN_BYTES || bytes.toString('base64url') !== token) return null;
    const id = bytes.subarray(0, ID_BYTES).toString('hex');
    if (!timingSafeEqual(Buffer.from(tokenOf(kind, id), 'base64url'), bytes)) return null;
    const row = store.get(TABLE, id);
    return row !== null && row['type'] === kind && isLive(row) ? row : null;
  }

  function isLive(row: Values): boolean {
    const expires = parseStored(row['expires'] ?? '');
    return expires !== null && expires > clock.now().getTime();
  }

  function grant(kind: Kind, owner: Owner, seconds: number): { token: string; expiresAt: Date } {
    const expiresAt = secondsFromNow(seconds);
    const query = `type=${kind}^peer=${owner.entityId}^user=${owner.userId}^expires>${formatDateTime(clock.now())}`;
    const [live] = store.select({ table: TABLE, query, limit: 1 });
    const id = live?.['sys_id'];
    if (!id) return { token: insert(kind, owner, expiresAt), expiresAt };
    operations.update(SYSTEM_SESSION, TABLE, id, { expires: formatDateTime(expiresAt), scopes: owner.scope });
    return { token: tokenOf(kind, id), expiresAt };
  }

  const expire = (row: Values): void =>
    operations.update(SYSTEM_SESSION, TABLE, row['sys_id'] ?? '', { expires: formatDateTime(clock.now()) });

  return {
    issueCode: (request, seconds) =>
      insert('authorization_code', request, secondsFromNow(seconds), {
        redirect_url: request.redirectUri,
        code_challenge: request.codeChallenge,
      }),
    findCode: (code) => {
      const row = find('authorization_code', code);
      if (row === null) return null;
      return {
        entityId: row['peer'] ?? '',
        userId: row['user'] ?? '',
        redirectUri: row['redirect_url'] ?? '',
        scope: row['scopes'] ?? '',
        codeChallenge: row['code_challenge'] ?? '',
      };
    },
    useCode: (code) => {
      const row = find('authorization_code', code);
      if (row !== null) expire(row);
      return row !== null;
    },
    grantAccess: (entityId, userId, scope, seconds) => grant('access_token', { entityId, userId, scope }, seconds),
    issueAccess: (entityId, userId, scope, seconds) => {
      const expiresAt = secondsFromNow(seconds);
      return { token: insert('access_token', { entityId, userId, scope }, expiresAt), expiresAt };
    },
    grantRefresh: (entityId, userId, scope, seconds) => grant('refresh_token', { entityId, userId, scope }, seconds),
    findAccessToken: (token) => toCredential(find('access_token', token)),
    findRefreshToken: (token) => toCredential(find('refresh_token', token)),
    revoke: (token) => {
      const row = find('access_token', token) ?? find('refresh_token', token);
      if (row !== null) expire(row);
    },
    expireAll: (kind) => {
      const query = `type=${kind}_token^expires>${formatDateTime(clock.now())}`;
      const live = store.select({ table: TABLE, query });
      for (const row of live) expire(row);
      return live.length;
    },
  };
}

interface Owner {
  entityId: string;
  userId: string;
  scope: string;
}

const TABLE = 'oauth_credential';
const ID_BYTES = 16;
const TOKEN_BYTES = 64;

function toCredential(row: Values | null): Credential | null {
  const expires = parseStored(row?.['expires'] ?? '');
  if (row === null || expires === null) return null;
  return {
    id: row['sys_id'] ?? '',
    entityId: row['peer'] ?? '',
    userId: row['user'] ?? '',
    expiresAt: new Date(expires),
    scope: row['scopes'] ?? '',
  };
}
