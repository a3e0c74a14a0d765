import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect } from 'chai';
import { TokenRejectedError } from '../../src/ports/instance-errors.ts';
import { createGuardedLookup } from '../../src/servicenow/guarded-agent.ts';
import { parseInstanceHosts } from '../../src/servicenow/instance-address.ts';
import { OAuthClient } from '../../src/servicenow/oauth-client.ts';
import { expectFailure } from './expect-failure.ts';
import { listen, type TestServer } from './listen.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const TOKEN = {
  access_token: 'access-1',
  refresh_token: 'refresh-1',
  scope: 'useraccount',
  token_type: 'Bearer',
  expires_in: 1799,
};

describe('OAuthClient', () => {
  let server: TestServer;
  let oauth: OAuthClient;
  let handler: (request: IncomingMessage, response: ServerResponse) => void;
  let requests: { url: string; headers: IncomingMessage['headers']; form: URLSearchParams }[];
  const client = () => ({
    instanceUrl: server.origin,
    clientId: 'client-1',
    clientSecret: 'planted & secret',
    redirectUri: 'https://connector.example.com/servicenow/oauth/callback',
  });

  before(async () => {
    server = await listen((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const form = new URLSearchParams(Buffer.concat(chunks).toString());
        requests.push({ url: request.url ?? '', headers: request.headers, form });
        handler(request, response);
      });
    });
    const allowedHosts = parseInstanceHosts(server.host, true);
    const lookup = createGuardedLookup(allowedHosts);
    oauth = new OAuthClient({ allowedHosts, lookup, clock: () => NOW, timeoutMs: 300, maxBytes: 5_000 });
  });
  beforeEach(() => {
    requests = [];
  });
  after(() => server.close());

  const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    handler = (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
  };
  const exchange = () => oauth.authorizationCodeGrant(client(), 'code-1', 'verifier-1');
  const refresh = () => oauth.refreshTokenGrant(client(), 'refresh-0');
  const caught = (call: Promise<unknown>) =>
    call.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('sends the browser to the consent page with state and PKCE, and with no secret', () => {
    const url = new URL(oauth.buildAuthorizationUrl(client(), { state: 'state-1', codeChallenge: 'challenge-1' }));
    expect(url.origin + url.pathname).to.equal(`${server.origin}/oauth_auth.do`);
    expect(Object.fromEntries(url.searchParams)).to.deep.equal({
      response_type: 'code',
      client_id: 'client-1',
      redirect_uri: 'https://connector.example.com/servicenow/oauth/callback',
      state: 'state-1',
      code_challenge: 'challenge-1',
      code_challenge_method: 'S256',
    });
  });

  it('exchanges a code, with the client in the body', async () => {
    answer(200, TOKEN);
    expect(await exchange()).to.deep.equal({
      accessToken: 'access-1',
      refreshToken: 'refresh-1',
      accessTokenExpiresAt: new Date(NOW.getTime() + 1_799_000),
    });
    expect(requests[0]?.url).to.equal('/oauth_token.do');
    expect(requests[0]?.headers).not.to.have.property('authorization');
    expect(Object.fromEntries(requests[0]?.form ?? [])).to.deep.equal({
      grant_type: 'authorization_code',
      code: 'code-1',
      redirect_uri: 'https://connector.example.com/servicenow/oauth/callback',
      code_verifier: 'verifier-1',
      client_id: 'client-1',
      client_secret: 'planted & secret',
    });
  });

  it('keeps the old refresh token when the answer has none, and takes a new one', async () => {
    answer(200, { ...TOKEN, refresh_token: undefined });
    expect(await refresh()).to.include({ accessToken: 'access-1', refreshToken: 'refresh-0' });
    answer(200, TOKEN);
    expect(await refresh()).to.include({ refreshToken: 'refresh-1' });
    expect(requests[0]?.form.get('grant_type')).to.equal('refresh_token');
    expect(requests[0]?.form.get('refresh_token')).to.equal('refresh-0');
  });

  for (const lifetime of [undefined, 'soon', -1, 0]) {
    it(`assumes half an hour when expires_in is ${lifetime}`, async () => {
      answer(200, { ...TOKEN, expires_in: lifetime });
      expect((await exchange()).accessTokenExpiresAt).to.deep.equal(new Date(NOW.getTime() + 1_800_000));
    });
  }

  it('revokes a token, whatever the body of the answer', async () => {
    answer(200, '', { 'content-type': 'text/html' });
    await oauth.revokeToken(client(), 'token-1');
    expect(requests[0]?.url).to.equal('/oauth_revoke_token.do');
    expect(requests[0]?.form.get('token')).to.equal('token-1');
    answer(500, 'no');
    await expectFailure(oauth.revokeToken(client(), 'token-1'), 'instance_error');
  });

  it('calls every 401 a rejection, in either wording and without JSON', async () => {
    for (const body of [
      { error_description: 'access_denied', error: 'server_error' },
      { error: 'invalid_client' },
      '<html>no</html>',
    ]) {
      answer(401, body, typeof body === 'string' ? { 'content-type': 'text/html' } : {});
      expect(await caught(refresh())).to.be.instanceOf(TokenRejectedError);
    }
  });

  it('believes the member error, whatever the status', async () => {
    for (const error of ['invalid_grant', 'invalid_client']) {
      for (const status of [200, 400, 403]) {
        answer(status, { error });
        expect(await caught(refresh()), `${status} ${error}`).to.be.instanceOf(TokenRejectedError);
        expect(await caught(exchange()), `${status} ${error}`).to.be.instanceOf(TokenRejectedError);
      }
    }
  });

  it('refuses a client that the library would quote, and names the remedy', async () => {
    for (const change of [{ clientSecret: 'planted-Lösenord' }, { clientId: 'planted\u200b' }]) {
      const start = () => oauth.buildAuthorizationUrl({ ...client(), ...change }, { state: 's', codeChallenge: 'c' });
      expect(start)
        .to.throw(TokenRejectedError, /enter them on the ServiceNow settings page/)
        .with.property('message')
        .that.does.not.include('planted');
      const error = await caught(oauth.refreshTokenGrant({ ...client(), ...change }, 'refresh-0'));
      expect(error).to.be.instanceOf(TokenRejectedError);
    }
  });

  it('calls nothing else a rejection', async () => {
    answer(503, 'busy');
    await expectFailure(refresh(), 'instance_error');
    answer(429, {}, { 'retry-after': '9' });
    expect((await expectFailure(refresh(), 'throttled')).retryAfterSeconds).to.equal(9);
    answer(403, '<html>', { 'content-type': 'text/html' });
    await expectFailure(refresh(), 'ip_blocked');
    answer(429, {}, { 'retry-after': 'Tue, 24 Nov 2026 10:00:30 GMT' });
    expect((await expectFailure(refresh(), 'throttled')).retryAfterSeconds).to.equal(30);
    answer(400, { error: 'invalid_request' });
    await expectFailure(refresh(), 'unexpected_answer');
    answer(400, '<html>invalid_grant</html>', { 'content-type': 'text/html' });
    await expectFailure(refresh(), 'unexpected_answer');
  });

  it('tells a sleeping instance by its page', async () => {
    answer(200, '<html>Your instance is hibernating</html>', { 'content-type': 'text/html' });
    await expectFailure(refresh(), 'hibernating');
  });

  for (const status of [301, 302, 303, 307, 308]) {
    it(`does not follow ${status}`, async () => {
      answer(status, TOKEN, { location: `${server.origin}/elsewhere` });
      await expectFailure(exchange(), 'sign_in_page');
      expect(requests.map(({ url }) => url)).to.deep.equal(['/oauth_token.do']);
    });
  }

  it('does not wait for ever, for headers or for the rest', async () => {
    handler = () => {};
    await expectFailure(refresh(), 'unreachable');
    handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    };
    await expectFailure(refresh(), 'unreachable');
  });

  it('does not read without end', async () => {
    answer(200, JSON.stringify({ ...TOKEN, padding: 'x'.repeat(6_000) }));
    await expectFailure(refresh(), 'unexpected_answer');
  });

  it('survives a reset', async () => {
    handler = (request) => request.socket.destroy();
    await expectFailure(refresh(), 'unreachable');
  });

  for (const [what, body] of [
    ['no access token', { ...TOKEN, access_token: undefined }],
    ['a number for a token', { ...TOKEN, access_token: 5 }],
    ['null', 'null'],
    ['a list', '[]'],
    ['half of it', '{"access_token":"acc'],
    ['an empty body', ''],
  ] as const) {
    it(`does not take ${what} for a token`, async () => {
      answer(200, body);
      await expectFailure(exchange(), 'unexpected_answer');
    });
  }

  it('sends nothing to an address that is not allowed', async () => {
    const error = await caught(oauth.refreshTokenGrant({ ...client(), instanceUrl: 'https://evil.example.org' }, 'r'));
    expect(error).to.have.property('code', 'instance_address_refused');
    expect(requests).to.have.length(0);
  });

  it('never repeats a secret in an error', async () => {
    for (const [status, body] of [
      [500, 'planted no'],
      [200, 'planted{"access_token":"planted"'],
      [200, '{"access_token":"planted'],
      [400, { error: 'planted', error_description: 'planted' }],
      [401, { error: 'planted' }],
    ] as const) {
      answer(status, body);
      const error = (await caught(refresh())) as Error & { details: unknown };
      const text = JSON.stringify([error.message, error.stack, error.details, error.cause ?? null]);
      expect(text, JSON.stringify(body)).not.to.include('planted');
      expect(text).not.to.include('refresh-0');
    }
  });
});
