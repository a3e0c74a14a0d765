import { cacheByTables } from '../rules/table-cache.ts';
import type { Scope } from '../script/scope.ts';
import type { RecordStore } from '../store/record-store.ts';

export type TableOperation = 'read' | 'write' | 'create' | 'delete';

/** Why an operation of one application on something of another is refused. */
export interface Refusal {
  /** `table-policy`: the target's own application access. `privilege`: no `sys_scope_privilege` allows it. */
  layer: 'table-policy' | 'privilege';
  /** The platform's text. */
  message: string;
}

/** Application access of KB1641480: both layers must permit an operation. */
export interface CrossScopePolicy {
  /** Null: permitted. A table of the same scope needs nothing. */
  refuseTable(scope: Scope, operation: TableOperation, table: string): Refusal | null;
  refuseScriptInclude(scope: Scope, name: string, targetScope: Scope, publicAccess: boolean): Refusal | null;
  refuseApi(scope: Scope, api: string): Refusal | null;
}

const TITLE = { read: 'Read', write: 'Write', create: 'Create', delete: 'Delete' } as const;
const FLAG = { read: 'read', write: 'update', create: 'create', delete: 'delete' } as const;

/**
 * Enforcing, as on every instance an application was installed on (KB0717945): nothing is tracked, nothing is allowed
 * by use. The global scope is bound by table flags alone, which is our choice: its privileges are not published.
 *
 * APIs of the platform that ServiceNow documents for scoped applications need no execute privilege here; those named in
 * the property `local_instance.enforced_apis` do (comma list, e.g. `GlideRecord.insert`). Tracking is known to write
 * such privileges, but no source says that an instance refuses without them. Our choice.
 */
export function createCrossScopePolicy(store: RecordStore): CrossScopePolicy {
  const privileges = cacheByTables(store, ['sys_scope_privilege'], () => loadPrivileges(store));
  const enforcedApis = cacheByTables(store, ['sys_properties'], () => loadEnforcedApis(store));

  const denies = (scope: Scope, operation: string, type: string, target: string): boolean =>
    scope.name !== 'global' && !privileges().has(privilegeKey(scope.sysId, type, operation, target));

  return {
    refuseTable(scope, operation, name) {
      const table = store.table(name);
      if (table === null || table.scope === scope.name) return null;
      if (!table.access.public || !table.access[FLAG[operation]]) {
        const message = `${TITLE[operation]} operation against '${name}' from scope '${scope.name}' has been refused due to the table's cross-scope access policy`;
        return { layer: 'table-policy', message };
      }
      if (!denies(scope, operation, 'sys_db_object', name)) return null;
      return { layer: 'privilege', message: mustDeclare(TITLE[operation], `table '${name}'`, scope) };
    },
    refuseScriptInclude(scope, name, targetScope, publicAccess) {
      if (targetScope.name === scope.name) return null;
      if (publicAccess && !denies(scope, 'execute', 'sys_script_include', name)) return null;
      return { layer: 'privilege', message: mustDeclare('Execute', `script include '${name}'`, scope) };
    },
    refuseApi(scope, api) {
      if (!enforcedApis().has(api)) return null;
      const className = api.split('.')[0] ?? api;
      const declared =
        !denies(scope, 'execute', 'scriptable', api) || !denies(scope, 'execute', 'scriptable', className);
      return declared ? null : { layer: 'privilege', message: mustDeclare('Execute', `API '${api}'`, scope) };
    },
  };
}

/** Names the application by its display name, as the platform does. */
function mustDeclare(operation: string, target: string, scope: Scope): string {
  return `${operation} operation on ${target} from scope '${scope.label}' was denied. The application '${scope.label}' must declare a cross scope access privilege. Please contact the application admin to update their access requests.`;
}

function loadPrivileges(store: RecordStore): ReadonlySet<string> {
  return new Set(
    store
      .select({ table: 'sys_scope_privilege', query: 'status=allowed' })
      .map((row) =>
        privilegeKey(
          row['source_scope'] ?? '',
          row['target_type'] ?? '',
          row['operation'] ?? '',
          row['target_name'] ?? '',
        ),
      ),
  );
}

function loadEnforcedApis(store: RecordStore): ReadonlySet<string> {
  const [row] = store.select({ table: 'sys_properties', query: 'name=local_instance.enforced_apis', limit: 1 });
  return new Set(
    (row?.['value'] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );
}

function privilegeKey(sourceScope: string, type: string, operation: string, target: string): string {
  return [sourceScope, type, operation, target].join('\n');
}
