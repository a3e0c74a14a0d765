import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const PORTAL = fileURLToPath(new URL('../../../connector-service/portal/src/', import.meta.url));
const PLURAL = /_(one|other)$/;

describe('texts of the portal', () => {
  const en = flatten(readJson('texts/en.json'));
  const sv = flatten(readJson('texts/sv.json'));
  const source = globSync('**/*.{ts,tsx}', { cwd: PORTAL })
    .map((file) => readFileSync(join(PORTAL, file), 'utf8'))
    .join('\n');

  it('are the same set in English and Swedish', () => {
    expect(Object.keys(sv).sort()).to.deep.equal(Object.keys(en).sort());
  });

  it('name the same values in both languages', () => {
    const different = Object.keys(en).filter((key) => placeholders(en[key]) !== placeholders(sv[key]));
    expect(different).to.deep.equal([]);
  });

  it('are never empty', () => {
    const empty = [en, sv].flatMap((texts) => Object.keys(texts).filter((key) => texts[key]?.trim() === ''));
    expect(empty).to.deep.equal([]);
  });

  it('are all used', () => {
    const patterns = usedKeys(source);
    const unused = Object.keys(en)
      .map((key) => key.replace(PLURAL, ''))
      .filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).to.deep.equal([]);
  });
});

/** Every literal or template in the source that can be a key; a value in a template stands for one part of a key. */
function usedKeys(source: string): RegExp[] {
  const literals = source.match(/'[a-zA-Z]+(\.[a-zA-Z0-9_]+)+'|`[a-zA-Z]+(\.([a-zA-Z0-9_]+|\$\{[^}]+\}))+`/g) ?? [];
  return literals.map((literal) => {
    const key = literal
      .slice(1, -1)
      .replaceAll('.', '\\.')
      .replaceAll(/\$\{[^}]+\}/g, '[^.]+');
    return new RegExp(`^${key}$`);
  });
}

function readJson(file: string): object {
  return JSON.parse(readFileSync(join(PORTAL, file), 'utf8'));
}

function flatten(texts: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}

function placeholders(text: string | undefined): string {
  return [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');
}
