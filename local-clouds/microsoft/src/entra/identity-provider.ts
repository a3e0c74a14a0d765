import { generateKeyPairSync, randomBytes } from 'node:crypto';
import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { findByObjectId } from '../directory/directory.ts';
import type { Faults } from '../twin/faults.ts';
import type { Client } from './client.ts';
import { inMemoryAdapter } from './in-memory-adapter.ts';
import { errorPage } from './pages.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** One name a tenant: providers on one host must not read each other's. */
export function sessionCookieOf(tenant: string): string {
  return `session_${tenant}`;
}

export interface SigningKeys {
  /** JWK, RS256. */
  signing: Record<string, unknown>;
  cookies: string[];
}

/** New at each start: nothing signed by an earlier run is accepted, and no key lies in the repository. */
export function generateKeys(): SigningKeys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = randomBytes(12).toString('base64url');
  return {
    signing: { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid },
    cookies: [randomBytes(32).toString('base64url')],
  };
}

/**
 * Entra ID as one tenant (or the alias `organizations`) shows it: OpenID Connect at `<publicUrl>/<tenant>/v2.0`. Unlike
 * Entra, the alias puts itself, not the person's tenant, into `iss`; the tenant is in `tid` as on Entra.
 */
export function createIdentityProvider(
  tenant: string,
  publicUrl: string,
  clients: readonly Client[],
  keys: SigningKeys,
  faults: Faults,
) {
  const issuer = `${publicUrl}/${tenant}/v2.0`;
  const configuration: Configuration = {
    adapter: inMemoryAdapter(),
    jwks: { keys: [keys.signing] },
    cookies: {
      keys: keys.cookies,
      names: { session: sessionCookieOf(tenant), interaction: `interaction_${tenant}`, resume: `resume_${tenant}` },
      long: { httpOnly: true, sameSite: 'lax', path: `/${tenant}` },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    clients: clients.map((client) => ({
      client_id: client.clientId,
      client_secret: client.clientSecret,
      redirect_uris: client.redirectUris,
      grant_types: ['authorization_code'],
      response_types: ['code'],
      token_endpoint_auth_method: 'client_secret_post',
    })),
    scopes: ['openid', 'profile', 'email'],
    claims: {
      openid: ['sub', 'tid', 'oid', 'wids'],
      profile: ['name', 'preferred_username'],
    },
    // Entra puts the claims of the asked scopes into the ID token, not only into the answer of userinfo.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientAuthMethods: ['client_secret_post', 'client_secret_basic'],
    responseTypes: ['code'],
    routes: { authorization: '/authorize', token: '/token', jwks: '/keys' },
    features: {
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    interactions: {
      policy: policyAsOnEntra(faults),
      url: (_context, interaction) => `/${tenant}/sign-in/${interaction.uid}`,
    },
    loadExistingGrant: grantWithoutAsking,
    findAccount: async (_context, objectId) => {
      const account = findByObjectId(objectId);
      if (!account) return undefined;
      return {
        accountId: objectId,
        claims: async () => ({
          sub: objectId,
          tid: account.tenantId,
          oid: account.objectId,
          preferred_username: account.userPrincipalName,
          name: account.name,
          wids: account.roles,
        }),
      };
    },
    renderError: (context, error) => {
      context.type = 'html';
      context.body = errorPage(error.error, error.error_description);
    },
    ttl: {
      AccessToken: HOUR,
      AuthorizationCode: MINUTE,
      Grant: HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: 8 * HOUR,
    },
  };
  return new Provider(issuer, configuration);
}

/** Adds `prompt=select_account` and `login_hint` for silent sign-ins, which Entra knows and oidc-provider leaves to its user. */
function policyAsOnEntra(faults: Faults) {
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  const { Check } = interactionPolicy;
  const login = policy.get('login')?.checks;
  // As on Entra `prompt=none` finds the one session that the hint names, or none.
  login?.add(new Check('hinted_account', 'the hinted account has no session', 'login_required', isOfAnother));
  const mustAsk = ({ oidc }: KoaContextWithOIDC) => oidc.prompts.has('none') && faults.take('authorize') !== null;
  login?.add(new Check('second_factor', 'a second factor is needed', 'interaction_required', mustAsk));
  return policy;
}

function isOfAnother(context: KoaContextWithOIDC): boolean {
  const { params, prompts, session } = context.oidc;
  const hint = params?.['login_hint'];
  if (!prompts.has('none') || typeof hint !== 'string' || session?.accountId === undefined) return false;
  return findByObjectId(session.accountId)?.userPrincipalName.toLowerCase() !== hint.toLowerCase();
}

/** The app is the organisation's own: an administrator consented for everybody. */
const grantWithoutAsking: NonNullable<Configuration['loadExistingGrant']> = async (context) => {
  const { client, session, provider } = context.oidc;
  const accountId = session?.accountId;
  if (!client || !accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
};
