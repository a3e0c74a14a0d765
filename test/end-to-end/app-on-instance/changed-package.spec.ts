import { expect } from 'chai';
import type { PackageFiles } from '../../../local-clouds/servicenow/test/packages/package-zip.ts';
import { API, type AppInstance, type Caller, installedAfter, newCorrelationId, signedIn } from './app-instance.ts';

const TASK_TABLE = 'x_mioms_m365ticket_task';

const TASK = {
  ticket_type: 'incident',
  requested_by: 'adele.vance@contoso.example',
  name: 'Block legacy authentication',
  description: 'Turn off protocols that cannot do multifactor authentication.',
  priority: 1,
  due_date: '2099-12-24',
  recommendation_source: 'user',
  recommendation_category: 'identity',
};

/** What the package declares is what makes it work: a piece taken out, the instance refuses in its own words. */
describe('the package with pieces taken out', function () {
  this.timeout(60_000);
  let app: AppInstance;

  before(async function () {
    this.timeout(180_000);
    app = await installedAfter((files) => {
      takeOutUniqueIndex(files);
      takeOut(files, 'sys_scope_privilege', /<target_name>sys_choice<\/target_name>/);
      takeOut(
        files,
        'sys_scope_privilege',
        /<target_name>sys_user_has_role<\/target_name>[\s\S]*<operation>create|<operation>create[\s\S]*<target_name>sys_user_has_role/,
      );
      takeOutRoleOf(files, 'x_mioms_m365ticket.get_connection');
    });
  });
  after(() => app?.instance.close());

  it('without the privilege to grant roles: the step names the missing privilege', () => {
    const { status, body } = app.integrationUser;
    expect(status).to.equal(403);
    expect(body.error.detail).to.include('create access to sys_user_has_role not granted');
    expect(body.error.detail).to.include('cross-scope privileges');
  });

  describe('once the role is granted by hand', () => {
    const login = { name: 'm365.integration', password: 'For-tests-0nly!' };
    let caller: Caller;

    before(async () => {
      const { store } = app.instance;
      const id = (table: string, query: string) => store.select({ table, query })[0]?.['sys_id'] ?? '';
      await app.admin.send('POST', '/api/now/table/sys_user_has_role', {
        user: id('sys_user', 'user_name=m365.integration'),
        role: id('sys_user_role', 'name=x_mioms_m365ticket.integration'),
      });
      await app.admin.send(
        'PATCH',
        `/api/now/table/sys_user/${id('sys_user', 'user_name=m365.integration')}?sysparm_input_display_value=true`,
        {
          user_password: login.password,
        },
      );
      caller = await signedIn(app.instance, login, app.oauthEntity.body.result);
    });

    it('without the unique index: two hundred requests at once make more than one record', async () => {
      const id = newCorrelationId();
      await Promise.all(Array.from({ length: 200 }, () => caller.send('PUT', `${API}/tasks/${id}`, TASK)));
      const records = app.instance.store.count({ table: TASK_TABLE, query: `correlation_id=${id}` });
      expect(records).to.be.greaterThan(1);
    });

    it('without the privilege to read choices: the instance denies, and the log says which', async () => {
      const { status } = await caller.send('GET', `${API}/states?ticket_type=change`);
      expect(status).to.equal(500);
      expect(app.log.join('\n')).to.match(/Read operation on table 'sys_choice' from scope '[^']+' was denied/);
    });

    it('without the role of one access control: that resource is closed, with the text of the instance', async () => {
      const closed = await caller.send('GET', `${API}/connection`);
      expect(closed.status).to.equal(403);
      expect(closed.body.error.detail).to.equal('Failed API level ACL Validation');
      expect((await caller.send('GET', `${API}/tasks`)).status).to.equal(200);
    });
  });
});

function takeOut(files: PackageFiles, table: string, pattern: RegExp): void {
  const found = [...files].filter(
    ([path, content]) => path.startsWith(`update/${table}_`) && pattern.test(String(content)),
  );
  if (found.length !== 1) throw new Error(`${found.length} records of ${table} fit ${pattern}`);
  for (const [path] of found) files.delete(path);
}

function takeOutUniqueIndex(files: PackageFiles): void {
  const dictionary = `dictionary/${TASK_TABLE}.xml`;
  const column = `update/sys_dictionary_${TASK_TABLE}_correlation_id.xml`;
  edit(files, dictionary, (text) =>
    text
      .replace(/<index name="correlation_id" unique="true">[\s\S]*?<\/index>/, '')
      .replace(/(<element name="correlation_id"[^>]*) unique="true"/, '$1 unique="false"'),
  );
  edit(files, column, (text) => text.replace('<unique>true</unique>', '<unique>false</unique>'));
}

function takeOutRoleOf(files: PackageFiles, acl: string): void {
  const [, record] = [...files].find(([, content]) => String(content).includes(`<name>${acl}</name>`)) ?? [];
  const sysId = /<sys_id>(\w+)</.exec(String(record))?.[1];
  takeOut(files, 'sys_security_acl_role', new RegExp(`<sys_security_acl>${sysId}<`));
}

function edit(files: PackageFiles, path: string, change: (text: string) => string): void {
  const before = String(files.get(path));
  const after = change(before);
  if (after === before) throw new Error(`Nothing to change in ${path}`);
  files.set(path, Buffer.from(after));
}
