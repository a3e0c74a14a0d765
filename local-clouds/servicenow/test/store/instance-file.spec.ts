import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openRecordStore } from '../../src/store/open-record-store.ts';
import { openPassword2Cipher } from '../../src/store/password2.ts';

const OPEN = new URL('../../src/store/open-record-store.ts', import.meta.url).href;

describe('data directory', function () {
  this.timeout(20_000);
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'local-instance-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('keeps records, declared tables and numbers over a restart', () => {
    const first = openRecordStore({ dataDir });
    first.insert('sys_db_object', { sys_id: 'a'.repeat(32), name: 'u_kept', label: 'Kept' });
    first.refreshDictionary();
    first.insert('u_kept', { sys_id: 'b'.repeat(32) });
    first.insert('incident', { sys_id: 'c'.repeat(32), number: first.nextNumber('incident') });
    first.close();

    const second = openRecordStore({ dataDir });
    expect(second.get('u_kept', 'b'.repeat(32))).not.to.equal(null);
    expect(second.get('task', 'c'.repeat(32))).to.include({ number: 'INC0010001', sys_class_name: 'incident' });
    expect(second.nextNumber('incident')).to.equal('INC0010002');
    expect(second.count({ table: 'sys_user', query: 'user_name=admin' })).to.equal(1);
    second.close();
  });

  it('refuses a second process and names the first', () => {
    const store = openRecordStore({ dataDir });
    const program = `import { openRecordStore } from ${JSON.stringify(OPEN)};
      try { openRecordStore({ dataDir: ${JSON.stringify(dataDir)} }); console.log('opened'); }
      catch (error) { console.log(error.message); }`;
    const open = () => spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
    const refused = open().stdout;
    store.close();
    expect(refused).to.include(`in use by process ${process.pid}`).and.to.include(dataDir);
    expect(open().stdout.trim()).to.equal('opened');
  });

  it('opens what it sealed before the restart, and not in another directory', () => {
    const sealed = openPassword2Cipher(dataDir).seal('secret');
    expect(openPassword2Cipher(dataDir).open(sealed)).to.equal('secret');
    expect(() => openPassword2Cipher(null).open(sealed)).to.throw();
  });
});
