import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeIntegrationUser, makeOAuthEntity, putSecretAway } from './checklist-walk.ts';
import { freshChecklist } from './fresh-checklist.ts';
import { type InstalledInstance, installedInstance } from './installed-instance.ts';
import { SetupPage } from './setup-page.ts';

describe('the secrets that the checklist shows once', function () {
  this.timeout(300_000);
  let instance: InstalledInstance;
  let secrets: { name: string; value: string }[];

  before(async () => {
    instance = await installedInstance();
    await freshChecklist(instance);
    const page = await SetupPage.visit(instance, { userName: 'admin' });
    await page.open('checklist');
    const redirectUrl = new URL('/servicenow/oauth/callback', instance.stack.addresses.connector).href;
    const { clientSecret } = await makeOAuthEntity(page, redirectUrl);
    await putSecretAway(page, 'oauth_entity', clientSecret);
    const { password } = await makeIntegrationUser(page);
    await putSecretAway(page, 'integration_user', password);
    await page.leave();
    secrets = [
      { name: 'client secret', value: clientSecret },
      { name: 'password', value: password },
    ];
  });

  it('are long, and not the same', () => {
    const values = secrets.map(({ value }) => value);
    for (const value of values) expect(value).to.have.length.of.at.least(32);
    expect(new Set(values).size).to.equal(values.length);
  });

  it('are in no file of the instance or the connector: no record, no log', () => {
    const files = filesUnder(instance.stack.folder);
    expect(files.some((file) => file.endsWith('instance.db'))).to.equal(true);
    expect(files.some((file) => file.endsWith('.log'))).to.equal(true);
    for (const { name, value } of secrets) {
      const holders = files.filter((file) => readFileSync(file).includes(value));
      expect(holders, `files that hold the ${name}`).to.deep.equal([]);
    }
  });

  it('are in no answer of a REST resource, list or form', async () => {
    const { admin, stack, twin } = instance;
    const [entity] = await admin.records('oauth_entity', 'nameLIKEMicrosoft 365');
    const [user] = await admin.records('sys_user', 'user_name=m365.integration');
    const cookie = (await twin.signIn('admin')).map((each) => each.split(';')[0]).join('; ');
    const paths = [
      ...['setup', 'status', 'texts'].map((name) => `/api/x_mioms_m365ticket/v1/${name}`),
      `/api/now/table/oauth_entity/${entity?.['sys_id']?.value}?sysparm_display_value=all`,
      `/api/now/table/sys_user/${user?.['sys_id']?.value}?sysparm_display_value=all`,
      '/oauth_entity_list.do',
      `/oauth_entity.do?sys_id=${entity?.['sys_id']?.value}`,
      '/sys_user_list.do',
      `/sys_user.do?sys_id=${user?.['sys_id']?.value}`,
      '/x_mioms_m365ticket_setup_step_list.do',
    ];
    for (const path of paths) {
      const isPage = path.includes('.do');
      const answer = isPage
        ? await fetch(new URL(path, stack.addresses.instance), { headers: { cookie } })
        : await admin.send('GET', path);
      expect(answer.status, path).to.equal(200);
      const text = await answer.text();
      for (const { name, value } of secrets) expect(text.includes(value), `${name} in ${path}`).to.equal(false);
    }
  });
});

function filesUnder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
}
