import { expect } from 'chai';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { ApiClient } from './api-client.ts';

type Row = Record<string, unknown>;

const resultOf = async (response: Response): Promise<Row> => ((await response.json()) as { result: Row }).result;
const rowsOf = async (response: Response): Promise<Row[]> => ((await response.json()) as { result: Row[] }).result;
const INCIDENTS = '/api/now/table/incident';

describe('Table API', () => {
  let instance: LocalInstance;
  let admin: ApiClient;
  let incident: string;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    admin = new ApiClient(instance.url);
    incident = await admin.insert('incident', { short_description: 'One', impact: '1', urgency: '1' });
    for (const name of ['Two', 'Three', 'Four', 'Five']) await admin.insert('incident', { short_description: name });
  });
  after(() => instance.close());

  describe('reads', () => {
    it('renders scalars as strings and references with a link', async () => {
      const row = await resultOf(await admin.send('GET', `${INCIDENTS}/${incident}`));
      expect(row).to.include({ short_description: 'One', priority: '1', active: 'true', comments: '' });
      const openedBy = row['opened_by'] as Record<string, string>;
      expect(openedBy['link']).to.equal(`${instance.url}/api/now/table/sys_user/${openedBy['value']}`);
      expect(row['assigned_to']).to.equal('');
    });

    it('renders display values, alone and with the stored ones', async () => {
      const fields = 'sysparm_fields=state,opened_by';
      const shown = await resultOf(
        await admin.send('GET', `${INCIDENTS}/${incident}?${fields}&sysparm_display_value=true`),
      );
      expect(shown['state']).to.equal('New');
      expect(shown['opened_by']).to.have.all.keys('display_value', 'link');
      const both = await resultOf(
        await admin.send('GET', `${INCIDENTS}/${incident}?${fields}&sysparm_display_value=all`),
      );
      expect(both['state']).to.deep.equal({ display_value: 'New', value: '1' });
      expect(both['opened_by']).to.include({ display_value: 'System Administrator' });
    });

    it('drops links on request, dot-walks, and ignores unknown fields', async () => {
      const path = `${INCIDENTS}/${incident}?sysparm_exclude_reference_link=true&sysparm_fields=opened_by,opened_by.user_name,nonsense`;
      const row = await resultOf(await admin.send('GET', path));
      expect(Object.keys(row)).to.deep.equal(['opened_by', 'opened_by.user_name']);
      expect(row['opened_by']).to.match(/^[0-9a-f]{32}$/);
      expect(row['opened_by.user_name']).to.equal('admin');
    });

    it('pages with Link and X-Total-Count', async () => {
      const path = `${INCIDENTS}?sysparm_query=ORDERBYnumber&sysparm_fields=short_description&sysparm_limit=2&sysparm_offset=2`;
      const answer = await admin.send('GET', path);
      expect(answer.headers.get('X-Total-Count')).to.equal('5');
      const link = answer.headers.get('Link') ?? '';
      for (const [rel, offset] of Object.entries({ first: 0, prev: 0, next: 4, last: 4 })) {
        expect(link).to.match(new RegExp(`<[^>]*sysparm_offset=${offset}[^>]*>;\\s*rel="${rel}"`));
      }
      const rows = await rowsOf(answer);
      expect(rows.map((row) => row['short_description'])).to.deep.equal(['Three', 'Four']);
      const plain = await admin.send('GET', `${path}&sysparm_no_count=true`);
      expect(plain.headers.get('X-Total-Count')).to.equal(null);
    });

    it('filters by bare pairs with display values', async () => {
      const answer = await admin.send('GET', `${INCIDENTS}?state=New&short_description=Two`);
      expect(await rowsOf(answer)).to.have.length(1);
      const none = await admin.send('GET', `${INCIDENTS}?state=Resolved`);
      expect(await rowsOf(none)).to.have.length(0);
    });

    it('answers nothing found with 404 in v1 and an empty list since', async () => {
      const query = 'sysparm_query=short_description=nothing';
      expect((await admin.send('GET', `/api/now/v1/table/incident?${query}`)).status).to.equal(404);
      expect(await rowsOf(await admin.send('GET', `/api/now/v2/table/incident?${query}`))).to.deep.equal([]);
    });

    it('never returns secrets', async () => {
      const [user] = await rowsOf(await admin.send('GET', '/api/now/table/sys_user?user_name=admin'));
      expect(user?.['user_password']).to.equal('');
    });

    it('drops rows the caller may not read, and still counts them', async () => {
      const answer = await new ApiClient(instance.url, 'employee').send('GET', INCIDENTS);
      expect(answer.status).to.equal(200);
      expect(answer.headers.get('X-Total-Count')).to.equal('5');
      expect(await rowsOf(answer)).to.deep.equal([]);
    });

    it('answers HEAD without a body', async () => {
      const answer = await admin.send('HEAD', `${INCIDENTS}/${incident}`);
      expect(answer.status).to.equal(200);
      expect(await answer.text()).to.equal('');
    });
  });

  describe('writes', () => {
    it('creates with 201 and Location, a chosen sys_id included', async () => {
      const sysId = 'ab'.repeat(16);
      const answer = await admin.send('POST', INCIDENTS, { sys_id: sysId, short_description: 'Mine', nonsense: 'x' });
      expect(answer.status).to.equal(201);
      expect(answer.headers.get('Location')).to.equal(`${instance.url}${INCIDENTS}/${sysId}`);
      expect(await resultOf(answer)).to.include({ sys_id: sysId, short_description: 'Mine' });
      expect((await admin.send('DELETE', `${INCIDENTS}/${sysId}`)).status).to.equal(204);
      expect((await admin.send('GET', `${INCIDENTS}/${sysId}`)).status).to.equal(404);
    });

    it('changes only what PATCH and PUT send, and clears by an empty value', async () => {
      const path = `${INCIDENTS}/${incident}`;
      await admin.send('PATCH', path, { description: 'text' });
      const changed = await resultOf(await admin.send('PUT', path, { state: '2' }));
      expect(changed).to.include({ description: 'text', state: '2', short_description: 'One' });
      expect(await resultOf(await admin.send('PATCH', path, { description: '' }))).to.include({ description: '' });
    });

    it('honours the method override, display values on input, and no response body', async () => {
      const path = `${INCIDENTS}/${incident}?sysparm_input_display_value=true`;
      const headers = { 'X-HTTP-Method-Override': 'PATCH', 'X-no-response-body': 'true' };
      const answer = await admin.send('POST', path, { state: 'On Hold', assigned_to: 'ITIL User' }, headers);
      expect(await answer.text()).to.equal('');
      const row = await resultOf(await admin.send('GET', `${path}&sysparm_display_value=all`));
      expect(row['state']).to.deep.equal({ display_value: 'On Hold', value: '3' });
      expect(row['assigned_to']).to.include({ display_value: 'ITIL User' });
    });

    it('refuses a create without the right', async () => {
      const answer = await new ApiClient(instance.url, 'employee').send('POST', '/api/now/table/oauth_entity', {
        name: 'x',
      });
      expect(answer.status).to.equal(403);
      expect(await answer.json()).to.deep.equal({
        error: { message: 'Operation Failed', detail: 'ACL Exception Insert Failed due to security constraints' },
        status: 'failure',
      });
    });
  });

  describe('errors', () => {
    const failures: [
      name: string,
      method: string,
      path: string,
      status: number,
      message: string,
      detail: string | null,
    ][] = [
      ['an unknown table', 'GET', '/api/now/table/no_such', 400, 'Invalid table no_such', null],
      ['an unknown URI', 'GET', '/api/no_such/thing', 400, 'Requested URI does not represent any resource', null],
      [
        'a missing record',
        'GET',
        `${INCIDENTS}/${'0'.repeat(32)}`,
        404,
        'No Record found',
        "Record doesn't exist or ACL restricts the record retrieval",
      ],
      ['a method', 'DELETE', INCIDENTS, 405, 'Method not supported', 'DELETE method not supported for API'],
    ];
    for (const [name, method, path, status, message, detail] of failures) {
      it(`names ${name}`, async () => {
        const answer = await admin.send(method, path);
        expect(answer.status).to.equal(status);
        expect(answer.headers.get('Content-Type')).to.equal('application/json;charset=UTF-8');
        expect(await answer.json()).to.deep.equal({ error: { message, detail }, status: 'failure' });
      });
    }

    it('answers no and bad credentials alike, with the challenge', async () => {
      for (const client of [new ApiClient(instance.url, 'admin', 'wrong'), new ApiClient(instance.url, 'nobody')]) {
        const answer = await client.send('GET', INCIDENTS);
        expect(answer.status).to.equal(401);
        expect(answer.headers.get('WWW-Authenticate')).to.equal('BASIC realm="Service-now"');
        expect(await answer.json()).to.deep.equal({
          error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
          status: 'failure',
        });
      }
    });

    it('refuses other media types', async () => {
      expect((await admin.send('GET', INCIDENTS, undefined, { Accept: 'text/html' })).status).to.equal(406);
      expect((await admin.send('POST', INCIDENTS, 'a', { 'Content-Type': 'text/plain' })).status).to.equal(415);
    });

    it('refuses a body over 10 MB with its size', async () => {
      const body = JSON.stringify({ description: 'x'.repeat(10_485_760) });
      const answer = await admin.send('POST', INCIDENTS, body);
      expect(answer.status).to.equal(400);
      const { error } = (await answer.json()) as { error: { message: string; detail: string } };
      expect(error.message).to.equal('Exception while reading request');
      expect(error.detail).to.equal(
        `Rejected large REST payload with content-length = ${body.length} bytes. Max allowed: 10485760 bytes.`,
      );
    });

    it('refuses a body that is no JSON, and a negative offset', async () => {
      expect((await admin.send('POST', INCIDENTS, '{')).status).to.equal(400);
      expect((await admin.send('GET', `${INCIDENTS}?sysparm_offset=-1`)).status).to.equal(400);
    });

    it('closes a table that allows no web services', async () => {
      const [table] = await rowsOf(await admin.send('GET', '/api/now/table/sys_db_object?name=sys_user_preference'));
      const path = `/api/now/table/sys_db_object/${table?.['sys_id']}`;
      await admin.send('PATCH', path, { ws_access: 'false' });
      const answer = await admin.send('GET', '/api/now/table/sys_user_preference');
      expect(answer.status).to.equal(403);
      expect(await answer.json()).to.have.nested.property('error.detail', 'Failed API level ACL Validation');
    });
  });

  it('tells a change where it may go', async () => {
    const change = await admin.insert('change_request', { short_description: 'Change', type: 'normal', state: '-5' });
    const path = `/api/sn_chg_rest/change/${change}/nextstates`;
    const { available_states: states } = (await resultOf(await admin.send('GET', path))) as {
      available_states: string[];
    };
    expect(states).to.deep.equal(['-5', '4']);
    const [group] = await rowsOf(await admin.send('GET', '/api/now/table/sys_user_group?sysparm_limit=1'));
    const patched = await admin.send('PATCH', `/api/sn_chg_rest/change/${change}`, {
      assignment_group: String(group?.['sys_id']),
    });
    expect((await resultOf(patched))['state']).to.deep.equal({ display_value: 'New', value: '-5' });
    const next = await resultOf(await admin.send('GET', path));
    expect(next['available_states']).to.deep.equal(['-5', '-4', '4']);
    expect(next['state_label']).to.deep.equal({ '-5': 'New', '-4': 'Assess', '4': 'Canceled' });
    expect((await new ApiClient(instance.url, 'employee').send('GET', path)).status).to.equal(403);
  });

  it('counts requests against a rate limit rule', async () => {
    const rule = await admin.insert('sys_rate_limit_rules', {
      name: 'Two an hour',
      resource: '/api/now/table/sys_user_group',
      rate_limit: '2',
      active: 'true',
    });
    const statuses: number[] = [];
    let last: Response | null = null;
    for (let request = 0; request < 3; request += 1) {
      last = await admin.send('GET', '/api/now/table/sys_user_group?sysparm_limit=1');
      statuses.push(last.status);
    }
    expect(statuses[2]).to.equal(429);
    expect(last?.headers.get('X-RateLimit-Limit')).to.equal('2');
    expect(last?.headers.get('X-RateLimit-Rule')).to.equal(rule);
    expect(Number(last?.headers.get('Retry-After'))).to.be.within(0, 3600);
    expect(await last?.json()).to.deep.equal({
      error: { message: 'Rate limit exceeded', detail: 'Rate limit of 2 requests per hour for Table API exceeded' },
      status: 'failure',
    });
  });
});
