import fc from 'fast-check';
import { hostileText } from './hostile.ts';

type Parameters = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** A path of the table with its parameters filled in, now and then with more, less or other than it wants. */
export function pathOf(path: string, parameters: Parameters): fc.Arbitrary<string> {
  const parts = path.split(/(\{\w+\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return fc.constant(part);
    const value = (parameters[name] ?? fc.string()).map((each) => encode(asText(each)));
    return fc.oneof({ weight: 10, arbitrary: value }, { weight: 2, arbitrary: hostileText.map(encode) });
  });
  const suffix = fc.oneof(
    { weight: 40, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom('/', '//', '/..', '/%2e%2e', '/.', '%00', '%E0%A4%A', '%', ';a=b', '/x') },
  );
  return fc.tuple(...parts, suffix).map((each) => each.join(''));
}

/** A query with each parameter about every second time; now and then doubled, as an array, unknown, or badly encoded. */
export function queryOf(parameters: Parameters): fc.Arbitrary<string> {
  const pairs = Object.entries(parameters).map(([name, value]) =>
    fc.tuple(fc.nat(59), value).map(([chance, each]) => {
      const pair = `${name}=${encode(asText(each))}`;
      if (chance < 30) return [];
      if (chance === 59) return [pair, pair];
      if (chance === 58) return [pair.replace('=', '[]=')];
      return [pair];
    }),
  );
  const odd = fc.oneof(
    { weight: 30, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...['unheard=1', '%', '%zz=%zz', 'a=%00', '=', '&&', '__proto__=1', 'a[__proto__]=1'])
        .map((each) => [each]),
    },
    { weight: 1, arbitrary: hostileText.map((each) => [`q=${encode(each)}`.slice(0, 12_000)]) },
  );
  return fc.tuple(...pairs, odd).map((each) => {
    const query = each.flat().join('&');
    return query === '' ? '' : `?${query}`;
  });
}

/** A value where only text can stand. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Percent-encoding that keeps `{{name}}` and takes lone surrogates, which `encodeURIComponent` refuses. */
function encode(text: string): string {
  if (/^\{\{\w+\}\}$/.test(text)) return text;
  return encodeURIComponent(text.toWellFormed()).slice(0, 12_000);
}
