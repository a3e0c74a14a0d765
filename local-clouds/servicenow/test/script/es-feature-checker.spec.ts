import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { checkEsFeatures, ENFORCED_ROWS } from '../../src/script/es-feature-checker.ts';
import { parseScript } from '../../src/script/parse-script.ts';

const check = (text: string): void =>
  checkEsFeatures('src/server/x.ts', parseScript('src/server/x.ts', text, 'module'));

const REFUSED: [title: string, code: string, feature: string][] = [
  ['Reflect', 'Reflect.ownKeys({})', 'Reflect'],
  ['new Function', "new Function('return 1')", 'new Function'],
  ['Function called', "Function('return 1')()", 'Function()'],
  ['an async class method', 'class A { async load() {} }', 'Async class method'],
  ['an async generator', 'async function* all() {}', 'Async generator'],
  ['an async generator method', 'class A { async *all() {} }', 'Async generator'],
  ['for await', 'async function f(xs) { for await (const x of xs) x; }', 'for await'],
  ['WeakRef', 'new WeakRef({})', 'WeakRef'],
  ['FinalizationRegistry', 'new FinalizationRegistry(() => {})', 'FinalizationRegistry'],
  ['SharedArrayBuffer', 'new SharedArrayBuffer(8)', 'SharedArrayBuffer'],
  ['Atomics', 'Atomics.load([], 0)', 'Atomics'],
  ['a subclass of Error', 'class Problem extends Error {}', 'Subclassing the built-in Error'],
  ['a subclass of Map', 'const M = class extends Map {}', 'Subclassing the built-in Map'],
  ['a subclass of Array', 'class List extends Array {}', 'Subclassing the built-in Array'],
  ['a private field', 'class A { #x = 1; }', 'Private instance field #x'],
  ['a private method', 'class A { #x() {} }', 'Private instance method #x'],
  ['a private accessor', 'class A { get #x() { return 1; } }', 'Private instance method #x'],
  ['a brand check', 'class A { static #x = 1; static has(o) { return #x in o; } }', 'Brand check #x in'],
  ['the regular expression flag d', '/a/d', 'Regular expression flag d'],
];

const ACCEPTED: [title: string, code: string][] = [
  ['async functions and arrows', 'async function f() { await 1; } const g = async () => await f();'],
  ['an async method of an object', 'const o = { async load() { await 1; } };'],
  [
    'public, static and private static fields',
    'class A { x = 1; static y = 2; static #z = 3; static { A.y = A.#z; } }',
  ],
  ['optional chaining and nullish assignment', 'let a; a?.b; a ??= { ...{} };'],
  ['generators', 'function* one() { yield 1; }'],
  ['a class of one’s own called like a built-in', 'class Map {} class Better extends Map {}'],
  ['a property called Reflect', 'const o = {}; o.Reflect = 1; export const { Atomics } = o;'],
  ['named groups, lookbehind, flag s', '/(?<y>\\d{4})(?<=x)./s'],
];

describe('ECMAScript feature checker', () => {
  for (const [title, code, feature] of REFUSED) {
    it(`refuses ${title}, naming file, line and feature`, () => {
      expect(() => check(`\n${code}`)).to.throw(
        new RegExp(
          `^src/server/x\\.ts:2: ${feature.replace(/[#()]/g, '\\$&')}: (disallowed|not supported) in ECMAScript 2021`,
        ),
      );
    });
  }

  for (const [title, code] of ACCEPTED) {
    it(`accepts ${title}`, () => {
      expect(() => check(code)).not.to.throw();
    });
  }

  it('enforces only rows that the published matrix does not support', () => {
    const url = new URL('../../src/script/data/unsupported-features.json', import.meta.url);
    const { features } = JSON.parse(readFileSync(url, 'utf8')) as { features: { feature: string; status: string }[] };
    const published = new Set(features.map((row) => row.feature));
    expect(ENFORCED_ROWS.filter((row) => !published.has(row))).to.deep.equal([]);
  });

  it('says where the syntax is wrong', () => {
    expect(() => check('let a;\nlet a;')).to.throw(/^src\/server\/x\.ts:2: Identifier 'a' has already been declared/);
  });
});
