import { expect } from 'chai';
import {
  ACCOUNTS,
  CONTOSO,
  DIRECTORY_ROLES,
  FABRIKAM,
  type LocalMicrosoft,
  startLocalMicrosoft,
} from 'local-microsoft';
import { type CustomFetch, calculatePKCECodeChallenge } from 'openid-client';
import { Browser } from '../../../local-clouds/microsoft/test/browser.ts';
import { EntraSignIn, type EntraSignInOptions } from '../../src/entra/entra-sign-in.ts';
import { type SignInChecks, SignInError } from '../../src/ports/sign-in.ts';

const REDIRECT_URI = 'http://127.0.0.1:9/signin/callback';
const CLIENT = { clientId: 'connector', clientSecret: 'secret-of-the-connector' };
const CHECKS: SignInChecks = {
  state: 'state-1234567890',
  nonce: 'nonce-1234567890',
  codeVerifier: 'verifier-'.padEnd(60, 'x'),
  redirectUri: REDIRECT_URI,
};

const [ADMIN, OPERATOR, READER, NOBODY, OTHER_TENANT] = ACCOUNTS;

describe('sign-in against a running Entra ID', () => {
  let microsoft: LocalMicrosoft;

  before(async () => {
    microsoft = await startLocalMicrosoft({
      port: 0,
      clients: [
        { ...CLIENT, redirectUris: [REDIRECT_URI] },
        { clientId: 'another', clientSecret: 'secret-of-another', redirectUris: [REDIRECT_URI] },
      ],
    });
  });
  after(() => microsoft.close());

  function signInWith(options: Partial<EntraSignInOptions> = {}): EntraSignIn {
    return new EntraSignIn({
      issuer: microsoft.issuer,
      ...CLIENT,
      httpsOnly: false,
      clock: () => new Date(),
      ...options,
    });
  }

  async function startUrl(signIn: EntraSignIn): Promise<URL> {
    const codeChallenge = await calculatePKCECodeChallenge(CHECKS.codeVerifier);
    return signIn.buildSignInUrl({
      state: CHECKS.state,
      nonce: CHECKS.nonce,
      codeChallenge,
      redirectUri: REDIRECT_URI,
    });
  }

  /** Walks the pages as a person does; the address that Entra sends the browser back to. */
  async function walk(signIn: EntraSignIn, account = ADMIN, browser = new Browser()): Promise<URL> {
    if (!account) throw new Error('no such account');
    return (await browser.signIn(await startUrl(signIn), account, REDIRECT_URI)).url;
  }

  async function reasonOf(work: Promise<unknown>): Promise<unknown> {
    const error = await work.then(
      () => expect.fail('signed in'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof SignInError)) throw error;
    expect(error.publicMessage, 'cause and remedy').to.have.length.greaterThan(40);
    return error.details['reason'];
  }

  it('says who signed in, with tenant and directory roles', async () => {
    const signIn = signInWith();
    expect(await signIn.completeSignIn(await walk(signIn), CHECKS)).to.deep.equal({
      tenantId: CONTOSO,
      objectId: ADMIN?.objectId,
      userPrincipalName: 'alex.admin@contoso.example',
      name: 'Alex Admin',
      roles: [DIRECTORY_ROLES.securityAdministrator, DIRECTORY_ROLES.member],
    });
  });

  it('tells roles and tenants apart, for one browser after the other person too', async () => {
    const signIn = signInWith();
    const browser = new Browser();
    const seen: [string, string[]][] = [];
    for (const account of [OPERATOR, READER, NOBODY, OTHER_TENANT]) {
      const person = await signIn.completeSignIn(await walk(signIn, account, browser), CHECKS);
      seen.push([person.tenantId, person.roles.filter((role) => role !== DIRECTORY_ROLES.member)]);
    }
    expect(seen).to.deep.equal([
      [CONTOSO, [DIRECTORY_ROLES.securityOperator]],
      [CONTOSO, [DIRECTORY_ROLES.securityReader]],
      [CONTOSO, []],
      [FABRIKAM, [DIRECTORY_ROLES.securityAdministrator]],
    ]);
  });

  it('asks for code flow, PKCE S256, nonce, state, and no more scope than needed', async () => {
    const { searchParams } = await startUrl(signInWith());
    expect(Object.fromEntries(searchParams)).to.include({
      response_type: 'code',
      scope: 'openid profile',
      code_challenge_method: 'S256',
      state: CHECKS.state,
      nonce: CHECKS.nonce,
      redirect_uri: REDIRECT_URI,
      client_id: CLIENT.clientId,
    });
    expect(searchParams.toString()).not.to.contain(CHECKS.codeVerifier);
  });

  it('goes on silently for the person who is signed in there, and says when Entra ID must see them', async () => {
    const signIn = signInWith();
    const browser = new Browser();
    const silentUrl = async (silentFor: string) => {
      const codeChallenge = await calculatePKCECodeChallenge(CHECKS.codeVerifier);
      const { state, nonce } = CHECKS;
      return signIn.buildSignInUrl({ state, nonce, codeChallenge, redirectUri: REDIRECT_URI, silentFor });
    };
    const hint = ADMIN?.userPrincipalName ?? '';
    const early = await browser.open(await silentUrl(hint), { stopAt: REDIRECT_URI });
    expect(await reasonOf(signIn.completeSignIn(early.url, CHECKS))).to.equal('interaction_needed');
    await walk(signIn, ADMIN, browser);
    const { url } = await browser.open(await silentUrl(hint), { stopAt: REDIRECT_URI });
    expect((await signIn.completeSignIn(url, CHECKS)).userPrincipalName).to.equal(hint);
    const other = await browser.open(await silentUrl(OPERATOR?.userPrincipalName ?? ''), { stopAt: REDIRECT_URI });
    expect(await reasonOf(signIn.completeSignIn(other.url, CHECKS))).to.equal('interaction_needed');
  });

  it('keeps nothing of an error code that a stranger wrote into the address', async () => {
    const signIn = signInWith();
    const callback = new URL(`${REDIRECT_URI}?${new URLSearchParams({ error: 'PLANTED <b>', state: CHECKS.state })}`);
    callback.searchParams.set('iss', microsoft.issuer);
    const error = await signIn.completeSignIn(callback, CHECKS).catch((reason: unknown) => reason);
    expect(JSON.stringify((error as SignInError).details)).not.to.include('PLANTED');
  });

  it('uses its own redirect address, whatever host the callback came in by', async () => {
    const signIn = signInWith();
    const callback = await walk(signIn);
    const forged = new URL(`https://evil.example/elsewhere${callback.search}`);
    expect((await signIn.completeSignIn(forged, CHECKS)).userPrincipalName).to.equal(ADMIN?.userPrincipalName);
  });

  it('explains a cancelled sign-in', async () => {
    const signIn = signInWith();
    const browser = new Browser();
    const page = await browser.open(await startUrl(signIn));
    const body = new URLSearchParams({ action: 'cancel' });
    const { url } = await browser.open(page.url, { stopAt: REDIRECT_URI, body });
    expect(await reasonOf(signIn.completeSignIn(url, CHECKS))).to.equal('denied');
  });

  it('refuses a code that was used before', async () => {
    const signIn = signInWith();
    const callback = await walk(signIn);
    await signIn.completeSignIn(callback, CHECKS);
    expect(await reasonOf(signIn.completeSignIn(callback, CHECKS))).to.equal('expired');
  });

  for (const [what, wrong, reason] of [
    ['state', { state: 'another-state' }, 'tampered'],
    ['nonce', { nonce: 'another-nonce' }, 'tampered'],
    ['code verifier', { codeVerifier: 'y'.repeat(60) }, 'expired'],
  ] as const) {
    it(`refuses an answer to a different ${what}`, async () => {
      const signIn = signInWith();
      expect(await reasonOf(signIn.completeSignIn(await walk(signIn), { ...CHECKS, ...wrong }))).to.equal(reason);
    });
  }

  it('refuses an answer that names another issuer (mix-up)', async () => {
    const signIn = signInWith();
    const callback = await walk(signIn);
    callback.searchParams.set('iss', 'https://login.attacker.example/v2.0');
    expect(await reasonOf(signIn.completeSignIn(callback, CHECKS))).to.equal('tampered');
  });

  it('tells the operator that the client secret is wrong', async () => {
    const callback = await walk(signInWith());
    const wrong = signInWith({ clientSecret: 'not-the-secret' });
    expect(await reasonOf(wrong.completeSignIn(callback, CHECKS))).to.equal('client_rejected');
  });

  it('refuses a code that belongs to another app', async () => {
    const callback = await walk(signInWith());
    const another = signInWith({ clientId: 'another', clientSecret: 'secret-of-another' });
    expect(await reasonOf(another.completeSignIn(callback, CHECKS))).to.equal('expired');
  });

  it('lets nobody of another tenant in at the issuer of one tenant', async () => {
    const signIn = signInWith({ issuer: microsoft.issuerOf(CONTOSO) });
    expect((await signIn.completeSignIn(await walk(signIn), CHECKS)).tenantId).to.equal(CONTOSO);
    const stranger = await walk(signIn, OTHER_TENANT);
    expect(stranger.href).not.to.contain(REDIRECT_URI);
  });

  it('does without http in production, and for addresses that are not this machine', async () => {
    expect(await reasonOf(startUrl(signInWith({ httpsOnly: true })))).to.equal('http_forbidden');
    const elsewhere = signInWith({ issuer: 'http://login.example/organizations/v2.0' });
    expect(await reasonOf(startUrl(elsewhere))).to.equal('http_forbidden');
  });

  it('notices that the issuer calls itself by another name', async () => {
    const issuer = microsoft.issuer.replace('127.0.0.1', 'localhost');
    expect(await reasonOf(startUrl(signInWith({ issuer })))).to.equal('wrong_issuer');
  });

  it('says that the issuer cannot be reached, and tries again for the next person', async () => {
    let broken = true;
    const flaky: CustomFetch = (url, options) => {
      if (broken) return Promise.reject(new TypeError('fetch failed'));
      return fetch(url, options as RequestInit);
    };
    const signIn = signInWith({ fetch: flaky });
    expect(await reasonOf(startUrl(signIn))).to.equal('unreachable');
    broken = false;
    expect((await startUrl(signIn)).origin).to.equal(microsoft.url);
  });

  it('reads the metadata of the issuer once a day', async () => {
    let now = new Date('2026-03-01T00:00:00Z');
    let discoveries = 0;
    const counting: CustomFetch = (url, options) => {
      if (String(url).includes('.well-known')) discoveries += 1;
      return fetch(url, options as RequestInit);
    };
    const signIn = signInWith({ clock: () => now, fetch: counting });
    await Promise.all([startUrl(signIn), startUrl(signIn), startUrl(signIn)]);
    expect(discoveries).to.equal(1);
    now = new Date('2026-03-02T00:00:01Z');
    await startUrl(signIn);
    expect(discoveries).to.equal(2);
  });
});
