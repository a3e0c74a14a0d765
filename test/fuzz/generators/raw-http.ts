import fc from 'fast-check';

/** What may stand before a path in the target of a request. */
export const ABSOLUTE_TARGETS = [
  ...[
    'http://a:99999999',
    'http://[::1',
    'http://',
    'https://evil.example',
    'http://evil.example@a',
    '//evil.example',
    '',
  ],
];
const LINES = [
  ...[
    'Host: a',
    'Host: a\r\nHost: b',
    'Host:',
    'Host: a b',
    'HOST: connector.example.com:99999',
    'X-Forwarded-For: 1.2.3.4',
  ],
  ...['Content-Length: 5', 'Content-Length: 0', 'Content-Length: -1', 'Content-Length: 99999999999999999999'],
  ...['Content-Length: 4\r\nContent-Length: 5', 'Content-Length: 4\r\nTransfer-Encoding: chunked'],
  ...[
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: gzip, chunked',
    'Transfer-Encoding: xchunked',
    'Expect: 100-continue',
  ],
  ...[
    'Connection: upgrade\r\nUpgrade: websocket',
    'Upgrade: h2c',
    'Folded: a\r\n b',
    'No-Colon',
    ' Space: a',
    'A:b\0c',
    'A: \x80',
  ],
  ...[
    'Content-Type: application/json',
    'Content-Encoding: gzip',
    'Range: bytes=0-1',
    'If-None-Match: *',
    'Cookie: ;=;',
  ],
  `Cookie: __Host-m365-ticketing=${'a'.repeat(5_000)}`,
  `Long: ${'a'.repeat(20_000)}`,
  ...[Array.from({ length: 2_100 }, (_, index) => `H${index}: 1`).join('\r\n')],
];
const BODIES = [
  '',
  '{}',
  '{"a":',
  '0\r\n\r\n',
  '5\r\nhello\r\n0\r\n\r\n',
  'ffffffffffffffffff\r\n',
  '-1\r\n',
  'GET / HTTP/1.1\r\n\r\n',
];

/**
 * Bytes that are nearly a request: other forms of the target, headers that contradict each other, lengths that are not so.
 *
 * @param paths of routes
 * @param common headers of a caller, as lines
 */
export function rawHttp(paths: readonly string[], common: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      method: fc.constantFrom(
        'GET',
        'POST',
        'PUT',
        'DELETE',
        'HEAD',
        'OPTIONS',
        'TRACE',
        'CONNECT',
        'PRI',
        'get',
        'G=T',
        '',
      ),
      origin: fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...ABSOLUTE_TARGETS) },
        { weight: 1, arbitrary: fc.constant('*') },
      ),
      path: fc.constantFrom(...paths, '/', '/%', '/\\evil', '/a b', '/?', '/?a=%', '?a', '#a', '/\xff', '*'),
      version: fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'http/1.1', ''),
      common: fc.subarray([...common]),
      lines: fc.array(fc.constantFrom(...LINES), { maxLength: 3 }),
      body: fc.constantFrom(...BODIES),
      newline: fc.oneof(
        { weight: 12, arbitrary: fc.constant('\r\n') },
        { weight: 1, arbitrary: fc.constantFrom('\n', '\r') },
      ),
    })
    .map(({ method, origin, path, version, common: own, lines, body, newline }) =>
      [`${method} ${origin}${path} ${version}`, 'Connection: close', ...own, ...lines, '', body].join(newline),
    );
}
