import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { installPackage } from '../../src/packages/install-package.ts';
import { SYSTEM_SESSION } from '../../src/security/session.ts';
import { openRecordStore } from '../../src/store/open-record-store.ts';
import { DuplicateValueError, type RecordStore } from '../../src/store/record-store.ts';
import { filesBelow, type PackageFiles, packageZip } from './package-zip.ts';

const BUILT = fileURLToPath(new URL('../../../../now-app/dist/app', import.meta.url));
const TASK = 'x_mioms_m365ticket_task';

describe('the built application', function () {
  this.timeout(30_000);
  let files: PackageFiles;
  let store: RecordStore;
  before(async () => {
    if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run "now-sdk build" in now-app first.`);
    files = filesBelow(BUILT);
    store = openRecordStore({ dataDir: null });
    await installPackage({ store, zip: packageZip(files), session: SYSTEM_SESSION });
  });
  after(() => store?.close());

  it('reads back record for record', () => {
    const recorded = [...files]
      .filter(([path]) => path.startsWith('update/'))
      .flatMap(([, content]) => [
        ...content.toString('utf8').matchAll(/<(\w+) action="INSERT_OR_UPDATE"[^>]*>\s*<sys_id>(\w+)</g),
      ]);
    expect(recorded).not.to.have.length(0);
    const missing = recorded.filter(([, table = '', sysId = '']) => store.get(table, sysId) === null);
    expect(missing.map(([, table, sysId]) => `${table} ${sysId}`)).to.deep.equal([]);
  });

  it('has modules whose text is the built text', () => {
    const modules = [...files].filter(([path]) => path.startsWith('update/sys_module_'));
    for (const [path, content] of modules) {
      const xml = content.toString('utf8');
      const text = /<content><!\[CDATA\[([\s\S]*)\]\]><\/content>/.exec(xml)?.[1];
      const sysId = /<sys_id>(\w+)</.exec(xml)?.[1] ?? '';
      // The end mark of CDATA inside a text is written as two CDATA sections.
      const expected = text?.replaceAll(']]]]><![CDATA[>', ']]>');
      if (expected !== undefined) expect(store.get('sys_module', sysId)?.['content'], path).to.equal(expected);
    }
    expect(modules).not.to.have.length(0);
  });

  it('has every role of its access controls on this instance', () => {
    const roles = store.select({ table: 'sys_security_acl_role', query: 'sys_scope.scope=x_mioms_m365ticket' });
    const unknown = roles.filter((row) => store.get('sys_user_role', row['sys_user_role'] ?? '') === null);
    expect(roles).not.to.have.length(0);
    expect(unknown).to.deep.equal([]);
  });

  it('keeps tickets as incidents and changes', () => {
    expect(store.ancestors('x_mioms_m365ticket_incident')).to.deep.equal([
      'x_mioms_m365ticket_incident',
      'incident',
      'task',
    ]);
    expect(store.ancestors('x_mioms_m365ticket_change')).to.deep.equal([
      'x_mioms_m365ticket_change',
      'change_request',
      'task',
    ]);
  });

  it('accepts one task for a correlation id, ever', () => {
    store.insert(TASK, { sys_id: '1'.repeat(32), correlation_id: 'same' });
    expect(() => store.insert(TASK, { sys_id: '2'.repeat(32), correlation_id: 'same' }))
      .to.throw(DuplicateValueError)
      .that.deep.includes({ table: TASK, columns: ['correlation_id'] });
  });

  it('keeps its rows when installed again', async () => {
    const outcome = await installPackage({ store, zip: packageZip(files), session: SYSTEM_SESSION });
    expect(outcome.removed).to.equal(0);
    expect(store.count({ table: TASK, query: 'correlation_id=same' })).to.equal(1);
  });
});
