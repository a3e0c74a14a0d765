import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import type { Route } from './route.ts';
import { errorAnswerSchema } from './schemas/error-answer.ts';

const ACCESS_WORDS: Record<Route['access'], string> = {
  public: 'Needs no session.',
  signed_in: 'Needs a session.',
  view: 'Needs the permission `view`.',
  share: 'Needs the permission `share`.',
  configure: 'Needs the permission `configure`.',
};

/** OpenAPI 3.1 of the routes, from the very schemas that validate their input. */
export function buildOpenApiDocument(routes: readonly Route[], publicUrl: string): object {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-m365-ticketing',
    description: 'Set by signing in at /signin. Writes also need the header X-CSRF-Token from GET /api/session.',
  });
  for (const route of routes) registry.registerPath(describeRoute(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Microsoft 365 Ticketing Connector for ServiceNow',
      version: '1.0.0',
      description: 'The API behind the security center pages. Every error has the shape ErrorAnswer.',
    },
    servers: [{ url: publicUrl }],
  });
}

function describeRoute(route: Route): RouteConfig {
  const answers = Object.entries(route.answers).map(([status, { description, schema }]) => [
    status,
    { description, ...(schema === null ? {} : { content: { 'application/json': { schema } } }) },
  ]);
  const request: NonNullable<RouteConfig['request']> = {};
  if (route.params !== undefined) request.params = route.params as z.ZodObject;
  if (route.query !== undefined) request.query = route.query as z.ZodObject;
  const headers = headersOf(route);
  if (headers !== null) request.headers = headers;
  if (route.body !== undefined)
    request.body = { required: true, content: { 'application/json': { schema: route.body } } };
  return {
    method: route.method,
    path: route.path,
    summary: route.summary,
    description: ACCESS_WORDS[route.access],
    ...(route.access === 'public' ? {} : { security: [{ session: [] }] }),
    request,
    responses: {
      ...Object.fromEntries(answers),
      default: { description: 'Any error.', content: { 'application/json': { schema: errorAnswerSchema } } },
    },
  };
}

/** The route's own, and the token that every write of a session needs. */
function headersOf({ method, access, headers }: Route): z.ZodObject | null {
  if (method === 'get' || access === 'public') return headers ?? null;
  return (headers ?? z.object({})).extend({ 'X-CSRF-Token': z.string() });
}
