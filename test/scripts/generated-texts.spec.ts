import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { GENERATED_TEXTS } from '../../scripts/generate/generated-texts.ts';

describe('what is generated and committed', () => {
  for (const [path, render] of GENERATED_TEXTS) {
    it(`is current: ${path}`, () => {
      const isCurrent = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === render();
      expect(isCurrent, 'Run npm run generate.').to.equal(true);
    });
  }
});
