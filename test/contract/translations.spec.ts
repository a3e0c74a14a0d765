import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { HELP_TEXTS } from '../../now-app/src/fluent/translations/help-texts.ts';
import { SWEDISH } from '../../now-app/src/fluent/translations/swedish.ts';
import { TEXTS } from '../../now-app/src/server/domain/texts/texts.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const ENGLISH = { ...TEXTS, ...HELP_TEXTS };

describe('the texts of the page', () => {
  it('are all there in Swedish, with the same values', () => {
    expect(Object.keys(SWEDISH).sort()).to.deep.equal(Object.keys(ENGLISH).sort());
    for (const [key, english] of Object.entries(ENGLISH)) {
      expect(placeholders(SWEDISH[key] ?? ''), key).to.deep.equal(placeholders(english));
    }
  });

  it('are named by the help pages, all of them and no others', () => {
    const pages = ['app-privacy-policy', 'contact-support'].map((name) =>
      read(`now-app/src/fluent/menus/${name}.html`),
    );
    const named = pages.join('').matchAll(/getMessage\('x_mioms_m365ticket\.([a-z._]+)'\)/g);
    expect([...new Set([...named].map(([, key]) => key))].sort()).to.deep.equal(Object.keys(HELP_TEXTS).sort());
  });
});

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}
