import { expect } from 'chai';
import { API, type AppInstance, installedAfter, newCorrelationId } from './app-instance.ts';

/** What an encoded query gives a meaning, and no way to write without it. */
const SIGNS = ['^', '^OR', '^ORactive=true', '^NQactive=true', 'javascript:gs.getUserName()', ',', '@'];

const TABLES = [
  'x_mioms_m365ticket_task',
  'x_mioms_m365ticket_change',
  'x_mioms_m365ticket_connection',
  'oauth_entity',
];

/** Each value from outside that reaches a query of the app, with each of the signs. */
describe('a value from outside that a query could take for more than a value', function () {
  this.timeout(300_000);
  let app: AppInstance;
  let before_: number[];
  const counts = () => [...TABLES, 'sys_user'].map((table) => app.instance.store.count({ table, query: null }));

  before(async () => {
    app = await installedAfter(() => {});
    before_ = counts();
  });
  after(() => app?.instance.close());
  afterEach(() => expect(counts()).to.deep.equal(before_));

  for (const sign of SIGNS) {
    const text = encodeURIComponent(sign);
    it(`is refused as an id, a cursor, a limit, a type and a step: ${sign}`, async () => {
      const id = newCorrelationId().slice(0, 32 - sign.length) + sign;
      for (const correlationId of [id.slice(-32), sign, newCorrelationId() + sign]) {
        const path = `${API}/tasks/${encodeURIComponent(correlationId)}`;
        expect((await app.integration.send('GET', path)).status, path).to.equal(400);
        expect((await app.integration.send('PUT', path, {})).status, path).to.equal(400);
        const batch = { tasks: [{ correlation_id: correlationId }] };
        const { status, body } = await app.integration.send('POST', `${API}/tasks/batch`, batch);
        expect(status === 400 || body.result.results[0].status === 400, JSON.stringify(body)).to.equal(true);
      }
      for (const query of [`tasks?after=${text}`, `tasks?limit=1${text}`, `states?ticket_type=change${text}`]) {
        expect((await app.integration.send('GET', `${API}/${query}`)).status, query).to.equal(400);
      }
      for (const step of [text, `oauth_entity${text}`]) {
        expect((await app.admin.send('POST', `${API}/setup/${step}`, {})).status, step).to.equal(404);
        expect((await app.admin.send('POST', `${API}/setup/${step}/verify`, {})).status, step).to.equal(404);
        expect((await app.admin.send('DELETE', `${API}/setup/${step}`)).status, step).to.equal(404);
      }
    });
  }

  for (const sign of SIGNS.filter((each) => each !== ',' && each !== '@')) {
    it(`is refused as the name of a registry and of a user: ${sign}`, async () => {
      const redirect_url = 'https://security.contoso.example/servicenow/oauth/callback';
      const email = 'm365@contoso.example';
      for (const name of sign.startsWith('javascript:') ? [sign] : [sign, `Microsoft 365${sign}`]) {
        const entity = await app.admin.send('POST', `${API}/setup/oauth_entity`, { name, redirect_url });
        expect(entity.status, name).to.equal(400);
        expect(entity.body.error.detail).to.match(/^name: .*\./);
        const user = await app.admin.send('POST', `${API}/setup/integration_user`, { user_name: name, email });
        expect(user.status, name).to.equal(400);
        expect(user.body.error.detail).to.match(/^user_name: .*\./);
      }
    });
  }
});
