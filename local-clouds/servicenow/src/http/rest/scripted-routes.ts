import type { RecordStore, Values } from '../../store/record-store.ts';

/** A scripted REST resource that a request's path fits. */
export interface ScriptedRoute {
  definition: Values;
  operation: Values;
  pathParams: Record<string, string>;
}

/** All active resources whose URI fits the path, literal segments before parameters, whatever their method. */
export function findScriptedRoutes(store: RecordStore, path: string): ScriptedRoute[] {
  const scope = path.split('/')[2] ?? '';
  if (scope === '' || scope.includes('^') || store.table('sys_ws_operation') === null) return [];
  const definitions = store.select({ table: 'sys_ws_definition', query: `namespace=${scope}^active=true` });
  const routes = definitions.flatMap((definition) => routesOf(store, definition, path));
  return routes.sort((a, b) => Object.keys(a.pathParams).length - Object.keys(b.pathParams).length);
}

function routesOf(store: RecordStore, definition: Values, path: string): ScriptedRoute[] {
  const id = definition['sys_id'] ?? '';
  const versions = store.select({ table: 'sys_ws_version', query: `web_service_definition=${id}^active=true` });
  const unversioned = defaultVersion(versions);
  const operations = store.select({ table: 'sys_ws_operation', query: `web_service_definition=${id}^active=true` });
  return operations.flatMap((operation) => {
    const pathParams = matchFirst(templatesOf(definition, operation, versions, unversioned), path);
    return pathParams === null ? [] : [{ definition, operation, pathParams }];
  });
}

/** The version marked as default, else the newest. */
function defaultVersion(versions: readonly Values[]): Values | null {
  const marked = versions.find((version) => version['is_default'] === 'true' || version['is_default'] === '1');
  return marked ?? [...versions].sort((a, b) => Number(b['version']) - Number(a['version']))[0] ?? null;
}

/** A route of a version answers under it, and without version when it is the default; one without only so. */
function templatesOf(
  definition: Values,
  operation: Values,
  versions: readonly Values[],
  unversioned: Values | null,
): string[] {
  const scope = definition['namespace'] ?? '';
  const service = definition['service_id'] ?? '';
  const relative = operation['relative_path'] || '/';
  const tail = `/${service}${relative === '/' ? '' : relative}`;
  const version = versions.find((candidate) => candidate['sys_id'] === operation['web_service_version']);
  const bare = `/api/${scope}${tail}`;
  if (version === undefined) return operation['web_service_version'] ? [] : [bare];
  const versioned = `/api/${scope}/${version['version_id'] || `v${version['version']}`}${tail}`;
  return version === unversioned ? [versioned, bare] : [versioned];
}

function matchFirst(templates: readonly string[], path: string): Record<string, string> | null {
  for (const template of templates) {
    const params = matchTemplate(template, path);
    if (params !== null) return params;
  }
  return null;
}

/** Values of the `{name}` segments, or null when the path does not fit. */
export function matchTemplate(template: string, path: string): Record<string, string> | null {
  const wanted = segments(template);
  const given = segments(path);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('{') && part.endsWith('}')) params[part.slice(1, -1)] = value;
    else if (part !== value) return null;
  }
  return params;
}

function segments(path: string): string[] {
  return path
    .split('/')
    .filter(Boolean)
    .map((part) => decodeSegment(part));
}

function decodeSegment(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
