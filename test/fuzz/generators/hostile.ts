import fc from 'fast-check';

/** Texts that have broken something somewhere: markup, queries, paths, numbers, Unicode, and sheer length. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 10,
    arbitrary: fc.constantFrom(
      ...[
        '',
        ' ',
        '\0',
        'a\0b',
        '\r\nSet-Cookie: a=b',
        '\u2028',
        '\ud800',
        '\udfff\ud800',
        '\ufeff',
        '\u202eabc',
        'İ',
        'ﬁ',
      ],
      ...["'", '"', "' or 1=1 --", '\\', '%', '%00', '%zz', '$1', '{{1}}', '<script>alert(1)</script>', '&#0;'],
      ...['^', '^OR', '^NQactive=true', 'javascript:gs.log(1)', 'a,b', 'a@b', '^ORDERBYname', 'sysparm_query=1'],
      ...['../../etc/passwd', '//evil.example', 'file:///etc/passwd', 'http://a:99999999/', '=cmd|1', '+1', '-1', '@x'],
      ...['0', '-0', '1e400', 'NaN', 'Infinity', '9007199254740993', '0x10', 'true', 'null', 'undefined', '[]', '{}'],
      ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '[object Object]'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('a', 'ä', '😀', '\n', '\0', '^', '<'), fc.constantFrom(256, 4_001, 33_000, 70_000))
      .map(([sign, times]) => sign.repeat(times)),
  },
);

/** Days, moments and cursors that are nearly right. */
export const nearDate: fc.Arbitrary<string> = fc.constantFrom(
  ...['2027-02-28', '2027-02-29', '2027-02-31', '9999-12-31', '9999-99-99', '0000-00-00', '10000-01-01', '2027-3-1'],
  ...[
    '-271821-04-20T00:00:00.000Z',
    '+275760-09-13T00:00:00.000Z',
    '2027-03-15T00:00:00Z',
    '2027-03-15 ',
    '١٢٣٤-٠١-٠١',
  ],
);

/** Any JSON value, of any shape. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 3, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1.5, 1e21, -0, 2 ** 53, [], {}, [[]], [null]) },
  { weight: 2, arbitrary: fc.array(hostileText, { maxLength: 4 }) },
  { weight: 2, arbitrary: fc.dictionary(hostileText, hostileText, { maxKeys: 4 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(100, 2_000, 20_000).map((count) => Array.from({ length: count }, (_, index) => index)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(60, 600, 4_000)
      .map((count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`unknown_${index}`, index]))),
  },
);

/** JSON as text, right for most of the time; else cut, doubled, too deep or in another encoding. */
export function jsonText(value: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const text = value.map((each) => JSON.stringify(each) ?? '');
  return fc.oneof(
    { weight: 24, arbitrary: text },
    {
      weight: 1,
      arbitrary: fc.tuple(text, fc.constantFrom(70, 1_000, 8_000)).map(([each, count]) => withUnknown(each, count)),
    },
    { weight: 1, arbitrary: text.map((each) => each.slice(0, -1)) },
    { weight: 1, arbitrary: text.map((each) => `\ufeff${each}`) },
    { weight: 1, arbitrary: text.map((each) => each.replace('{', '{"__proto__":{"admin":true},')) },
    { weight: 1, arbitrary: text.map((each) => each.replace('{', '{"constructor":{"prototype":{"a":1}},')) },
    { weight: 1, arbitrary: text.map((each) => each + each) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...['', 'null', '[]', '{}', '"a"', '1', '{"a":1e400}', '{"a":\u0000}', "{'a':1}", '\u001f', '{"a":1,"a":2}'],
        `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
        `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
      ),
    },
  );
}

/** The same object with so many fields more. */
function withUnknown(json: string, count: number): string {
  const fields = Array.from({ length: count }, (_, index) => `"unknown_${index}":${index}`).join(',');
  return json.startsWith('{"') ? `{${fields},${json.slice(1)}` : `{${fields}}`;
}
