import { timingSafeEqual } from 'node:crypto';
import type {
  AuthorizationCode,
  AuthorizationCodeModel,
  Client,
  ClientCredentialsModel,
  PasswordModel,
  RefreshToken,
  RefreshTokenModel,
  Token,
} from '@node-oauth/oauth2-server';
import type { Platform } from '../platform.ts';
import { booleanProperty } from '../system-property.ts';
import { findOAuthEntity, type OAuthEntity } from './oauth-entity.ts';

type OAuthModel = AuthorizationCodeModel & RefreshTokenModel & ClientCredentialsModel & PasswordModel;

/**
 * What the OAuth library asks of the platform, for one request.
 *
 * The library compares expiries with the machine's clock; the instance's may be moved. So expiry is decided here, and
 * what is still valid is handed over with a date that satisfies the library.
 *
 * @param grantType Of the request; decides whether a token is found again or always new.
 */
export function createOAuthModel(platform: Platform, grantType: string): OAuthModel {
  const { store, credentials, accounts, settings } = platform;
  let presentedRefreshToken = '';

  const clientById = (entityId: string): Client | null => {
    const row = store.get('oauth_entity', entityId);
    const entity = findOAuthEntity(store, row?.['client_id'] ?? '', platform.publicUrl);
    return entity === null ? null : toClient(platform, entity);
  };
  const userById = (userId: string) => {
    const account = accounts.byId(userId);
    return account?.mayAct ? { id: account.id } : null;
  };

  return {
    getClient: async (clientId, clientSecret) => {
      const entity = findOAuthEntity(store, clientId, platform.publicUrl);
      if (entity === null) return null;
      // Null: the authorization endpoint, which knows no secret. Absent: only a public client may come without.
      const secret = clientSecret as string | null | undefined;
      const needsSecret = secret !== null && !entity.isPublic;
      if (needsSecret && !sameSecret(secret ?? '', storedSecret(platform, entity))) return null;
      return toClient(platform, entity);
    },
    saveAuthorizationCode: async (code, client, user) => {
      const request = {
        entityId: client.id,
        userId: user['id'],
        redirectUri: code.redirectUri,
        scope: (code.scope ?? []).join(' '),
        codeChallenge: code.codeChallenge ?? '',
      };
      const issued = credentials.issueCode(request, client['codeSeconds']);
      return { ...code, authorizationCode: issued, client, user } as AuthorizationCode;
    },
    getAuthorizationCode: async (code) => {
      const request = credentials.findCode(code);
      const client = request === null ? null : clientById(request.entityId);
      const user = request === null ? null : userById(request.userId);
      if (request === null || client === null || user === null) return null;
      return {
        authorizationCode: code,
        expiresAt: stillValid(),
        redirectUri: request.redirectUri,
        ...scopeOf(request.scope),
        client,
        user,
        ...(request.codeChallenge === '' ? {} : { codeChallenge: request.codeChallenge, codeChallengeMethod: 'S256' }),
      };
    },
    revokeAuthorizationCode: async (code) => credentials.useCode(code.authorizationCode),
    getRefreshToken: async (token) => {
      const credential = credentials.findRefreshToken(token);
      const client = credential === null ? null : clientById(credential.entityId);
      const user = credential === null ? null : userById(credential.userId);
      if (credential === null || client === null || user === null) return null;
      presentedRefreshToken = token;
      const found: RefreshToken = { refreshToken: token, ...scopeOf(credential.scope), client, user };
      return found;
    },
    // Refresh tokens do not rotate: the one presented stays valid.
    revokeToken: async () => true,
    getUser: async (userName, password) => {
      const account = accounts.authenticate(userName, password);
      return account === null ? null : { id: account.id };
    },
    getUserFromClient: async (client) => userById(client['userId']),
    getAccessToken: async () => null,
    saveToken: async (token, client, user) => {
      const scope = scopeText(platform, client.id);
      const accessSeconds = client.accessTokenLifetime ?? 1800;
      const access =
        grantType === 'refresh_token'
          ? credentials.issueAccess(client.id, user['id'], scope, accessSeconds)
          : credentials.grantAccess(client.id, user['id'], scope, accessSeconds);
      const saved: Token = { accessToken: access.token, scope: [scope], client, user };
      const refreshToken = refreshTokenFor(token, client, user['id'], scope);
      return refreshToken === '' ? saved : { ...saved, refreshToken };
    },
  };

  function refreshTokenFor(token: Token, client: Client, userId: string, scope: string): string {
    if (grantType === 'refresh_token') return settings.refreshRepeatsRefreshToken ? presentedRefreshToken : '';
    // The library asks for none with client credentials.
    if (!token.refreshToken) return '';
    if (client['isPublic'] && !settings.publicClientGetsRefreshToken) return '';
    return credentials.grantRefresh(client.id, userId, scope, client.refreshTokenLifetime ?? 8_640_000).token;
  }
}

function toClient(platform: Platform, entity: OAuthEntity): Client {
  return {
    id: entity.id,
    redirectUris: entity.redirectUris,
    grants: allowedGrants(platform),
    accessTokenLifetime: entity.accessTokenSeconds,
    refreshTokenLifetime: entity.refreshTokenSeconds,
    codeSeconds: entity.codeSeconds,
    isPublic: entity.isPublic,
    userId: entity.userId,
  };
}

function allowedGrants(platform: Platform): string[] {
  const grants = ['authorization_code', 'refresh_token'];
  const { store } = platform;
  if (!booleanProperty(store, 'glide.oauth.inbound.ropc.grant_type.disabled', false)) grants.push('password');
  if (booleanProperty(store, 'glide.oauth.inbound.client.credential.grant_type.enabled', false)) {
    grants.push('client_credentials');
  }
  return grants;
}

/** Read from the entity at each use: editing its scopes takes effect at once. Empty when it has none. */
function scopeText(platform: Platform, entityId: string): string {
  const { store } = platform;
  if (store.table('oauth_entity_auth_scope_mapping') === null) return '';
  return store
    .select({ table: 'oauth_entity_auth_scope_mapping', query: `oauth_entity=${entityId}` })
    .map((mapping) => store.get('sys_auth_scope', mapping['auth_scope'] ?? '')?.['name'] ?? '')
    .filter(Boolean)
    .join(' ');
}

function storedSecret(platform: Platform, entity: OAuthEntity): string {
  const stored = platform.store.get('oauth_entity', entity.id)?.['client_secret'] ?? '';
  return stored === '' ? '' : platform.decrypt(stored);
}

function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return expected !== '' && a.length === b.length && timingSafeEqual(a, b);
}

function scopeOf(text: string): { scope?: string[] } {
  return text === '' ? {} : { scope: text.split(' ') };
}

function stillValid(): Date {
  return new Date(Date.now() + 60_000);
}
