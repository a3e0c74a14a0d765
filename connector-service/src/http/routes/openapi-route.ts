import { buildOpenApiDocument } from '../openapi-document.ts';
import { defineRoute, type Route } from '../route.ts';

/** The description of all routes, made once from the table. */
export function openApiRoute(routes: readonly Route[], publicUrl: string): Route {
  const route: Route = defineRoute({
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This document',
    access: 'public',
    answers: { 200: { description: 'OpenAPI 3.1.', schema: null } },
    handle: () => ({ status: 200, body: document }),
  });
  const document = buildOpenApiDocument([...routes, route], publicUrl);
  return route;
}
