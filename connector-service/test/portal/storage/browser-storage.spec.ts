import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { BrowserStorage, type KeyValues } from '../../../portal/src/storage/browser-storage.ts';

const PORTAL = fileURLToPath(new URL('../../../portal/src/', import.meta.url));
const ALEX = 'contoso/alex';
const FAY = 'fabrikam/fay';

class FakeStorage implements KeyValues {
  readonly values = new Map<string, string>();

  get length(): number {
    return this.values.size;
  }

  key = (index: number) => [...this.values.keys()][index] ?? null;
  getItem = (key: string) => this.values.get(key) ?? null;
  setItem = (key: string, value: string) => void this.values.set(key, value);
  removeItem = (key: string) => void this.values.delete(key);
}

describe('what a browser keeps', () => {
  let tab: FakeStorage;
  let machine: FakeStorage;
  const open = (person: string | null) => {
    const storage = new BrowserStorage(tab, machine);
    if (person !== null) storage.adopt(person);
    return storage;
  };
  beforeEach(() => {
    tab = new FakeStorage();
    machine = new FakeStorage();
  });

  it('comes back to the same person after a lost session', () => {
    open(ALEX).write('draft', 'share:new', { name: 'Require MFA' });
    expect(open(ALEX).read('draft', 'share:new')).to.deep.equal({ name: 'Require MFA' });
  });

  it('is no draft of the next person in the same tab, and gone by then', () => {
    open(ALEX).write('draft', 'share:new', { name: 'Contoso only' });
    tab.setItem('draft:share:new:incident', '"of version 1.0, which named nobody"');
    expect(open(FAY).read('draft', 'share:new')).to.equal(null);
    expect([...tab.values]).to.deep.equal([]);
  });

  it('tells apart people of one tenant, and one person of two tenants', () => {
    open('contoso/alex').write('choice', 'columns', ['a']);
    expect(open('contoso/fay').read('choice', 'columns')).to.equal(null);
    expect(open('fabrikam/alex').read('choice', 'columns')).to.equal(null);
    expect(open('contoso/alex').read('choice', 'columns')).to.deep.equal(['a']);
  });

  it('is forgotten when the person signs out, but for appearance, language, and what others chose', () => {
    open(FAY).write('choice', 'columns', ['b']);
    const storage = open(ALEX);
    storage.writePreference('theme', 'dark');
    storage.write('choice', 'columns', ['a']);
    storage.write('draft', 'share:new', 'x');
    machine.setItem('hidden-columns:tickets', '["of version 1.0"]');
    storage.forget();
    expect([...tab.values]).to.deep.equal([]);
    expect([...machine.values]).to.deep.equal([
      ['of:fabrikam/fay:columns', '["b"]'],
      ['theme', 'dark'],
    ]);
    expect(storage.read('choice', 'columns')).to.equal(null);
  });

  it('keeps the preferences over a browser that forgets the whole site', () => {
    const storage = open(ALEX);
    storage.writePreference('language', 'sv');
    const putBack = storage.holdPreferences();
    machine.values.clear();
    putBack();
    expect([...machine.values]).to.deep.equal([['language', 'sv']]);
  });

  it('is nothing before it is known who is there', () => {
    const storage = open(null);
    storage.write('draft', 'share:new', 'x');
    expect([tab.length, storage.read('draft', 'share:new')]).to.deep.equal([0, null]);
  });

  it('is not what somebody else wrote there by hand', () => {
    const storage = open(ALEX);
    tab.setItem('of:contoso/alex:share:new', '{');
    expect(storage.read('draft', 'share:new')).to.equal(null);
  });

  it('goes through one module: no other file of the pages touches storage, cookies, or databases of the browser', () => {
    const touching = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /\b(sessionStorage|localStorage|indexedDB|document\.cookie|cookieStore|caches)\b/.test(
          readFileSync(join(PORTAL, file), 'utf8'),
        ),
      );
    expect(touching).to.deep.equal(['storage/storage.ts']);
  });
});
