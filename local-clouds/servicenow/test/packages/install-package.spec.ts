import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { installPackage } from '../../src/packages/install-package.ts';
import { readPackageArchive } from '../../src/packages/package-archive.ts';
import { PackageError } from '../../src/packages/package-error.ts';
import { uninstallApplication } from '../../src/packages/uninstall-application.ts';
import { SYSTEM_SESSION } from '../../src/security/session.ts';
import { openRecordStore } from '../../src/store/open-record-store.ts';
import { DuplicateValueError, type RecordStore } from '../../src/store/record-store.ts';
import { type PackageFiles, packageZip, zip } from './package-zip.ts';

// Built by `now-sdk build` and `now-sdk pack` of @servicenow/sdk 4.9.0 from one table, one table that extends
// change_request, roles, access controls, a scripted REST API, a business rule and first-install, demo and once records.
const SAMPLE = readFileSync(new URL('../fixtures/sample_app_1_0_0.zip', import.meta.url));
const SCOPE_ID = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const TASK = 'x_mioms_m365ticket_task';

describe('installPackage', function () {
  this.timeout(30_000);
  let sample: PackageFiles;
  let store: RecordStore;
  before(async () => {
    sample = await readPackageArchive(SAMPLE);
  });
  beforeEach(() => {
    store = openRecordStore({ dataDir: null });
  });
  afterEach(() => store.close());

  const install = (package_: Buffer, loadDemo = false) =>
    installPackage({ store, zip: package_, session: SYSTEM_SESSION, loadDemo });

  /** The sample with files replaced (text), removed (null) or changed (function), and a matching inventory. */
  const variant = (changes: Record<string, string | null | ((text: string) => string)>): Buffer => {
    const files = new Map(sample);
    for (const [part, change] of Object.entries(changes)) {
      const path = [...files.keys()].find((name) => name.includes(part)) ?? part;
      if (change === null) files.delete(path);
      else if (typeof change === 'string') files.set(path, Buffer.from(change));
      else files.set(path, Buffer.from(change(files.get(path)?.toString('utf8') ?? '')));
    }
    return packageZip(files);
  };

  const refusal = async (package_: Buffer): Promise<string> => {
    try {
      await install(package_);
    } catch (error) {
      expect(error).to.be.instanceOf(PackageError);
      return (error as Error).message;
    }
    throw new Error('the package was installed');
  };

  const one = (table: string, query: string) => store.select({ table, query })[0] ?? {};
  const correlations = () =>
    store.select({ table: TASK, query: 'ORDERBYcorrelation_id' }).map((row) => row['correlation_id']);

  describe('a new application', () => {
    it('brings the application, its tables and every record', async () => {
      const outcome = await install(SAMPLE);
      expect(outcome).to.include({ scope: 'x_mioms_m365ticket', version: '1.0.0', previousVersion: null });
      expect(one('sys_scope', 'scope=x_mioms_m365ticket')).to.include({ sys_id: SCOPE_ID, sys_class_name: 'sys_app' });
      expect(store.table('x_mioms_m365ticket_change')).to.deep.include({
        superClass: 'change_request',
        label: 'Microsoft 365 Security and Configuration Change Request',
        scope: 'x_mioms_m365ticket',
        numbering: { prefix: 'MSC', digits: 7, start: 1000 },
      });
      expect(store.nextNumber('x_mioms_m365ticket_change')).to.equal('MSC0001001');
      for (const table of ['sys_module', 'sys_ws_operation', 'sys_script', 'sys_ui_page', 'sys_security_acl']) {
        expect(store.count({ table, query: `sys_scope=${SCOPE_ID}` }), table).to.be.greaterThan(0);
      }
    });

    it('declares columns with type, length, default, choices and order', async () => {
      await install(SAMPLE);
      const columns = store.columns(TASK);
      expect([...columns.keys()].filter((name) => !name.startsWith('sys_'))).to.deep.equal([
        'correlation_id',
        'kind',
        'due',
        'attempts',
        'active',
        'secret',
        'requested_by',
        'external',
      ]);
      expect(columns.get('correlation_id')).to.include({
        type: 'string',
        maxLength: 36,
        mandatory: true,
        display: true,
      });
      expect(columns.get('requested_by')).to.include({ type: 'reference', reference: 'sys_user' });
      expect(columns.get('attempts')).to.include({ type: 'integer', defaultValue: '0' });
      const choices = store.select({ table: 'sys_choice', query: `name=${TASK}^element=kind^ORDERBYsequence` });
      expect(choices.map((row) => row['label'])).to.deep.equal(['Incident', 'Change']);
    });

    it('finds local records by the name of a reference', async () => {
      await install(SAMPLE);
      const contained = one('sys_user_role_contains', 'role.name=x_mioms_m365ticket.integration');
      expect(contained['contains']).to.equal(one('sys_user_role', 'name=snc_internal')['sys_id']);
      const admin = one('sys_user_role', 'name=admin')['sys_id'];
      expect(
        store.count({ table: 'sys_security_acl_role', query: `sys_scope=${SCOPE_ID}^sys_user_role=${admin}` }),
      ).to.equal(1);
    });

    it('reads entities and CDATA as they were written', async () => {
      await install(SAMPLE);
      expect(one('sysevent_register', `sys_scope=${SCOPE_ID}`)['description']).to.equal('d & <b> ]]>');
      const operation = one('sys_ws_operation', `sys_scope=${SCOPE_ID}`)['operation_script'] ?? '';
      expect(operation)
        .to.match(/^\/\/ @fluent-module handle;/)
        .and.to.include('handle(request, response);');
    });

    it('enforces the unique index and the unique column of the package', async () => {
      await install(SAMPLE);
      store.insert(TASK, { sys_id: '1'.repeat(32), correlation_id: 'same', external: 'x' });
      expect(() => store.insert(TASK, { sys_id: '2'.repeat(32), correlation_id: 'same' }))
        .to.throw(DuplicateValueError)
        .that.deep.includes({ table: TASK, columns: ['correlation_id'] });
      expect(() => store.insert(TASK, { sys_id: '3'.repeat(32), external: 'x' })).to.throw(DuplicateValueError);
    });

    it('enforces nothing when the index is taken out of the package', async () => {
      await install(
        variant({
          'dictionary/x_mioms_m365ticket_task': (xml) => xml.replace(/<index name="correlation"[\s\S]*?<\/index>/, ''),
        }),
      );
      store.insert(TASK, { sys_id: '1'.repeat(32), correlation_id: 'same' });
      store.insert(TASK, { sys_id: '2'.repeat(32), correlation_id: 'same' });
    });

    it('loads first-install and once records, demo records only when asked', async () => {
      await install(SAMPLE);
      expect(correlations()).to.deep.equal(['first', 'once']);
      uninstallApplication({ store, scopeId: SCOPE_ID, deleteAll: true });
      await install(SAMPLE, true);
      expect(correlations()).to.deep.equal(['demo', 'first', 'once']);
    });

    it('takes records of tables that the instance does not know, so that they read back', async () => {
      const record = `<record_update><sys_brand_new action="INSERT_OR_UPDATE"><sys_id>${'9'.repeat(32)}</sys_id><name>N</name><sys_scope>${SCOPE_ID}</sys_scope><how>so</how></sys_brand_new></record_update>`;
      await install(variant({ 'update/sys_brand_new_1.xml': record }));
      expect(one('sys_brand_new', 'how=so')).to.include({ sys_id: '9'.repeat(32), name: 'N', sys_scope: SCOPE_ID });
    });

    it('locks runtime access tracking to enforcing', async () => {
      await install(SAMPLE);
      expect(one('sys_app', `sys_id=${SCOPE_ID}`)['runtime_access_tracking']).to.equal('enforcing');
    });

    it('survives a restart with its rows and its unique index', async () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'local-instance-'));
      const first = openRecordStore({ dataDir });
      await installPackage({ store: first, zip: SAMPLE, session: SYSTEM_SESSION });
      first.insert(TASK, { sys_id: '1'.repeat(32), correlation_id: 'same' });
      first.close();
      const second = openRecordStore({ dataDir });
      expect(second.get(TASK, '1'.repeat(32))).to.include({ correlation_id: 'same' });
      expect(() => second.insert(TASK, { sys_id: '2'.repeat(32), correlation_id: 'same' })).to.throw(
        DuplicateValueError,
      );
      second.close();
      rmSync(dataDir, { recursive: true });
    });

    it('writes the upgrade history that the CLI asks for', async () => {
      await install(SAMPLE);
      const history = one('sys_upgrade_history', 'to_version=x_mioms_m365ticket^ORDERBYDESCupgrade_started');
      expect(history['upgrade_finished']).to.match(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    });
  });

  describe('a second installation', () => {
    const version2 = () =>
      variant({
        'scope/sys_app': (xml) => xml.replace('<version>1.0.0<', '<version>1.1.0<'),
        'update/sys_app_application': null,
        sys_dictionary_x_mioms_m365ticket_task_due: null,
        'dictionary/x_mioms_m365ticket_task': (xml) =>
          xml
            .replace(/<element name="due"[^>]*\/>/, '<element name="note" type="string" label="Note" max_length="50"/>')
            .replace(/<index name="feed"[\s\S]*?<\/index>/, ''),
      });

    beforeEach(async () => {
      await install(SAMPLE);
      store.insert(TASK, { sys_id: '1'.repeat(32), correlation_id: 'kept', due: '2026-01-01' });
    });

    it('of the same version keeps the rows and loads nothing twice', async () => {
      store.delete(TASK, one(TASK, 'correlation_id=once')['sys_id'] ?? '');
      const outcome = await install(SAMPLE, true);
      expect(outcome).to.include({ previousVersion: '1.0.0', removed: 0 });
      expect(correlations()).to.deep.equal(['first', 'kept']);
      expect(() => store.insert(TASK, { sys_id: '2'.repeat(32), correlation_id: 'kept' })).to.throw(
        DuplicateValueError,
      );
    });

    it('of a higher version keeps the rows, adds what is new and removes what is gone', async () => {
      const outcome = await install(version2());
      expect(outcome).to.include({ version: '1.1.0', previousVersion: '1.0.0' });
      expect(one('sys_app', `sys_id=${SCOPE_ID}`)['version']).to.equal('1.1.0');
      expect(correlations()).to.include('kept');
      expect([...store.columns(TASK).keys()])
        .to.include('note')
        .and.not.to.include('due');
      expect(store.count({ table: 'sys_app_application', query: `sys_scope=${SCOPE_ID}` })).to.equal(0);
      expect(store.count({ table: 'sys_index', query: `table=${TASK}` })).to.equal(1);
      expect(store.count({ table: 'sys_upgrade_history', query: 'to_version=x_mioms_m365ticket' })).to.equal(2);
    });

    it('leaves application files alone that were changed on the instance', async () => {
      const property = one('sys_properties', 'name=x_mioms_m365ticket.floor')['sys_id'] ?? '';
      store.update('sys_properties', property, { value: 'xanadu', sys_mod_count: '1' });
      expect(await install(version2())).to.include({ skipped: 1 });
      expect(store.get('sys_properties', property)?.['value']).to.equal('xanadu');
    });

    it('fails whole when rows violate a new unique index, and says what to do', async () => {
      store.insert(TASK, { sys_id: '2'.repeat(32), correlation_id: 'other', due: '2026-01-01' });
      const unique = variant({
        'scope/sys_app': (xml) => xml.replace('<version>1.0.0<', '<version>2.0.0<'),
        'dictionary/x_mioms_m365ticket_task': (xml) =>
          xml.replace(/(<index name="feed" unique=)"false"[\s\S]*?<\/index>/, '$1"true"><element name="due"/></index>'),
      });
      expect(await refusal(unique)).to.include('remove the duplicates and install again');
      expect(one('sys_app', `sys_id=${SCOPE_ID}`)['version']).to.equal('1.0.0');
      store.insert(TASK, { sys_id: '3'.repeat(32), correlation_id: 'still works', due: '2026-01-01' });
    });
  });

  describe('a package that is refused leaves nothing', () => {
    afterEach(() => {
      expect(store.get('sys_scope', SCOPE_ID)).to.equal(null);
      expect(store.table(TASK)).to.equal(null);
      expect(store.count({ table: 'sys_metadata', query: `sys_package=${SCOPE_ID}` })).to.equal(0);
    });

    it('when a file was changed after the build', async () => {
      const files = new Map(sample);
      const path = [...files.keys()].find((name) => name.includes('sys_scope_privilege')) ?? '';
      files.set(path, Buffer.from(files.get(path)?.toString('utf8').replace('read', 'write') ?? ''));
      expect(await refusal(zip(files)))
        .to.include(path)
        .and.to.include('does not match its checksum');
    });

    it('when a file is missing or was slipped in', async () => {
      const missing = new Map(sample);
      const path = [...missing.keys()].find((name) => name.includes('sys_script_')) ?? '';
      missing.delete(path);
      expect(await refusal(zip(missing))).to.include(`${path} is listed`);
      expect(await refusal(zip(new Map([...sample, ['update/evil.xml', Buffer.from('<x/>')]])))).to.include(
        'update/evil.xml is in the package but not listed',
      );
    });

    it('when a file is no XML, has a DOCTYPE, or an unknown action', async () => {
      expect(await refusal(variant({ 'update/sys_script_': '<record_update><a>' }))).to.include('update/sys_script_');
      expect(await refusal(variant({ 'update/sys_script_': '<!DOCTYPE x><record_update/>' }))).to.include('DOCTYPE');
      expect(
        await refusal(
          variant({ 'update/sys_script_': '<record_update><sys_script action="EXPLODE"/></record_update>' }),
        ),
      ).to.include('unknown action "EXPLODE"');
    });

    it('when it is no zip or has no application', async () => {
      expect(await refusal(Buffer.from('hello'))).to.include('not a zip archive');
      expect(await refusal(variant({ 'scope/sys_app': null }))).to.include('has no scope/sys_app');
    });

    it('when its scope belongs to another application', async () => {
      store.insert('sys_app', { sys_id: 'e'.repeat(32), scope: 'x_mioms_m365ticket', name: 'Squatter' });
      expect(await refusal(SAMPLE))
        .to.include('belongs to another application')
        .and.to.include('e'.repeat(32));
    });
  });

  describe('uninstallApplication', () => {
    it('removes files, choices, grants, tables and rows', async () => {
      await install(SAMPLE);
      const role = one('sys_user_role', 'name=x_mioms_m365ticket.admin')['sys_id'] ?? '';
      store.insert('sys_user_has_role', { sys_id: '5'.repeat(32), role, user: 'u' });
      uninstallApplication({ store, scopeId: SCOPE_ID, deleteAll: true });
      expect(store.get('sys_scope', SCOPE_ID)).to.equal(null);
      expect(store.table(TASK)).to.equal(null);
      expect(store.count({ table: 'sys_metadata', query: `sys_scope=${SCOPE_ID}` })).to.equal(0);
      expect(store.count({ table: 'sys_choice', query: `name=${TASK}` })).to.equal(0);
      expect(store.get('sys_user_has_role', '5'.repeat(32))).to.equal(null);
      await install(SAMPLE);
      expect(correlations()).to.deep.equal(['first', 'once']);
    });

    it('gives the rows back to a later installation unless told to delete them', async () => {
      await install(SAMPLE);
      store.insert(TASK, { sys_id: '1'.repeat(32), correlation_id: 'kept' });
      uninstallApplication({ store, scopeId: SCOPE_ID, deleteAll: false });
      await install(SAMPLE);
      expect(correlations()).to.include('kept');
    });

    it('refuses what is no application', () => {
      for (const scopeId of ['global', 'f'.repeat(32)]) {
        expect(() => uninstallApplication({ store, scopeId, deleteAll: true })).to.throw(PackageError, scopeId);
      }
    });
  });
});
