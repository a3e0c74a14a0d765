import fc from 'fast-check';
import {
  DESCRIPTION_MAX_LENGTH,
  DOORBELL_SECRET_LENGTH,
  NAME_MAX_LENGTH,
  RECOMMENDATION_CATEGORIES,
  RECOMMENDATION_SOURCES,
  TICKET_TYPES,
} from 'shared-types';
import { PLANTED } from '../fuzz-report.ts';
import type { FuzzRequest } from '../fuzz-request.ts';
import { asText, pathOf, queryOf } from './addresses.ts';
import { fromSchema, type JsonSchema, type SchemaContext } from './from-schema.ts';
import { hostileJson, hostileText, jsonText, nearDate } from './hostile.ts';
import { rawHttp } from './raw-http.ts';

/** A scripted REST resource as the instance holds it. */
export interface AppResource {
  method: string;
  /** Whole, with its parameters: `/api/x_mioms_m365ticket/v1/tasks/{correlation_id}`. */
  path: string;
}

const RAW_ONE_IN = 25;
const CALLERS = ['integration', 'integration', 'integration', 'admin', 'admin', 'viewer', 'itil', 'nobody'];

const text = (maxLength: number): JsonSchema => ({ type: 'string', minLength: 1, maxLength });
const TASK: JsonSchema = {
  type: 'object',
  properties: {
    ticket_type: { enum: [...TICKET_TYPES] },
    requested_by: text(100),
    name: text(NAME_MAX_LENGTH),
    description: text(DESCRIPTION_MAX_LENGTH),
    priority: { type: 'integer', minimum: 1, maximum: 4 },
    due_date: { type: 'string', format: 'date' },
    recommendation_source: { enum: [...RECOMMENDATION_SOURCES] },
    recommendation_category: { enum: [...RECOMMENDATION_CATEGORIES] },
  },
};
const required = (schema: JsonSchema): JsonSchema => ({ ...schema, required: Object.keys(schema.properties ?? {}) });
const BATCH_TASK = required({ ...TASK, properties: { correlation_id: text(32), ...TASK.properties } });

/** What a body holds, by method and path below the base. One that is missing here gets no body that fits. */
const BODIES: Readonly<Record<string, JsonSchema>> = {
  'PUT /tasks/{correlation_id}': required(TASK),
  'POST /tasks/batch': required({ type: 'object', properties: { tasks: { type: 'array', items: BATCH_TASK } } }),
  'PUT /connection': required({
    type: 'object',
    properties: { connector_url: text(255), doorbell_url: text(255), doorbell_secret: text(DOORBELL_SECRET_LENGTH) },
  }),
  'POST /setup/{step}': {
    type: 'object',
    properties: {
      name: text(100),
      redirect_url: text(255),
      user_name: text(40),
      email: text(100),
      first_name: text(50),
    },
  },
};

const feedCursor = fc
  .tuple(
    fc.oneof(nearDate, fc.constantFrom('2027-03-01 12:00:00', '9'.repeat(30))),
    fc.constantFrom('0'.repeat(32), 'z', ''),
  )
  .map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url'));

const KNOWN: SchemaContext['known'] = {
  correlation_id: fc.oneof(fc.constant('{{correlationId}}'), fc.stringMatching(/^[0-9a-f]{32}$/)),
  step: fc.constantFrom('prerequisites', 'oauth_entity', 'integration_user', 'hand_over', 'authorize', 'test'),
  requested_by: fc.constantFrom('adele.vance@contoso.example', 'alex@contoso.example'),
  connector_url: fc.constant('https://security.contoso.example'),
  doorbell_url: fc.constant('https://security.contoso.example/servicenow/doorbell/1'),
  doorbell_secret: fc.constant(`${PLANTED}doorbell`.padEnd(DOORBELL_SECRET_LENGTH, '0')),
  redirect_url: fc.constant('https://security.contoso.example/servicenow/oauth/callback'),
  name: fc.constantFrom('Microsoft 365 security center', 'Require MFA for administrators'),
  user_name: fc.constant('m365.integration'),
  email: fc.constant('m365.integration@contoso.example'),
  after: fc.oneof(fc.constant('{{cursor}}'), feedCursor),
  limit: fc.constantFrom('1', '10', '500'),
  ticket_type: fc.constantFrom('incident', 'change'),
};

const NEAR: SchemaContext['near'] = {
  correlation_id: fc.constantFrom('A'.repeat(32), '0'.repeat(31), '{{correlationId}}^ORname!=x', '0'.repeat(33)),
  doorbell_url: fc.constantFrom(
    'https://169.254.169.254/latest',
    'http://localhost:22/x',
    'https://evil.example/',
    'x:y',
  ),
  doorbell_secret: hostileText.map((each) => PLANTED + each),
  redirect_url: fc.constantFrom('https://a/?x=y', 'javascript:x', 'http://localhost:1/', 'https://ä.example'),
  user_name: fc.constantFrom('admin', 'm365.integration^ORuser_name=admin', 'javascript:gs.getUserName()', 'a,b', '@x'),
  after: feedCursor,
  limit: fc.constantFrom('0', '501', '-1', '1e2', '1.5', '٣'),
  ticket_type: fc.constantFrom('problem', 'incident^OR', 'INCIDENT', ''),
  due_date: nearDate,
};

/** Inputs to every resource by everyone, and bytes that are no request. */
export function appRequests(base: string, resources: readonly AppResource[]): fc.Arbitrary<FuzzRequest> {
  const context: SchemaContext = { known: KNOWN, near: NEAR, resolve: () => ({}) };
  const requests = resources.map((resource) => {
    const body = BODIES[`${resource.method} ${resource.path.slice(base.length)}`];
    return { weight: body === undefined ? 1 : 4, arbitrary: requestTo(resource, body, context) };
  });
  const raw = fc
    .tuple(
      fc.constantFrom(...CALLERS),
      rawHttp(
        resources.map(({ path }) => path),
        ['Authorization: {{authorization}}', 'Accept: application/json'],
      ),
    )
    .map(([caller, body]): FuzzRequest => ({ route: 'raw', caller, method: 'RAW', target: '', headers: [], body }));
  return fc.oneof({ weight: RAW_ONE_IN - 1, arbitrary: fc.oneof(...requests) }, { weight: 1, arbitrary: raw });
}

function requestTo(
  { method, path }: AppResource,
  body: JsonSchema | undefined,
  context: SchemaContext,
): fc.Arbitrary<FuzzRequest> {
  const parameter = (name: string) => fromSchema({ type: 'string' }, context, name);
  const inPath = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, parameter(name)]));
  const query =
    method === 'GET'
      ? Object.fromEntries(['after', 'limit', 'ticket_type'].map((name) => [name, parameter(name)]))
      : {};
  return fc
    .record({
      caller: fc.constantFrom(...CALLERS),
      target: fc.tuple(pathOf(path, inPath), queryOf(query)),
      headers: headers(),
      body:
        method === 'GET' ? fc.constant(null) : jsonText(body === undefined ? hostileJson : fromSchema(body, context)),
    })
    .map(({ caller, target, headers: sent, body: text }) => ({
      route: `${method} ${path}`,
      caller,
      method,
      target: target.join(''),
      headers: sent,
      body: text,
    }));
}

function headers(): fc.Arbitrary<[string, string][]> {
  const usually = (name: string, value: string, odd: fc.Arbitrary<unknown>) =>
    fc
      .oneof({ weight: 24, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: odd })
      .map((each): [string, string] => [name, asText(each)]);
  return fc.tuple(
    usually('authorization', '{{authorization}}', fc.oneof(hostileText, fc.constant(`Bearer ${PLANTED}`))),
    usually('content-type', 'application/json', fc.constantFrom('text/xml', 'application/json;charset=utf-16', '')),
    usually('accept', 'application/json', fc.constantFrom('text/html', 'application/xml', '*/*', '')),
    usually('accept-language', 'sv', hostileText),
  );
}
