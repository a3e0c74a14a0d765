import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const ROOT = fileURLToPath(new URL('../../../portal/src/', import.meta.url));

describe('the keys of kept answers', () => {
  it('stand in one file: a misspelt one would refresh nothing, without a word', () => {
    const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const literal = /queryKey: \[\s*'/;
    expect(files.length).to.be.above(100);
    expect(files.filter((name) => literal.test(readFileSync(ROOT + name, 'utf8')))).to.deep.equal([]);
  });
});
