import { expect } from 'chai';
import { CONTOSO, FABRIKAM, type LocalMicrosoft, startLocalMicrosoft } from 'local-microsoft';
import type { CustomFetch } from 'openid-client';
import { GraphTokenProvider, type GraphTokenProviderOptions } from '../../src/entra/graph-token-provider.ts';
import { SecureScoreError } from '../../src/ports/secure-score-errors.ts';

const CLIENT = { clientId: 'connector', clientSecret: 'secret-of-the-connector' };

describe('application tokens for Graph', () => {
  let microsoft: LocalMicrosoft;
  let now: Date;
  let requests: number;

  before(async () => {
    microsoft = await startLocalMicrosoft({ port: 0, faults: true, clients: [{ ...CLIENT, redirectUris: [] }] });
  });
  after(() => microsoft.close());

  beforeEach(async () => {
    now = new Date('2026-03-01T00:00:00Z');
    requests = 0;
    await fetch(`${microsoft.url}/_twin/faults`, { method: 'DELETE' });
  });

  const counting: CustomFetch = (url, options) => {
    requests += 1;
    return fetch(url, options as RequestInit);
  };

  function providerWith(options: Partial<GraphTokenProviderOptions> = {}): GraphTokenProvider {
    return new GraphTokenProvider({
      issuer: microsoft.issuer,
      graphUrl: microsoft.url,
      ...CLIENT,
      httpsOnly: false,
      clock: () => now,
      fetch: counting,
      ...options,
    });
  }

  async function errorOf(work: Promise<unknown>): Promise<SecureScoreError> {
    const error = await work.then(
      () => expect.fail('got a token'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof SecureScoreError)) throw error;
    return error;
  }

  async function inject(fault: object): Promise<void> {
    await fetch(`${microsoft.url}/_twin/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ target: 'token', ...fault }),
    });
  }

  it('asks once for many readers at the same time, and once per tenant', async () => {
    const provider = providerWith();
    const tokens = await Promise.all(Array.from({ length: 20 }, () => provider.readToken(CONTOSO)));
    expect(new Set(tokens).size).to.equal(1);
    expect(requests).to.equal(1);
    expect(await provider.readToken(FABRIKAM)).not.to.equal(tokens[0]);
    expect(requests).to.equal(2);
  });

  it('keeps a token until five minutes before its end', async () => {
    const provider = providerWith();
    const first = await provider.readToken(CONTOSO);
    now = new Date(now.getTime() + 54 * 60_000);
    expect(await provider.readToken(CONTOSO)).to.equal(first);
    now = new Date(now.getTime() + 60_000);
    expect(await provider.readToken(CONTOSO)).not.to.equal(first);
    expect(requests).to.equal(2);
  });

  it('replaces a token that Graph refused, and only that one', async () => {
    const provider = providerWith();
    const first = await provider.readToken(CONTOSO);
    provider.discardToken(CONTOSO, first);
    const second = await provider.readToken(CONTOSO);
    provider.discardToken(CONTOSO, first);
    expect(await provider.readToken(CONTOSO)).to.equal(second);
    expect(requests).to.equal(2);
  });

  it('does not remember a failure', async () => {
    const provider = providerWith();
    await inject({ kind: 'error' });
    expect((await errorOf(provider.readToken(CONTOSO))).failure).to.equal('unavailable');
    expect(await provider.readToken(CONTOSO)).to.be.a('string');
  });

  const cases: [string, Partial<GraphTokenProviderOptions>, string, string, string][] = [
    ['a wrong secret', { clientSecret: 'wrong' }, CONTOSO, 'unauthorized', 'ENTRA_CLIENT_SECRET'],
    ['an unknown app', { clientId: 'stranger' }, CONTOSO, 'unauthorized', 'admin consent'],
    ['an unknown tenant', {}, '00000000-0000-4000-8000-000000000000', 'unauthorized', 'ENTRA_ISSUER'],
    ['http in production', { httpsOnly: true }, CONTOSO, 'unexpected_answer', 'ENTRA_ISSUER'],
  ];
  for (const [what, options, tenantId, failure, remedy] of cases) {
    it(`names cause and remedy for ${what}`, async () => {
      const error = await errorOf(providerWith(options).readToken(tenantId));
      expect(error.failure).to.equal(failure);
      expect(error.publicMessage).to.contain(remedy);
      expect(JSON.stringify(error.details)).not.to.contain(CLIENT.clientSecret);
    });
  }

  for (const [kind, failure] of [
    ['throttle', 'throttled'],
    ['error', 'unavailable'],
    ['drop', 'unavailable'],
    ['hang', 'unavailable'],
    ['html', 'unexpected_answer'],
    ['truncated', 'unexpected_answer'],
    ['shape', 'unexpected_answer'],
  ] as const) {
    it(`tells ${failure} when the token endpoint answers with the fault ${kind}`, async () => {
      await inject({ kind });
      expect((await errorOf(providerWith({ timeoutSeconds: 0.2 }).readToken(CONTOSO))).failure).to.equal(failure);
    });
  }
});
