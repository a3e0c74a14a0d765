import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { ASVS_SECTIONS } from './asvs-sections.ts';
import { ROOT, readPages } from './pages.ts';

interface Row {
  item: string;
  requirements: string;
  proof: string;
}

/** docs/security.md names a test for each thing that must hold; here each of them is looked up. */
describe('docs/security.md', () => {
  const page = readPages().find(({ path }) => path === 'docs/security.md')?.text ?? '';
  const [, section = ''] = page.split('## What must hold, and the test of each');
  const cells = [...section.matchAll(/^\| (S-\d\d|\d+\.\d+\.\d+) \|(.*)\|$/gm)].map(([, item = '', rest = '']) => ({
    item,
    cells: rest.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')),
  }));
  const rows: Row[] = cells.map(({ item, cells: [, second = '', third] }) =>
    third === undefined ? { item, requirements: item, proof: second } : { item, requirements: second, proof: third },
  );

  it('has all 42 items of the checklist and enough of the standard, each once', () => {
    const items = rows.map(({ item }) => item);
    const checklist = Array.from({ length: 42 }, (_, index) => `S-${String(index + 1).padStart(2, '0')}`);
    expect(items.filter((item) => item.startsWith('S-'))).to.deep.equal(checklist);
    expect(new Set(items).size).to.equal(items.length);
    expect(items.length).to.be.at.least(60);
  });

  it('names for each the tests that hold it, or the reason why there is none', () => {
    const missing = rows.flatMap(({ item, proof }) => {
      if (/^None: .{20,}/.test(proof)) return [];
      const tests = proof.split('<br>').map((test) => /^\[[^\]]+\]\(\.\.\/([^)]+)\): \*(.+)\*$/.exec(test));
      return tests.flatMap((test) =>
        test !== null && isTest(test[1] ?? '', test[2] ?? '') ? [] : [`${item}: ${test?.[0] ?? proof}`],
      );
    });
    expect(missing).to.deep.equal([]);
  });

  it('gives numbers that the standard has', () => {
    const numbers = rows.flatMap(({ requirements }) => requirements.match(/\d+\.\d+\.\d+/g) ?? []);
    expect(numbers.length).to.be.greaterThan(100);
    expect(numbers.filter((number) => !isRequirement(number))).to.deep.equal([]);
  });

  it('would not pass with a title or a number that is not there', () => {
    expect(isTest('test/documents/security-page.spec.ts', 'gives numbers that the standard has')).to.equal(true);
    expect(isTest('test/documents/security-page.spec.ts', 'gives numbers that the standard')).to.equal(false);
    expect(isTest('test/documents/no-such.spec.ts', 'gives numbers that the standard has')).to.equal(false);
    expect(isRequirement('3.4.8')).to.equal(true);
    expect(isRequirement('3.4.9')).to.equal(false);
  });
});

/** True when the file has a test of exactly this title, as it stands in the source. */
function isTest(path: string, title: string): boolean {
  if (!existsSync(join(ROOT, path))) return false;
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(/\bit\(\s*(['"`])(.*?)\1\s*,/gs)].some(([, , found]) => found === title);
}

function isRequirement(number: string): boolean {
  const [chapter, section, requirement] = number.split('.');
  return Number(requirement) >= 1 && Number(requirement) <= (ASVS_SECTIONS[`${chapter}.${section}`] ?? 0);
}
