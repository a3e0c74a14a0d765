import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { SWEDISH } from '../../now-app/src/fluent/translations/swedish.ts';
import { TEXTS } from '../../now-app/src/server/domain/texts/texts.ts';
import { renderDiagnoses } from '../../scripts/translations/render-diagnoses.ts';
import { renderMessages } from '../../scripts/translations/render-messages.ts';
import { FOUND_ON_THE_PAGE } from '../browser/now-app/diagnoses.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const REMEDY = 'Run node scripts/translations/main.ts.';

describe('the texts of the page', () => {
  it('are all there in Swedish, with the same values', () => {
    expect(Object.keys(SWEDISH).sort()).to.deep.equal(Object.keys(TEXTS).sort());
    for (const [key, english] of Object.entries(TEXTS)) {
      expect(placeholders(SWEDISH[key] ?? ''), key).to.deep.equal(placeholders(english));
    }
  });

  it('are in the translation records as they are in the source', () => {
    for (const [name, source] of renderMessages()) {
      expect(read(`now-app/src/fluent/translations/${name}`) === source, `${name} is out of date. ${REMEDY}`).to.equal(
        true,
      );
    }
  });

  it('are in the table of diagnoses, of which most are tried out on the page', () => {
    const isCurrent = read('docs/diagnoses.md') === renderDiagnoses(FOUND_ON_THE_PAGE);
    expect(isCurrent, `docs/diagnoses.md is out of date. ${REMEDY}`).to.equal(true);
    expect(FOUND_ON_THE_PAGE.size).to.be.at.least(20);
  });
});

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}
