import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { NOTICE_CODES, type NoticeCode, notice } from '../src/notices.ts';

const en = readNotices('en');
const sv = readNotices('sv');

/** Stands for any value: its name between braces, as the pages' texts have it. */
const NAMES = new Proxy({}, { get: (_, name) => `{{${String(name)}}}` });

describe('notices', () => {
  it('have a text in every language of the pages, and no page has one that is never told', () => {
    expect(Object.keys(en)).to.have.members(NOTICE_CODES);
    expect(Object.keys(sv)).to.have.members(NOTICE_CODES);
  });

  it('say the same in a log and on an English page', () => {
    const told = Object.fromEntries(NOTICE_CODES.map((code) => [code, template(code)]));
    expect(en).to.deep.equal(told);
  });

  it('name the same values in Swedish', () => {
    const different = NOTICE_CODES.filter((code) => names(sv[code]) !== names(template(code)));
    expect(different).to.deep.equal([]);
  });

  it('name a remedy as well as a cause wherever something failed', () => {
    const failures = NOTICE_CODES.filter((code) => /^(instance|token|task|internal|secret)_/.test(code));
    for (const texts of [en, sv]) {
      const withoutRemedy = failures.filter((code) => (texts[code]?.match(/[.;:] /g) ?? []).length === 0);
      expect(withoutRemedy).to.deep.equal([]);
    }
  });
});

function template(code: NoticeCode): string {
  return (notice as (code: NoticeCode, parameters: object) => { text: string })(code, NAMES).text;
}

function names(text: string | undefined): string {
  const found = [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  return [...new Set(found)].sort().join(' ');
}

function readNotices(language: string): Record<string, string> {
  const file = fileURLToPath(new URL(`../portal/src/texts/${language}.json`, import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8')).notices;
}
