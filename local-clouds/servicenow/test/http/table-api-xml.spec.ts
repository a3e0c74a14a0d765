import { expect } from 'chai';
import { type LocalInstance, startLocalInstance } from '../../src/index.ts';
import { ApiClient } from './api-client.ts';

const INCIDENTS = '/api/now/table/incident';
const XML = { Accept: 'application/xml', 'Content-Type': 'application/xml' };

describe('The Table API in XML', () => {
  let instance: LocalInstance;
  let admin: ApiClient;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    admin = new ApiClient(instance.url);
  });
  after(() => instance.close());

  const create = (entry: string, headers = XML) =>
    admin.send('POST', INCIDENTS, `<request><entry>${entry}</entry></request>`, headers);

  it('takes an entry and answers with the record', async () => {
    const answer = await create(
      '<short_description>Ink &amp; paper &lt;A4&gt;</short_description><urgency>1</urgency>',
    );
    expect(answer.status).to.equal(201);
    expect(answer.headers.get('Content-Type')).to.equal('application/xml;charset=UTF-8');
    const text = await answer.text();
    expect(text).to.match(/^<\?xml version="1.0" encoding="UTF-8"\?><response><result>.*<\/result><\/response>$/s);
    expect(text).to.include('<short_description>Ink &amp; paper &lt;A4&gt;</short_description><');
    expect(text).to.include('<urgency>1</urgency>').and.to.include('<close_notes/>');
    const query = 'short_description=Ink & paper <A4>';
    expect(instance.store.count({ table: 'incident', query })).to.equal(1);
  });

  it('lists one result for each record, references in their parts', async () => {
    const user = await admin.insert('sys_user', { user_name: 'abel' });
    for (const number of ['1', '2']) await admin.insert('incident', { caller_id: user, short_description: number });
    const query = `sysparm_query=caller_id=${user}^ORDERBYshort_description&sysparm_fields=short_description,caller_id`;
    const text = await (await admin.send('GET', `${INCIDENTS}?${query}`, undefined, { Accept: 'text/xml' })).text();
    const caller = `<caller_id><link>${instance.url}/api/now/table/sys_user/${user}</link><value>${user}</value></caller_id>`;
    const result = (number: string) => `<result><short_description>${number}</short_description>${caller}</result>`;
    expect(text).to.equal(`<?xml version="1.0" encoding="UTF-8"?><response>${result('1')}${result('2')}</response>`);
  });

  it('takes either format and answers in the other', async () => {
    const answer = await create('<short_description>Mixed</short_description>', { ...XML, Accept: 'application/json' });
    const { result } = (await answer.json()) as { result: { short_description: string } };
    expect(result.short_description).to.equal('Mixed');
  });

  it('prefers the first format that a client accepts, and JSON for one that does not mind', async () => {
    const typeOf = async (Accept: string) =>
      (await admin.send('GET', `${INCIDENTS}?sysparm_limit=1`, undefined, { Accept })).headers.get('Content-Type');
    expect(await typeOf('text/html, application/xml;q=0.9, */*;q=0.1')).to.include('application/xml');
    expect(await typeOf('application/json, application/xml')).to.include('application/json');
    expect(await typeOf('*/*')).to.include('application/json');
  });

  it('says what is wrong with a body, and says it in JSON', async () => {
    for (const [body, reason] of [
      ['<request><entry>', 'not valid XML'],
      ['<entry><state>1</state></entry>', 'has no <request><entry>'],
      ['<!DOCTYPE x><request/>', 'a DOCTYPE is not allowed'],
    ] as const) {
      const answer = await admin.send('POST', INCIDENTS, body, XML);
      expect(answer.status, body).to.equal(400);
      const { error } = (await answer.json()) as { error: { message: string; detail: string } };
      expect(error.detail, body).to.include(reason);
    }
  });
});
