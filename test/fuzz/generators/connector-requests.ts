import fc from 'fast-check';
import { PLANTED } from '../fuzz-report.ts';
import type { FuzzRequest } from '../fuzz-request.ts';
import { asText, pathOf, queryOf } from './addresses.ts';
import { fromSchema, type JsonSchema, type SchemaContext } from './from-schema.ts';
import { hostileJson, hostileText, jsonText, nearDate } from './hostile.ts';
import { ABSOLUTE_TARGETS, rawHttp } from './raw-http.ts';

/** The parts of an OpenAPI 3.1 document that say what a route takes. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, JsonSchema> };
}

interface Operation {
  parameters?: { name: string; in: 'path' | 'query' | 'header'; schema: JsonSchema }[];
  requestBody?: { content: { 'application/json': { schema: JsonSchema } } };
}

/** One in so many inputs is bytes instead of a request. */
const RAW_ONE_IN = 8;

const CALLERS = ['admin', 'admin', 'admin', 'admin', 'reader', 'stranger', 'nobody'];

const cursor = fc
  .tuple(
    fc.oneof(nearDate, fc.constantFrom('1', '9'.repeat(40), 'x')),
    fc.constantFrom('0'.repeat(32), 'z', '{{ticketId}}'),
  )
  .map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url'));
/** A request may name a host in its target, as it does to a proxy. */
const prefix = fc.oneof(
  { weight: 15, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(...ABSOLUTE_TARGETS) },
);
const secret = hostileText.map((text) => `${PLANTED}${text}`);

/** What exists, and secrets, which must never be seen again. */
const KNOWN: SchemaContext['known'] = {
  id: fc.constantFrom('{{ticketId}}', 'control_1'),
  ids: fc.constantFrom('{{ticketId}}', `${'0'.repeat(32)},{{ticketId}}`),
  ticketIds: fc.constant(['{{ticketId}}']),
  connectionId: fc.constant('{{connectionId}}'),
  after: fc.oneof(fc.constant('{{cursor}}'), cursor),
  instanceUrl: fc.constantFrom('https://dev1.service-now.com', 'dev1'),
  clientSecret: fc.constant(`${PLANTED}client-secret`),
  improvementActionId: fc.constantFrom('control_0', 'control_1', null),
  code: fc.constant(`${PLANTED}code`),
  state: fc.constantFrom('{{state}}', '1'),
  returnTo: fc.constant('/tickets'),
  'Idempotency-Key': fc.uuid(),
};

/** What is nearly right. */
const NEAR: SchemaContext['near'] = {
  id: fc.constantFrom('0'.repeat(32), 'A'.repeat(32), '{{connectionId}}'),
  ids: fc.constantFrom('{{ticketId}},', ',{{ticketId}}', '{{ticketId}},'.repeat(400)),
  connectionId: fc.constantFrom('b'.repeat(32), '-'.repeat(32), '{{ticketId}}'),
  after: cursor,
  dueDate: nearDate,
  instanceUrl: fc.constantFrom(
    'https://xn--a.service-now.com',
    ...[
      'https://169.254.169.254',
      'https://a:99999',
      'https://dev1.service-now.com:443/x?y#z',
      'https://u:p@dev1.service-now.com',
    ],
  ),
  clientSecret: secret,
  code: secret,
  state: fc.constantFrom(`${PLANTED}state`, '{{state}}x'),
  error: fc.constantFrom('access_denied', 'invalid_request', 'x'.repeat(2_048)),
  error_description: hostileText,
  returnTo: fc.constantFrom('//evil.example', 'https://evil.example', '/\\evil', '/secure-score?id=x'),
  'Idempotency-Key': fc.constantFrom('same-key-0123456789', 'short', 'k'.repeat(300)),
};

/** What the callbacks read, though their schemas leave it to OAuth. */
const CALLBACK_QUERY = ['code', 'state', 'error', 'error_description'];

/**
 * Inputs to every route of the document, by everyone, and bytes that are no request.
 *
 * @param document of the service itself, so that a new route is among them without anybody thinking of it
 */
export function connectorRequests(document: OpenApiDocument): fc.Arbitrary<FuzzRequest> {
  const context: SchemaContext = {
    known: KNOWN,
    near: NEAR,
    resolve: (reference) => document.components?.schemas?.[reference.split('/').at(-1) ?? ''] ?? {},
  };
  const routes = Object.entries(document.paths).flatMap(([path, atPath]) =>
    Object.entries(atPath).map(([method, operation]) => {
      const { parameters = [], requestBody } = operation;
      // What reads more of its input gets more of the inputs.
      const weight = requestBody === undefined ? 1 + Math.ceil(parameters.length / 4) : 4;
      return { weight, arbitrary: requestTo(method, path, operation, context) };
    }),
  );
  const raw = fc
    .tuple(
      fc.constantFrom(...CALLERS),
      rawHttp(Object.keys(document.paths), ['Cookie: {{cookie}}', 'X-CSRF-Token: {{csrf}}']),
    )
    .map(([caller, body]) => ({ route: 'raw', caller, method: 'RAW', target: '', headers: [], body }) as FuzzRequest);
  return fc.oneof({ weight: RAW_ONE_IN - 1, arbitrary: fc.oneof(...routes.flat()) }, { weight: 1, arbitrary: raw });
}

function requestTo(
  method: string,
  path: string,
  { parameters = [], requestBody }: Operation,
  context: SchemaContext,
): fc.Arbitrary<FuzzRequest> {
  const ofKind = (kind: string) =>
    Object.fromEntries(
      parameters
        .filter((each) => each.in === kind)
        .map(({ name, schema }) => [name, fromSchema(single(schema), context, name)]),
    );
  const callback = path.endsWith('/callback')
    ? Object.fromEntries(CALLBACK_QUERY.map((name) => [name, fromSchema({ type: 'string' }, context, name)]))
    : {};
  const schema = requestBody?.content['application/json'].schema;
  const value = schema === undefined ? hostileJson : fromSchema(schema, context);
  const isRing = path.includes('doorbell');
  const body = isRing
    ? fc.oneof({ weight: 3, arbitrary: fc.constant('{}') }, jsonText(hostileJson))
    : schema === undefined
      ? fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: jsonText(value) })
      : jsonText(value);
  return fc
    .record({
      caller: fc.constantFrom(...CALLERS),
      target: fc.tuple(prefix, pathOf(path, ofKind('path')), queryOf({ ...ofKind('query'), ...callback })),
      headers: headersOf(path, ofKind('header')),
      body: method === 'get' ? fc.constant(null) : body,
    })
    .map(({ caller, target, headers, body: sent }) => ({
      route: `${method} ${path}`,
      caller,
      method: method.toUpperCase(),
      target: target.join(''),
      headers,
      body: sent,
    }));
}

/** Of a parameter that may be repeated one value: several, each odd now and then, would hardly ever all be right. */
function single(schema: JsonSchema): JsonSchema {
  return schema.type === 'array' ? (schema.items ?? {}) : schema;
}

function headersOf(path: string, own: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<[string, string][]> {
  const isRing = path.includes('doorbell');
  const usually = (name: string, value: string, odd: fc.Arbitrary<unknown>) =>
    fc
      .oneof({ weight: 19, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: odd })
      .map((each): [string, string] => [name, asText(each)]);
  const sometimes = (name: string, value: fc.Arbitrary<string>) =>
    fc.oneof(
      { weight: 19, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: value.map((each): [string, string] => [name, each]) },
    );
  const parts = [
    usually(
      'cookie',
      '{{cookie}}',
      fc.oneof(hostileText, fc.constantFrom('{{cookie}}x', `__Host-m365-ticketing=${PLANTED}`)),
    ),
    usually('x-csrf-token', '{{csrf}}', fc.oneof(hostileText, fc.constant(`${PLANTED}csrf`))),
    usually('origin', '{{origin}}', fc.constantFrom('null', 'https://evil.example', '')),
    usually(
      'content-type',
      'application/json',
      fc.constantFrom('text/plain', 'application/json; charset=utf-16', 'a/b/c', ''),
    ),
    sometimes('content-encoding', fc.constantFrom('gzip', 'br', 'identity', 'x')),
    sometimes('sec-fetch-site', fc.constantFrom('cross-site', 'same-site', 'none')),
    sometimes('x-forwarded-for', fc.constantFrom('1.2.3.4', '::1', ', ,', 'x'.repeat(500))),
    path === '/metrics'
      ? usually('authorization', 'Bearer {{metricsToken}}', fc.constantFrom('Bearer x', 'bearer', 'Basic ==='))
      : sometimes('authorization', fc.constantFrom('Bearer x', `Bearer ${PLANTED}`, 'Basic ===')),
    sometimes('accept-language', hostileText),
    sometimes('range', fc.constantFrom('bytes=0-', 'bytes=9-1')),
    ...Object.entries(own)
      .filter(([name]) => name !== 'X-CSRF-Token')
      .map(([name, value]) => value.map((each): [string, string] => [name, asText(each)])),
    ...(isRing
      ? [
          usually('webhook-id', '{{ringId}}', hostileText),
          usually('webhook-timestamp', '{{ringTime}}', fc.constantFrom('0', '-1', '1e9', '999999999999', '')),
          usually('webhook-signature', '{{ringSignature}}', fc.oneof(hostileText, fc.constant('v1,AAAA v1,BBBB'))),
        ]
      : []),
  ];
  return fc.tuple(...parts).map((each) => each.filter((header) => header !== null));
}
