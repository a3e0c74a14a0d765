import { expect } from 'chai';
import type { ConnectionState } from '../../src/connections/judge-connection.ts';
import { connectionAnswerSchema, connectionTestSchema } from '../../src/http/schemas/connection.ts';
import { provisioningSchema } from '../../src/http/schemas/provisioning.ts';
import { notice } from '../../src/notices.ts';
import { InstanceError, TokenRejectedError } from '../../src/ports/instance-errors.ts';
import type { ConnectionChanges } from '../../src/ports/stores.ts';
import { type PortalApp, portalApp, START } from './portal-app.ts';
import { CONNECTION, connect, expectError, PortalClient, ROLES, signIn } from './portal-client.ts';

describe('the connection', () => {
  let app: PortalApp;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    app = await portalApp();
  });
  afterEach(() => {
    app.time.now = START;
    app.authorizationServer.failure = null;
    app.probe.failure = null;
    app.instance.nextFault = () => null;
    app.instance.status = { ...app.instance.status, signed_in_as: 'm365.integration' };
  });

  const read = async (client: PortalClient) =>
    connectionAnswerSchema.parse((await client.get('/api/servicenow/connection')).body);
  const begin = async (client: PortalClient) => {
    const { body } = await client.post('/api/servicenow/connection/authorize');
    return new URL(body.authorizationUrl).searchParams.get('state') ?? '';
  };
  const comeBack = async (client: PortalClient, query: Record<string, string>) => {
    const back = await client.get(`/servicenow/oauth/callback?${new URLSearchParams(query)}`);
    expect(back.status).to.equal(303);
    expect(back.headers.get('cache-control')).to.equal('no-store');
    expect(back.headers.get('referrer-policy')).to.equal('no-referrer');
    const page = new URL(back.headers.get('location') ?? '', 'https://connector.example.com');
    expect(page.pathname).to.equal('/settings/servicenow');
    expect([...page.searchParams.keys()]).to.deep.equal(['result']);
    return page.searchParams.get('result');
  };
  const grants = () => app.authorizationServer.grants.length;

  it('begins with none, and says what to register and where an instance may live', async () => {
    const answer = await read(await signIn());
    expect(answer).to.deep.equal({
      connection: null,
      redirectUri: 'https://connector.example.com/servicenow/oauth/callback',
      allowedHosts: ['*.service-now.com', '*.servicenowservices.com'],
      outboundAddresses: [],
      pendingRevocations: [],
    });
  });

  it('is saved, and waits for somebody to press Allow', async () => {
    const client = await signIn();
    const saved = await client.put('/api/servicenow/connection', {
      ...CONNECTION,
      instanceUrl: 'https://DEV1.service-now.com/',
    });
    expect(saved.status).to.equal(200);
    const { connection } = connectionAnswerSchema.parse(saved.body);
    expect(connection).to.include({
      instanceUrl: 'https://dev1.service-now.com',
      clientId: 'client-1',
      status: 'not_authorized',
      pausedFor: 'not_authorized',
      createdBy: client.userPrincipalName,
    });
    expect(saved.text).not.to.include('planted');
  });

  for (const [what, changes, field] of [
    ['no address', { instanceUrl: undefined }, 'instanceUrl'],
    ['an empty address', { instanceUrl: '' }, 'instanceUrl'],
    ['a list as address', { instanceUrl: ['https://dev1.service-now.com'] }, 'instanceUrl'],
    ['an over-long address', { instanceUrl: `https://${'a'.repeat(300)}.service-now.com` }, 'instanceUrl'],
    ['no client id', { clientId: undefined }, 'clientId'],
    ['a client id of two lines', { clientId: 'a\nb' }, 'clientId'],
    ['no secret', { clientSecret: undefined }, 'clientSecret'],
    ['a number as secret', { clientSecret: 5 }, 'clientSecret'],
    ['a field more', { tenantId: 'other' }, 'tenantId'],
  ] as const) {
    it(`refuses ${what}, and saves nothing`, async () => {
      const client = await signIn();
      const answer = await client.put('/api/servicenow/connection', { ...CONNECTION, ...changes });
      expect(expectError(answer, 400, 'request_invalid').issues?.[0]).to.include({ field });
      expect(answer.text).not.to.include('planted');
      expect((await read(client)).connection).to.equal(null);
    });
  }

  for (const instanceUrl of [
    'http://dev1.service-now.com',
    'https://dev1.service-now.com:8443',
    'https://user@dev1.service-now.com',
    'https://dev1.service-now.com/path',
    'https://evil.service-now.com.evil.org',
    'https://169.254.169.254',
    'http://127.0.0.1:8081',
    'javascript:alert(1)',
  ]) {
    it(`refuses ${instanceUrl}`, async () => {
      const client = await signIn();
      const answer = await client.put('/api/servicenow/connection', { ...CONNECTION, instanceUrl });
      expectError(answer, 400, 'instance_address_refused');
      expect((await read(client)).connection).to.equal(null);
    });
  }

  it('takes a new secret, alone or with the client id, and refuses another instance', async () => {
    const client = await signIn();
    expectError(
      await client.put('/api/servicenow/connection/secret', { clientSecret: 'x' }),
      409,
      'connection_missing',
    );
    await connect(client);
    expect((await client.put('/api/servicenow/connection/secret', { clientSecret: 'planted-2' })).status).to.equal(200);
    expect((await read(client)).connection?.status).to.equal('active');
    await client.put('/api/servicenow/connection', { ...CONNECTION, clientId: 'client-2' });
    expect((await read(client)).connection).to.include({ clientId: 'client-2', pausedFor: 'not_authorized' });
    const other = { ...CONNECTION, instanceUrl: 'https://dev2.service-now.com' };
    expectError(await client.put('/api/servicenow/connection', other), 409, 'connection_exists');
  });

  describe('the way back from the instance', () => {
    it('connects, with the verifier of this very authorization', async () => {
      const client = await signIn();
      await client.put('/api/servicenow/connection', CONNECTION);
      const state = await begin(client);
      expect(state.length).to.be.at.least(22);
      expect(await comeBack(client, { code: 'code-1', state })).to.equal('connected');
      expect(app.authorizationServer.grants.at(-1)).to.include({ kind: 'code', value: 'code-1' });
      expect((await read(client)).connection).to.include({
        status: 'active',
        authorizedAs: 'm365.integration',
        authorizedBy: client.userPrincipalName,
        refreshTokenDaysLeft: 100,
      });
    });

    it('refuses a state that is missing, foreign, used, or expired, before anything is asked of the instance', async () => {
      const client = await signIn();
      await client.put('/api/servicenow/connection', CONNECTION);
      const before = grants();
      expect(await comeBack(client, { code: 'c' })).to.equal('authorization_state_invalid');
      expect(await comeBack(client, { code: 'c', state: 'made-up' })).to.equal('authorization_state_invalid');
      const colleague = await signIn(undefined, client.tenantId);
      const theirs = await begin(colleague);
      expect(await comeBack(client, { code: 'c', state: theirs })).to.equal('authorization_state_invalid');
      const stranger = await signIn();
      await stranger.put('/api/servicenow/connection', CONNECTION);
      expect(await comeBack(stranger, { code: 'c', state: await begin(client) })).to.equal(
        'authorization_state_invalid',
      );
      const late = await begin(client);
      app.time.now = new Date(START.getTime() + 10 * 60_000);
      expect(await comeBack(client, { code: 'c', state: late })).to.equal('authorization_state_invalid');
      expect(grants()).to.equal(before);
      app.time.now = START;
      const state = await begin(client);
      await comeBack(client, { code: 'c', state });
      expect(grants()).to.equal(before + 1);
      expect(await comeBack(client, { code: 'c', state })).to.equal('authorization_state_invalid');
      expect(grants()).to.equal(before + 1);
    });

    it('does not send a code to an instance that was replaced in the meantime', async () => {
      const client = await signIn();
      await client.put('/api/servicenow/connection', CONNECTION);
      const state = await begin(client);
      await client.delete('/api/servicenow/connection');
      await client.put('/api/servicenow/connection', { ...CONNECTION, instanceUrl: 'https://dev2.service-now.com' });
      const before = grants();
      expect(await comeBack(client, { code: 'c', state })).to.equal('authorization_state_invalid');
      expect(grants()).to.equal(before);
    });

    it('says what went wrong, each by its own word', async () => {
      const client = await signIn();
      await client.put('/api/servicenow/connection', CONNECTION);
      const denied = { error: 'access_denied', state: await begin(client) };
      expect(await comeBack(client, denied)).to.equal('authorization_denied');
      app.authorizationServer.failure = new TokenRejectedError('Rejected.');
      expect(await comeBack(client, { code: 'c', state: await begin(client) })).to.equal('token_rejected');
      for (const failure of ['unreachable', 'hibernating', 'ip_blocked', 'sign_in_page', 'instance_error'] as const) {
        app.authorizationServer.failure = new InstanceError(failure, 'It failed.');
        expect(await comeBack(client, { code: 'c', state: await begin(client) })).to.equal(`instance_${failure}`);
      }
      app.authorizationServer.failure = new Error('a bug');
      expect(await comeBack(client, { code: 'c', state: await begin(client) })).to.equal('failed');
      app.authorizationServer.failure = null;
      app.instance.nextFault = () => ({ when: 'before', failure: new InstanceError('app_missing', 'Not there.') });
      expect(await comeBack(client, { code: 'c', state: await begin(client) })).to.equal('app_missing');
    });

    it('detects that somebody else pressed Allow, and keeps none of their tokens', async () => {
      const client = await signIn();
      await client.put('/api/servicenow/connection', CONNECTION);
      app.instance.status = { ...app.instance.status, signed_in_as: 'abel.tuter' };
      expect(await comeBack(client, { code: 'c', state: await begin(client) })).to.equal('wrong_user');
      const { connection } = await read(client);
      expect(connection).to.include({ pausedFor: 'wrong_user', authorizedAs: null, authorizedAt: null });
      expect(connection?.refusedAuthorization?.notice.parameters).to.include({ signedIn: 'abel.tuter' });
      expect((await read(client)).pendingRevocations).to.deep.equal([]);
      expect(connection?.lastError).to.include('Not you?');
      expect(connection?.lastErrorNotice).to.deep.equal({
        code: 'connection_wrong_user',
        parameters: { signedIn: 'abel.tuter', expected: 'm365.integration' },
        remedy: {
          code: 'authorize_as_integration_user',
          doer: 'security_admin',
          place: { kind: 'action', action: 'authorize' },
        },
      });
    });

    it('is for administrators who are signed in', async () => {
      expect(await comeBack(new PortalClient(app.origin), { code: 'c', state: 's' })).to.equal('not_signed_in');
      expect(await comeBack(await signIn([ROLES.securityOperator]), { code: 'c', state: 's' })).to.equal(
        'not_permitted',
      );
    });

    it('refuses parameters that are too long or come twice', async () => {
      const client = await signIn();
      expect(await comeBack(client, { code: 'x'.repeat(3_000), state: 's' })).to.equal('request_invalid');
      const twice = await client.get('/servicenow/oauth/callback?state=a&state=b&code=c');
      expect(twice.headers.get('location')).to.equal('/settings/servicenow?result=request_invalid');
    });
  });

  it('says that an instance does not answer before a secret is saved for it, and saves it on a second word', async () => {
    const client = await signIn();
    app.probe.failure = new InstanceError('hibernating', 'It is hibernating.');
    expectError(await client.put('/api/servicenow/connection', CONNECTION), 409, 'instance_hibernating');
    expect((await read(client)).connection).to.equal(null);
    const saved = await client.put('/api/servicenow/connection', { ...CONNECTION, anyway: true });
    expect(saved.status).to.equal(200);
    expectError(await client.post('/api/servicenow/connection/authorize'), 409, 'instance_hibernating');
    const opened = await client.post('/api/servicenow/connection/authorize?anyway=true');
    expect(opened.status).to.equal(200);
  });

  it('is tested on demand, and says what the instance did', async () => {
    const client = await signIn();
    expectError(await client.post('/api/servicenow/connection/test'), 409, 'connection_missing');
    await connect(client);
    const good = connectionTestSchema.parse((await client.post('/api/servicenow/connection/test')).body);
    expect(good).to.include({ ok: true, errorCode: null });
    app.instance.nextFault = () => ({
      when: 'before',
      failure: new InstanceError('hibernating', 'It is hibernating.'),
    });
    const bad = connectionTestSchema.parse((await client.post('/api/servicenow/connection/test')).body);
    expect(bad).to.include({ ok: false, errorCode: 'instance_hibernating' });
  });

  it('reports what is provisioned', async () => {
    const client = await signIn();
    const before = provisioningSchema.parse((await client.get('/api/provisioning')).body);
    expect(before).to.include({ complete: false, instanceUrl: null, checklistUrl: null });
    await connect(client);
    const after = provisioningSchema.parse((await client.get('/api/provisioning')).body);
    expect(after).to.include({
      complete: true,
      checklistUrl: 'https://dev1.service-now.com/x_mioms_m365ticket_setup.do',
    });
  });

  const ago = (seconds: number) => new Date(START.getTime() - seconds * 1000);
  const failing = { failingSince: ago(10), lastFailureAt: ago(10), lastFailure: notice('instance_ip_blocked') };
  const VERDICTS: [what: string, facts: Partial<ConnectionChanges>, state: ConnectionState, problem: string | null][] =
    [
      ['all is well', {}, 'active', null],
      ['one request failed', { ...failing, failures: 1 }, 'retrying', 'instance_reached'],
      ['two failed', { ...failing, failures: 2 }, 'attention', 'instance_reached'],
      ['nobody asks', { lastContactAt: ago(600) }, 'attention', 'instance_reached'],
      ['no signal arrives', { registeredAt: null }, 'attention', 'signals'],
      ['it was disconnected there', { pausedFor: 'disconnected' }, 'paused', 'registered'],
      ['the app is missing', { pausedFor: 'app_missing' }, 'paused', 'app_installed'],
      ['the user is refused', { pausedFor: 'access_denied' }, 'paused', 'right_user'],
      ['the authorization ended', { pausedFor: 'reauthorization_required' }, 'paused', 'authorized'],
      ['nobody has authorized it', { pausedFor: 'not_authorized', authorizedAt: null }, 'not_authorized', 'authorized'],
    ];
  for (const [what, facts, state, problem] of VERDICTS) {
    it(`is judged alike for home, settings and provisioning when ${what}`, async () => {
      const client = await signIn();
      const id = await connect(client);
      await app.dependencies.ports.connections.update(client.tenantId, id, facts);
      const { connection } = await read(client);
      const report = provisioningSchema.parse((await client.get('/api/provisioning')).body);
      expect(connection).to.include({ status: state });
      expect(connection?.problem?.key ?? null).to.equal(problem);
      expect(report).to.include({ state, complete: state === 'active' });
      const [first = null] = report.items.filter(({ notice: told }) => told.remedy !== null);
      expect(first).to.deep.equal(connection?.problem);
      const stands = report.items.find(({ key }) => key === 'can_share')?.status === 'done';
      expect(stands, 'sharing').to.equal(state === 'active' || problem === 'signals');
    });
  }

  it('is removed on both sides, also when the instance is down', async () => {
    const client = await signIn();
    expectError(await client.delete('/api/servicenow/connection'), 409, 'connection_missing');
    await connect(client);
    app.instance.nextFault = () => ({ when: 'before', failure: new InstanceError('unreachable', 'Down.') });
    app.authorizationServer.failure = new InstanceError('unreachable', 'Down.');
    const removed = await client.delete('/api/servicenow/connection');
    expect(removed.body).to.deep.equal({ removedOnInstance: false, tokensRevoked: false, abandonedTickets: 0 });
    expect((await read(client)).connection).to.equal(null);
  });

  it('never shows a secret or a token, neither to people nor in the log', async () => {
    const client = await signIn([ROLES.globalAdministrator]);
    await connect(client);
    const texts = await Promise.all(
      ['/api/session', '/api/servicenow/connection', '/api/provisioning', '/api/audit'].map(
        async (path) => (await client.get(path)).text,
      ),
    );
    for (const text of [...texts, ...app.logged]) {
      expect(text).not.to.match(/planted|access-\d|refresh-\d/);
    }
  });
});
