import { expect } from 'chai';
import { CONTOSO, type LocalMicrosoft, startLocalMicrosoft } from 'local-microsoft';

const CLIENT = { clientId: 'client', clientSecret: 'secret', redirectUris: [] };
const VENDOR = { provider: 'SecureScore', vendor: 'Microsoft' };

interface GraphList {
  value: Record<string, unknown>[];
  '@odata.count'?: number;
  '@odata.nextLink'?: string;
  error?: { code: string; message: string; innerError: Record<string, string> };
}

describe('Graph Secure Score', () => {
  let microsoft: LocalMicrosoft;
  let token: string;

  beforeEach(async () => {
    const clock = () => new Date('2026-03-15T10:00:00Z');
    microsoft = await startLocalMicrosoft({ port: 0, faults: true, clock, clients: [CLIENT] });
    token = await readToken();
  });
  afterEach(() => microsoft.close());

  async function readToken(): Promise<string> {
    const response = await fetch(`${microsoft.url}/${CONTOSO}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        scope: `${microsoft.url}/.default`,
      }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  }

  async function graph(
    path: string,
    init: RequestInit = {},
  ): Promise<{ status: number; body: GraphList; headers: Headers }> {
    const url = path.startsWith('http') ? path : `${microsoft.url}/v1.0/security/${path}`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers };
    const response = await fetch(url, { ...init, headers });
    const text = await response.text();
    return { status: response.status, body: text === '' ? { value: [] } : JSON.parse(text), headers: response.headers };
  }

  const patch = (id: string, body: object, headers: Record<string, string> = {}) =>
    graph(`secureScoreControlProfiles/${id}`, { method: 'PATCH', body: JSON.stringify(body), headers });

  async function twin(path: string, body: object): Promise<Response> {
    return fetch(`${microsoft.url}/_twin/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  it('pages through all profiles without gap or repetition', async () => {
    const ids: unknown[] = [];
    let next: string | undefined = 'secureScoreControlProfiles?$top=20&$count=true';
    let count = 0;
    while (next) {
      const { body } = await graph(next);
      ids.push(...body.value.map(({ id }) => id));
      count = body['@odata.count'] ?? count;
      next = body['@odata.nextLink'];
    }
    expect(ids).to.have.lengthOf(count);
    expect(new Set(ids).size).to.equal(count);
    expect(count).to.be.greaterThan(60);
  });

  it('filters, and refuses what it does not understand', async () => {
    const { body } = await graph("secureScoreControlProfiles?$filter=controlCategory eq 'Apps' and maxScore ge 9");
    expect(body.value.map(({ id }) => id)).to.deep.equal(['mdo_safelinksforemail', 'mdo_safelinksforOfficeApps']);
    const since = await graph('secureScores?$filter=createdDateTime ge 2026-03-14T00:00:00Z');
    expect(since.body.value).to.have.lengthOf(2);
    for (const wrong of ['$filter=startswith(id)', '$top=0', '$top=x', '$orderby=id']) {
      const { status, body } = await graph(`secureScores?${wrong}`);
      expect([status, body.error?.code], wrong).to.deep.equal([400, 'BadRequest']);
    }
  });

  it('tells the same story each time: points add up and grow', async () => {
    const { body } = await graph('secureScores?$top=90');
    expect(body.value[0]).to.deep.include({ id: `${CONTOSO}_2026-03-15`, createdDateTime: '2026-03-15T00:00:00Z' });
    for (const { currentScore, maxScore, controlScores } of body.value) {
      const points = (controlScores as { score: number }[]).reduce((sum, { score }) => sum + score, 0);
      expect(currentScore).to.be.closeTo(points, 0.01);
      expect(maxScore).to.be.greaterThan(points);
    }
    expect((await graph('secureScores?$top=90')).body).to.deep.equal(body);
  });

  it('changes what PATCH names, keeps the rest, and answers as asked', async () => {
    expect((await patch('AdminMFAV2', { comment: 'planned', vendorInformation: VENDOR })).status).to.equal(204);
    const { status, body } = await patch(
      'AdminMFAV2',
      { state: 'thirdParty', vendorInformation: VENDOR },
      { prefer: 'return=representation' },
    );
    expect(status).to.equal(200);
    expect((body as unknown as { controlStateUpdates: object[] }).controlStateUpdates.at(-1)).to.include({
      state: 'ThirdParty',
      comment: 'planned',
      updatedBy: 'app:client',
      updatedDateTime: '2026-03-15T10:00:00.000Z',
    });
  });

  for (const [what, id, body] of [
    ['no vendorInformation', 'AdminMFAV2', { state: 'Ignored' }],
    ['half a vendorInformation', 'AdminMFAV2', { state: 'Ignored', vendorInformation: { vendor: 'Microsoft' } }],
    ['an unknown state', 'AdminMFAV2', { state: 'Done', vendorInformation: VENDOR }],
    ['an unknown property', 'AdminMFAV2', { maxScore: 1, vendorInformation: VENDOR }],
    ['a device control', 'scid_2003', { state: 'Ignored', vendorInformation: VENDOR }],
    ['a list', 'AdminMFAV2', []],
  ] as const) {
    it(`answers 400 to ${what}`, async () => {
      const answer = await patch(id, body);
      expect([answer.status, answer.body.error?.code]).to.deep.equal([400, 'BadRequest']);
      expect(answer.body.error?.innerError).to.have.keys('date', 'request-id', 'client-request-id');
    });
  }

  it('answers 404 to a control that does not exist', async () => {
    expect((await graph('secureScoreControlProfiles/none')).status).to.equal(404);
    expect((await patch('none', { vendorInformation: VENDOR })).status).to.equal(404);
  });

  it('wants a token that is valid, and permissions in it', async () => {
    const codeOf = async (authorization: string) => {
      const { status, body } = await graph('secureScores', { headers: { authorization } });
      return [status, body.error?.code];
    };
    expect(await codeOf('')).to.deep.equal([401, 'InvalidAuthenticationToken']);
    expect(await codeOf('Bearer nonsense')).to.deep.equal([401, 'InvalidAuthenticationToken']);
    await twin('consent', { permissions: 'read' });
    token = await readToken();
    expect((await patch('AdminMFAV2', { vendorInformation: VENDOR })).body.error?.code).to.equal(
      'Authorization_RequestDenied',
    );
    expect((await graph('secureScores?$top=1')).status).to.equal(200);
    await twin('clock', { days: 0.05 });
    expect((await graph('secureScores?$top=1')).status).to.equal(401);
  });

  it('fails as often as it is told, then works again', async () => {
    await twin('faults', { kind: 'throttle', times: 2, retryAfterSeconds: 9 });
    for (let request = 0; request < 2; request += 1) {
      const { status, headers } = await graph('secureScores?$top=1');
      expect([status, headers.get('retry-after')]).to.deep.equal([429, '9']);
    }
    expect((await graph('secureScores?$top=1')).status).to.equal(200);
  });

  it('refuses commands that it does not understand', async () => {
    for (const [path, body] of [
      ['clock', { days: 'one' }],
      ['controls/none', {}],
      ['controls/AdminMFAV2', { tenantId: 'none' }],
      ['faults', { kind: 'none' }],
      ['consent', {}],
    ] as const) {
      expect((await twin(path, body)).status, path).to.equal(400);
    }
  });
});
