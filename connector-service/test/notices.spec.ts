import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { factOf, NOTICE_CODES, type Notice, notice, remedyOf } from '../src/notices.ts';
import { REMEDY_CODES, remedyText } from '../src/remedies.ts';

type Texts = Readonly<Record<string, string>>;

const en = readTexts('en');
const sv = readTexts('sv');

/** Stands for any value: its name between braces, as the pages' texts have it. */
const NAMES = new Proxy({}, { get: (_, name) => `{{${String(name)}}}` });

describe('notices', () => {
  const facts = Object.fromEntries(NOTICE_CODES.map((code) => [code, factOf(code, NAMES)]));

  it('have a text in every language of the pages, and no page has one that is never told', () => {
    expect(Object.keys(en.notices)).to.have.members(NOTICE_CODES);
    expect(Object.keys(sv.notices)).to.have.members(NOTICE_CODES);
  });

  it('say the same in a log and on an English page', () => {
    expect(en.notices).to.deep.equal(facts);
  });

  it('name the same values in Swedish', () => {
    const different = NOTICE_CODES.filter((code) => names(sv.notices[code]) !== names(facts[code]));
    expect(different).to.deep.equal([]);
  });

  it('name a remedy as well as a cause wherever something failed, also in a log', () => {
    for (const code of NOTICE_CODES.filter((each) => /^(instance|token|task|internal|secret)_/.test(each))) {
      const remedy = remedyOf({ code });
      expect(remedy, code).to.not.equal(null);
      const told = (notice as (code: string, parameters: object) => Notice)(code, NAMES);
      expect(told.text, code).to.include(remedyText(remedy ?? 'wait'));
    }
  });

  it('know no remedy for a code of another version, whatever it is called', () => {
    for (const code of ['made_up', 'constructor', '__proto__']) expect(remedyOf({ code })).to.equal(null);
  });
});

describe('remedies', () => {
  it('are what some notice names, each with the same text in a log and on an English page, and one in Swedish', () => {
    const named = new Set(NOTICE_CODES.map((code) => remedyOf({ code })).filter((code) => code !== null));
    expect([...named]).to.have.members(REMEDY_CODES);
    expect(en.remedies).to.deep.equal(Object.fromEntries(REMEDY_CODES.map((code) => [code, remedyText(code)])));
    expect(Object.keys(sv.remedies)).to.have.members(REMEDY_CODES);
  });
});

function names(text: string | undefined): string {
  const found = [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  return [...new Set(found)].sort().join(' ');
}

function readTexts(language: string): { notices: Texts; remedies: Texts } {
  const file = fileURLToPath(new URL(`../portal/src/texts/${language}.json`, import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8'));
}
