import type { Request, Response } from 'express';
import type { ScriptedRestRequest } from '../../script/script-engine.ts';
import { type Session, SYSTEM_SESSION } from '../../security/session.ts';
import type { Values } from '../../store/record-store.ts';
import { requireCaller } from '../authenticate-request.ts';
import type { Platform } from '../platform.ts';
import { readBody } from '../read-body.ts';
import { endpointRefused, methodNotSupported } from '../rest-error.ts';
import { requireAuthScope } from './auth-scope.ts';
import { checkMediaTypes } from './media-types.ts';
import type { RateLimits } from './rate-limits.ts';
import type { ScriptedRoute } from './scripted-routes.ts';

const DEFAULT_TYPES = 'application/json,application/xml,text/xml';

/** A visitor of a public resource. */
const GUEST: Session = { ...SYSTEM_SESSION, userName: 'guest', userDisplayName: 'Guest', roles: new Set() };

/**
 * Runs the resource that the request fits. Errors: 401, 403, 405, 406, 415, 429; what the script answers or throws is
 * the engine's.
 */
export async function answerScriptedRest(
  platform: Platform,
  rateLimits: RateLimits,
  routes: readonly ScriptedRoute[],
  request: Request,
  response: Response,
): Promise<void> {
  const method = effectiveMethod(request);
  const route = routes.find((candidate) => candidate.operation['http_method'] === method);
  if (route === undefined) throw methodNotSupported(method);
  const session = authorize(platform, route, request, response);
  rateLimits.count(response, session, { name: route.definition['name'] ?? '', path: request.path });
  checkMediaTypes(request, platform.settings, {
    produces: mediaTypes(route, 'produces'),
    consumes: mediaTypes(route, 'consumes'),
  });
  const body = await readBody(request, platform.settings.maxRequestBytes);
  const answer = platform.scripts.runRestOperation(
    route.operation,
    toScriptRequest(platform, route, method, request, body.bytes, body.tooLarge),
    session,
  );
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.end(method === 'HEAD' ? undefined : answer.body);
}

/** The table of section 9.1: public, any signed-in user, or at least one ACL of the resource, else of the API. */
function authorize(platform: Platform, route: ScriptedRoute, request: Request, response: Response): Session {
  const { definition, operation } = route;
  if (!isTrue(operation['requires_authentication'])) return GUEST;
  const caller = requireCaller(platform, request, response);
  requireAuthScope(platform, caller, request.path);
  const { session } = caller;
  response.locals['signedIn'] = true;
  if (isTrue(operation['requires_snc_internal_role']) && !isInternal(session)) throw endpointRefused();
  if (!isTrue(operation['requires_acl_authorization'])) return session;
  const acls = idList(operation['enforce_acl']);
  const effective = acls.length > 0 ? acls : idList(definition['enforce_acl']);
  if (effective.length > 0 && !platform.access.mayExecuteRestEndpoint(session, effective)) throw endpointRefused();
  return session;
}

function isInternal(session: Session): boolean {
  return session.roles.has('snc_internal') || session.roles.has('admin');
}

function toScriptRequest(
  platform: Platform,
  route: ScriptedRoute,
  method: string,
  request: Request,
  body: Buffer,
  bodyTooLarge: boolean,
): ScriptedRestRequest {
  const at = request.originalUrl.indexOf('?');
  const queryString = at < 0 ? '' : request.originalUrl.slice(at + 1);
  return {
    method,
    uri: request.path,
    url: `${platform.publicUrl}${request.path}`,
    queryString,
    pathParams: route.pathParams,
    queryParams: listParameters(queryString),
    headers: flatHeaders(request),
    body,
    bodyTooLarge,
  };
}

/** `X-HTTP-Method-Override` is honoured. */
export function effectiveMethod(request: Request): string {
  return (request.get('X-HTTP-Method-Override') ?? request.method).toUpperCase();
}

function listParameters(queryString: string): Record<string, string[]> {
  // Without a prototype: a name from outside may be `__proto__`.
  const parameters: Record<string, string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(queryString)) {
    parameters[name] = [...(parameters[name] ?? []), value];
  }
  return parameters;
}

function flatHeaders(request: Request): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

/** The resource may override the API. */
function mediaTypes({ definition, operation }: ScriptedRoute, column: 'produces' | 'consumes'): string[] {
  const own = isTrue(operation[`${column}_customized`]) ? operation[column] : null;
  const ofApi = isTrue(definition[`${column}_customized`]) ? definition[column] : null;
  return (own || ofApi || DEFAULT_TYPES).split(',').map((type) => type.trim().toLowerCase());
}

function idList(value: Values[string] | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}

function isTrue(value: string | null | undefined): boolean {
  return value === 'true' || value === '1';
}
