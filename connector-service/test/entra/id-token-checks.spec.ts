import { expect } from 'chai';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { CustomFetch } from 'openid-client';
import { EntraSignIn } from '../../src/entra/entra-sign-in.ts';
import { type SignInChecks, SignInError } from '../../src/ports/sign-in.ts';

const TENANT = '3f6f1a3e-52e5-4d4c-9c57-6d1f9d8f2b10';
const ANOTHER_TENANT = '9b1d7f04-8c1e-4a55-a1f3-0e6c2c7d5e21';
const HOST = 'https://login.microsoftonline.com';
const ISSUER = `${HOST}/organizations/v2.0`;
const CHECKS: SignInChecks = {
  state: 'state',
  nonce: 'nonce',
  codeVerifier: 'v'.repeat(50),
  redirectUri: 'https://connector.example/signin/callback',
};
const CALLBACK = new URL('https://connector.example/signin/callback?code=code&state=state');
const CLAIMS: JWTPayload = {
  iss: `${HOST}/${TENANT}/v2.0`,
  aud: 'connector',
  sub: 'pairwise-subject',
  nonce: 'nonce',
  tid: TENANT,
  oid: '0a5b1c52-7d0e-4f6e-8f0a-2c1f5a7b9d01',
  preferred_username: 'alex.admin@contoso.example',
  name: 'Alex Admin',
  wids: ['194ae4cb-b126-40b2-bd5b-6091b380977d'],
};

/** Entra as documented: metadata of the alias `organizations` with `{tenantid}` in its issuer, tokens of the tenant. */
describe('ID token checks', () => {
  let keys: Awaited<ReturnType<typeof generateKeyPair>>;
  let otherKeys: Awaited<ReturnType<typeof generateKeyPair>>;

  before(async () => {
    [keys, otherKeys] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  });

  interface Shape {
    claims?: JWTPayload;
    /** Seconds from now. */
    notBefore?: number;
    expires?: number;
    forged?: boolean;
    answers?: Record<string, () => Response>;
  }

  function entra({
    claims = CLAIMS,
    notBefore = -5,
    expires = 3600,
    forged = false,
    answers = {},
  }: Shape): EntraSignIn {
    const now = Math.floor(Date.now() / 1000);
    const pages: Record<string, () => Response | Promise<Response>> = {
      '/organizations/v2.0/.well-known/openid-configuration': () =>
        Response.json({
          issuer: `${HOST}/{tenantid}/v2.0`,
          authorization_endpoint: `${HOST}/organizations/oauth2/v2.0/authorize`,
          token_endpoint: `${HOST}/organizations/oauth2/v2.0/token`,
          jwks_uri: `${HOST}/organizations/discovery/v2.0/keys`,
          response_types_supported: ['code'],
          id_token_signing_alg_values_supported: ['RS256'],
        }),
      '/organizations/discovery/v2.0/keys': async () =>
        Response.json({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' }] }),
      '/organizations/oauth2/v2.0/token': async () =>
        Response.json({
          token_type: 'Bearer',
          access_token: 'opaque',
          expires_in: 3599,
          id_token: await new SignJWT(claims)
            .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
            .setIssuedAt(now + Math.min(notBefore, 0))
            .setNotBefore(now + notBefore)
            .setExpirationTime(now + expires)
            .sign((forged ? otherKeys : keys).privateKey),
        }),
      ...answers,
    };
    const fetch: CustomFetch = async (url) => {
      const page = pages[new URL(url).pathname];
      return page ? page() : new Response('not found', { status: 404 });
    };
    return new EntraSignIn({
      issuer: ISSUER,
      clientId: 'connector',
      clientSecret: 'secret',
      httpsOnly: true,
      clock: () => new Date(),
      fetch,
    });
  }

  async function reasonOf(signIn: EntraSignIn): Promise<unknown> {
    const error = await signIn.completeSignIn(CALLBACK, CHECKS).then(
      () => expect.fail('signed in'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof SignInError)) throw error;
    expect(error.publicMessage, 'cause and remedy').to.have.length.greaterThan(40);
    return error.details['reason'];
  }

  it('accepts the token of any tenant at the alias for organisations', async () => {
    const person = await entra({}).completeSignIn(CALLBACK, CHECKS);
    expect(person).to.deep.equal({
      tenantId: TENANT,
      objectId: CLAIMS['oid'],
      userPrincipalName: 'alex.admin@contoso.example',
      name: 'Alex Admin',
      roles: ['194ae4cb-b126-40b2-bd5b-6091b380977d'],
    });
  });

  it('does without name and roles', async () => {
    const { name, wids, ...claims } = CLAIMS;
    const person = await entra({ claims }).completeSignIn(CALLBACK, CHECKS);
    expect([person.name, person.roles]).to.deep.equal(['alex.admin@contoso.example', []]);
  });

  it('tolerates clocks that differ by less than a minute', async () => {
    expect((await entra({ notBefore: 40 }).completeSignIn(CALLBACK, CHECKS)).tenantId).to.equal(TENANT);
  });

  const failing: [string, Shape, string][] = [
    ['is not valid yet (clock skew)', { notBefore: 600 }, 'clock_skew'],
    ['has expired', { notBefore: -7200, expires: -3600 }, 'clock_skew'],
    ['is for another app', { claims: { ...CLAIMS, aud: 'another-app' } }, 'wrong_audience'],
    ['says one tenant and comes from another', { claims: { ...CLAIMS, tid: ANOTHER_TENANT } }, 'wrong_issuer'],
    ['comes from another host', { claims: { ...CLAIMS, iss: `https://evil.example/${TENANT}/v2.0` } }, 'wrong_issuer'],
    ['answers another request', { claims: { ...CLAIMS, nonce: 'stolen' } }, 'tampered'],
    ['is signed by somebody else', { forged: true }, 'tampered'],
    ['names no tenant', { claims: { ...CLAIMS, tid: undefined, iss: `${HOST}/undefined/v2.0` } }, 'claims_missing'],
    ['names no user', { claims: { ...CLAIMS, preferred_username: undefined } }, 'claims_missing'],
    [
      'is of a personal account',
      {
        claims: {
          ...CLAIMS,
          tid: '9188040d-6c67-4b5b-b112-36a304b66dad',
          iss: `${HOST}/9188040d-6c67-4b5b-b112-36a304b66dad/v2.0`,
        },
      },
      'personal_account',
    ],
  ];
  for (const [what, shape, reason] of failing) {
    it(`refuses a token that ${what}`, async () => {
      expect(await reasonOf(entra(shape))).to.equal(reason);
    });
  }

  const METADATA = '/organizations/v2.0/.well-known/openid-configuration';
  const TOKEN = '/organizations/oauth2/v2.0/token';
  const html = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
  const outOfOrder = () => new Response('out of order', { status: 503 });
  const broken: [string, Record<string, () => Response>, string][] = [
    ['metadata are a page', { [METADATA]: html }, 'unexpected_answer'],
    ['metadata are out of order', { [METADATA]: outOfOrder }, 'unreachable'],
    ['metadata have another shape', { [METADATA]: () => Response.json({ items: [] }) }, 'unexpected_answer'],
    ['token has another shape', { [TOKEN]: () => Response.json({ items: [] }) }, 'unexpected_answer'],
    ['token is a page', { [TOKEN]: html }, 'unexpected_answer'],
    ['token is out of order', { [TOKEN]: outOfOrder }, 'unreachable'],
    [
      'secret has expired',
      { [TOKEN]: () => Response.json({ error: 'invalid_client' }, { status: 401 }) },
      'client_rejected',
    ],
  ];
  for (const [what, answers, reason] of broken) {
    it(`says what to do when the ${what}`, async () => {
      expect(await reasonOf(entra({ answers }))).to.equal(reason);
    });
  }
});
