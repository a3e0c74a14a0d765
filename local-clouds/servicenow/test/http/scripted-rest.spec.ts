import { expect } from 'chai';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { ApiClient } from './api-client.ts';

const SCOPE = 'x_test_echo';
const ECHO = `response.setBody({
  name: operationName, id: request.pathParams.id || null, q: request.queryParams.q || null
});`;

describe('Scripted REST', () => {
  let instance: LocalInstance;
  let admin: ApiClient;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null, faults: true });
    admin = new ApiClient(instance.url);
    await declareApi();
  });
  after(() => instance.close());

  /** Past the rules and ACLs, as an installation writes. */
  async function insert(table: string, values: Record<string, string>): Promise<string> {
    const body = { operation: 'insert', table, values, rules: false };
    const answer = await admin.send('POST', '/_twin/records', body);
    return ((await answer.json()) as { sysId: string }).sysId;
  }

  async function declareApi(): Promise<void> {
    const role = await insert('sys_user_role', { name: `${SCOPE}.caller` });
    const acl = await insert('sys_security_acl', {
      name: 'echo',
      type: 'rest_endpoint',
      operation: 'execute',
      decision_type: 'allow',
      active: 'true',
      admin_overrides: 'false',
    });
    await insert('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: role });
    const user = await insert('sys_user', { user_name: 'caller', user_password: 'caller', active: 'true' });
    await insert('sys_user_has_role', { user, role });
    const definition = await insert('sys_ws_definition', {
      name: 'Echo API',
      namespace: SCOPE,
      service_id: 'echo',
      active: 'true',
      enforce_acl: acl,
    });
    const version = async (number: string, isDefault: string) =>
      insert('sys_ws_version', {
        web_service_definition: definition,
        version: number,
        version_id: `v${number}`,
        is_default: isDefault,
        active: 'true',
      });
    const v1 = await version('1', 'true');
    const v2 = await version('2', 'false');
    const operation = async (name: string, values: Record<string, string>) =>
      insert('sys_ws_operation', {
        name,
        web_service_definition: definition,
        web_service_version: v1,
        http_method: 'GET',
        active: 'true',
        requires_authentication: 'true',
        requires_acl_authorization: 'false',
        requires_snc_internal_role: 'false',
        operation_script: ECHO.replace('operationName', JSON.stringify(name)),
        ...values,
      });
    await operation('literal', { relative_path: '/items/latest' });
    await operation('one', { relative_path: '/items/{id}' });
    await operation('one of v2', { relative_path: '/items/{id}', web_service_version: v2 });
    await operation('put', { relative_path: '/items/{id}', http_method: 'PUT' });
    await operation('public', { relative_path: '/public', requires_authentication: 'false' });
    await operation('guarded', { relative_path: '/guarded', requires_acl_authorization: 'true' });
    await operation('internal', { relative_path: '/internal', requires_snc_internal_role: 'true' });
    await operation('plain', {
      relative_path: '/plain',
      http_method: 'POST',
      consumes: 'text/plain',
      consumes_customized: 'true',
    });
    await operation('reader', {
      relative_path: '/reader',
      http_method: 'POST',
      operation_script: 'response.setBody({ length: request.body.dataString.length });',
    });
    await operation('off', { relative_path: '/off', active: 'false' });
  }

  async function resultOf(path: string, client = admin, method = 'GET'): Promise<unknown> {
    const answer = await client.send(method, `/api/${SCOPE}${path}`, method === 'GET' ? undefined : {});
    expect(answer.status, path).to.equal(200);
    return ((await answer.json()) as { result: unknown }).result;
  }

  async function errorOf(method: string, path: string, client = admin, headers = {}): Promise<[number, string]> {
    const answer = await client.send(method, `/api/${SCOPE}${path}`, method === 'GET' ? undefined : {}, headers);
    const body = (await answer.json()) as { error: { message: string } };
    return [answer.status, body.error.message];
  }

  it('routes by version, without version to the default one, and passes parameters', async () => {
    expect(await resultOf('/v1/echo/items/7?q=a&q=b')).to.deep.equal({ name: 'one', id: '7', q: ['a', 'b'] });
    expect(await resultOf('/v2/echo/items/7')).to.include({ name: 'one of v2' });
    expect(await resultOf('/echo/items/a%20b')).to.include({ name: 'one', id: 'a b' });
    expect(await resultOf('/v1/echo/items/7', admin, 'PUT')).to.include({ name: 'put' });
  });

  it('prefers a literal path to a parameter', async () => {
    expect(await resultOf('/v1/echo/items/latest')).to.include({ name: 'literal' });
  });

  it('answers guests where no authentication is required, and there only', async () => {
    const headers = { Accept: 'application/json' };
    const open = await fetch(`${instance.url}/api/${SCOPE}/v1/echo/public`, { headers });
    expect(open.status).to.equal(200);
    const closed = await fetch(`${instance.url}/api/${SCOPE}/v1/echo/items/7`, { headers });
    expect(closed.status).to.equal(401);
  });

  it('asks the ACLs of the API where the resource has none; admin holds no role of theirs', async () => {
    expect(await resultOf('/v1/echo/guarded', new ApiClient(instance.url, 'caller'))).to.include({ name: 'guarded' });
    expect(await errorOf('GET', '/v1/echo/guarded')).to.deep.equal([403, 'User Not Authorized']);
  });

  it('keeps an external user from an internal resource', async () => {
    const user = await insert('sys_user', { user_name: 'external', user_password: 'external', active: 'true' });
    const [role] = instance.store.select({ table: 'sys_user_role', query: 'name=snc_external' });
    await insert('sys_user_has_role', { user, role: role?.['sys_id'] ?? '' });
    const external = new ApiClient(instance.url, 'external');
    expect(await errorOf('GET', '/v1/echo/internal', external)).to.deep.equal([403, 'User Not Authorized']);
    expect(await resultOf('/v1/echo/internal')).to.include({ name: 'internal' });
  });

  it('refuses other methods, versions, media types and switched-off resources', async () => {
    expect(await errorOf('DELETE', '/v1/echo/items/7')).to.deep.equal([405, 'Method not supported']);
    const unknown = 'Requested URI does not represent any resource';
    expect(await errorOf('GET', '/v3/echo/items/7')).to.deep.equal([400, unknown]);
    expect(await errorOf('GET', '/v1/echo/off')).to.deep.equal([400, unknown]);
    expect(await errorOf('POST', '/v1/echo/plain')).to.deep.equal([415, 'Unsupported media type']);
    const image = await errorOf('GET', '/v1/echo/items/7', admin, { Accept: 'image/png' });
    expect(image).to.deep.equal([406, 'Not acceptable']);
  });

  it('hands a body over the limit to the script as one that cannot be read', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(10_485_760) });
    const answer = await admin.send('POST', `/api/${SCOPE}/v1/echo/reader`, body);
    expect(answer.status).to.equal(400);
  });

  it('runs queued events soon after a request, without being asked', async () => {
    const event = { name: 'nothing.listens', state: 'ready', process_on: '2020-01-01 00:00:00' };
    const sysId = await insert('sysevent', event);
    const deadline = Date.now() + 5000;
    while (instance.store.get('sysevent', sysId)?.['state'] === 'ready' && Date.now() < deadline) {
      await admin.send('GET', `/api/${SCOPE}/v1/echo/public`);
    }
    expect(instance.store.get('sysevent', sysId)?.['state']).not.to.equal('ready');
  });
});
