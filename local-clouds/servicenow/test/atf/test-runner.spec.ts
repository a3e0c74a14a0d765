import { expect } from 'chai';
import { assertJsonResponsePayloadElement, assertStatusCode, sendRestRequest } from '../../src/atf/rest-steps.ts';
import { runServerSideScript } from '../../src/atf/script-step.ts';
import * as server from '../../src/atf/server-steps.ts';
import { STEP_KINDS } from '../../src/atf/step-kinds.ts';
import type { StepWork } from '../../src/atf/test-run.ts';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { ApiClient } from '../http/api-client.ts';

const GLOBAL = 'global';

/** Tests written as rows, as a package brings them, and run over HTTP, as a pipeline does. */
describe('The runner of automated tests', () => {
  let instance: LocalInstance;
  let admin: ApiClient;
  let nextId = 0;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    admin = new ApiClient(instance.url);
    const [property] = instance.store.select({ table: 'sys_properties', query: 'name=sn_atf.runner.enabled' });
    instance.store.update('sys_properties', property?.['sys_id'] ?? '', { value: 'true' });
  });
  after(() => instance.close());

  function add(table: string, values: Record<string, string>): string {
    nextId += 1;
    const sys_id = String(nextId).padStart(32, '0');
    instance.store.insert(table, { sys_id, sys_scope: GLOBAL, ...values });
    return sys_id;
  }

  /** `{{n}}` in an input: what step n left under the name behind the dot. */
  async function run(steps: [StepWork, Record<string, string>][]): Promise<{ status: string; output: string }> {
    const suite = add('sys_atf_test_suite', { name: `Suite ${nextId}` });
    const test = add('sys_atf_test', { name: `Test ${nextId}`, active: 'true', fail_on_server_error: 'true' });
    add('sys_atf_test_suite_test', { test_suite: suite, test, order: '100' });
    const ids: string[] = [];
    for (const [order, [work, inputs]] of steps.entries()) {
      const [config = '', kind] = Object.entries(STEP_KINDS).find(([, known]) => known.work === work) ?? [];
      const step = add('sys_atf_step', {
        test,
        step_config: config,
        order: String(order),
        active: 'true',
        display_name: work.name,
      });
      ids.push(step);
      for (const [name, value] of Object.entries(inputs)) {
        const [variable = ''] = Object.entries(kind?.variables ?? {}).find(([, known]) => known === name) ?? [];
        const resolved = value.replace(
          /\{\{(\d)\.(\w+)\}\}/g,
          (_all, n, field) => `{{step['${ids[Number(n)]}'].${field}}}`,
        );
        add('sys_variable_value', { document: 'sys_atf_step', document_key: step, variable, value: resolved });
      }
    }
    const answer = await admin.send('POST', `/api/sn_cicd/testsuite/run?test_suite_sys_id=${suite}`, {});
    const { result } = (await answer.json()) as { result: { links: { progress: { url: string } } } };
    let percent: unknown = 0;
    for (let round = 0; percent !== 100 && round < 400; round += 1) {
      const progress = await admin.send('GET', new URL(result.links.progress.url).pathname);
      percent = ((await progress.json()) as { result: Record<string, unknown> }).result['percent_complete'];
    }
    const [row] = instance.store.select({ table: 'sys_atf_test_result', query: `test=${test}` });
    return { status: row?.['status'] ?? '', output: row?.['output'] ?? '' };
  }

  const incident = { table: 'incident', enforce_security: '1' };

  it('hands on what steps leave, and takes everything back', async () => {
    const { status, output } = await run([
      [server.recordInsert, { ...incident, field_values: 'short_description=Of the test^urgency=1^EQ' }],
      [server.recordUpdate, { ...incident, record_id: '{{0.record_id}}', field_values: 'short_description=A^^B^EQ' }],
      [
        server.recordQuery,
        { ...incident, field_values: 'short_descriptionSTARTSWITHA', assert_type: 'records_match_query' },
      ],
      [server.recordValidation, { ...incident, record_id: '{{2.first_record}}', field_values: 'urgency=1' }],
    ]);
    expect(output).to.not.include('FAILED');
    expect(status).to.equal('success');
    expect(instance.store.count({ table: 'incident', query: null })).to.equal(0);
  });

  it('brings back what a test deleted or changed', async () => {
    const kept = add('incident', { number: 'INC1', short_description: 'Stays', sys_class_name: 'incident' });
    const { status } = await run([
      [server.recordUpdate, { ...incident, record_id: kept, field_values: 'short_description=Changed' }],
      [server.recordDelete, { ...incident, record_id: kept }],
      [server.recordValidation, { ...incident, record_id: kept, field_values: '', assert_type: 'record_not_found' }],
    ]);
    expect(status).to.equal('success');
    expect(instance.store.get('incident', kept)?.['short_description']).to.equal('Stays');
  });

  it("acts as the user it made, within this user's rights", async () => {
    const steps = (asserted: string): [StepWork, Record<string, string>][] => [
      [server.createUser, { first_name: 'A', last_name: 'B', roles: '', impersonate: '1' }],
      [
        server.recordInsert,
        { table: 'sys_properties', enforce_security: '1', field_values: 'name=x', assert_type: asserted },
      ],
    ];
    expect((await run(steps('record_not_inserted'))).status).to.equal('success');
    const refused = await run(steps('record_successfully_inserted'));
    expect(refused.status).to.equal('failure');
    expect(refused.output).to.include('Access control refuses');
  });

  it('fails when an assertion does not hold, and does no step after it', async () => {
    const { status, output } = await run([
      [server.recordQuery, { table: 'incident', field_values: 'number=none', assert_type: 'records_match_query' }],
      [server.log, { log: 'never' }],
    ]);
    expect(status).to.equal('failure');
    expect(output).to.include('No record of incident matches number=none').and.not.include('log');
  });

  it('sends requests with the login of a profile, or as who started the test', async () => {
    const path = { end_point: '/api/now/table/sys_user', http_method: 'get', headers: '{"accept":"application/json"}' };
    const { status, output } = await run([
      [sendRestRequest, { ...path, query_params: '{"sysparm_limit":"1","sysparm_fields":"user_name"}' }],
      [assertStatusCode, { response_operation: 'equals', status_code: '200' }],
      [assertJsonResponsePayloadElement, { response_operation: 'exists', element_name: '/result[0]/user_name' }],
      [server.recordInsert, { table: 'sys_auth_profile_basic', field_values: 'name=n^username=nobody^password=wrong' }],
      [sendRestRequest, { ...path, basic_auth: '{{3.record_id}}' }],
      [assertStatusCode, { response_operation: 'equals', status_code: '401' }],
    ]);
    expect(output).to.not.include('FAILED');
    expect(status).to.equal('success');
  });

  describe('in scripts', () => {
    const script = async (text: string) => run([[runServerSideScript, { script: text }]]);
    const specs = (body: string) => `describe('a', () => { it('b', () => { ${body} }); }); jasmine.getEnv().execute();`;

    it('runs Jasmine specs', async () => {
      expect(
        (await script(specs("expect(gs.getUserName()).toBe('admin'); expect(1).not.toEqual(2);"))).status,
      ).to.equal('success');
      const failed = await script(specs('expect([1]).toEqual([2]);'));
      expect(failed.status).to.equal('failure');
      expect(failed.output).to.include('a b: Expected [1] toEqual [2]');
    });

    it('fails specs that nobody executes', async () => {
      expect((await script("describe('a', () => { it('b', () => {}); });")).output).to.include('were not executed');
    });

    it('takes false, assertEqual and what is thrown for a failure', async () => {
      expect((await script('(() => true)();')).status).to.equal('success');
      expect((await script('(() => false)();')).output).to.include('returned false');
      expect((await script("assertEqual({ name: 'sum', shouldbe: 3, value: 2 });")).output).to.include(
        'sum: expected 3',
      );
    });

    it('hands on outputs', async () => {
      const { status } = await run([
        [runServerSideScript, { script: "outputs.record_id = 'abc';" }],
        [
          runServerSideScript,
          { script: "assertEqual({ name: 'output', shouldbe: 'abc', value: '{{0.record_id}}' });" },
        ],
      ]);
      expect(status).to.equal('success');
    });
  });

  it('answers 403 to who may not run tests and 404 for a suite that does not exist', async () => {
    const employee = new ApiClient(instance.url, 'employee');
    expect((await employee.send('POST', '/api/sn_cicd/testsuite/run?test_suite_name=x', {})).status).to.equal(403);
    expect((await admin.send('POST', '/api/sn_cicd/testsuite/run?test_suite_name=x', {})).status).to.equal(404);
  });
});
