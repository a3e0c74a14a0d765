import { globSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { startLocalInstance } from 'local-instance';
import { parse } from 'node-html-parser';
import { HttpBrowser } from '../../scripts/http-browser/http-browser.ts';

const root = new URL('../../', import.meta.url);
/** Wherever a person is told which menu to open on an instance. */
const TEXTS = [
  'now-app/src/server/domain/texts/*.ts',
  'now-app/src/fluent/translations/*.ts',
  'connector-service/src/notices.ts',
  'connector-service/portal/src/texts/*.json',
  'docs/*.md',
];
/** `System OAuth > Application Registry`; lines of documents break anywhere. */
const MENU_PATH = /((?:[A-Z][\w-]*\s)*[A-Z][\w-]*)\s>\s((?:[A-Z][\w()-]*\s?)+)/g;
/** Menus of the connector's own pages, of the app, and of Entra ID: those have tests of their own. */
const ELSEWHERE = /(Secure Score|Share|Connection status|Ticketing Connector)$/;

describe('menu paths that people are sent along', () => {
  it('are there for an admin of the local instance, each of them', async () => {
    const instance = await startLocalInstance({ port: 0, dataDir: null });
    try {
      const menus = await menusOf(instance.url);
      const named = pathsInTexts();
      expect(named.length).to.be.greaterThan(8);
      const missing = named.filter(
        ({ menu, module }) => !menus.some((each) => menu.endsWith(each.menu) && module.startsWith(each.module)),
      );
      expect(missing).to.deep.equal([]);
    } finally {
      await instance.close();
    }
  });
});

async function menusOf(instance: string): Promise<{ menu: string; module: string }[]> {
  const browser = new HttpBrowser();
  const login = await browser.open(new URL('/login.do', instance));
  const home = await browser.submitForm(login, { user_name: 'admin', user_password: 'admin' });
  return parse(home.text)
    .querySelectorAll('#all_menu .application')
    .flatMap((application) =>
      application
        .querySelectorAll('li a')
        .map(({ text }) => ({ menu: application.querySelector('summary')?.text ?? '-', module: text })),
    );
}

function pathsInTexts(): { menu: string; module: string; file: string }[] {
  return globSync(TEXTS, { cwd: root }).flatMap((file) =>
    [...readFileSync(new URL(file, root), 'utf8').matchAll(MENU_PATH)]
      .map(([, menu = '', module = '']) => ({
        menu: menu.replaceAll(/\s+/g, ' '),
        module: module.replaceAll(/\s+/g, ' '),
        file,
      }))
      .filter(({ menu }) => !ELSEWHERE.test(menu)),
  );
}
