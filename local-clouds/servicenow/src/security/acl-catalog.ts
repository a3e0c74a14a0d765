import { cacheByTables } from '../rules/table-cache.ts';
import type { RecordStore, Values } from '../store/record-store.ts';

/** One active row of `sys_security_acl` with its roles. */
export interface Acl {
  sysId: string;
  scopeId: string;
  /** `table`, `table.field`, `*`, a page name, a script include name. */
  name: string;
  denyUnless: boolean;
  adminOverrides: boolean;
  condition: string;
  script: string;
  /** Name of the security attribute that must hold, or `''`. */
  securityAttribute: string;
  /** Names; null stands for a role that does not exist. */
  roles: readonly (string | null)[];
}

export interface AclCatalog {
  /** Types are compared without case, because `REST_Endpoint` is written both ways. */
  find(type: string, operation: string, name: string): readonly Acl[];
  /** The active ACL with this sys_id, or null. */
  get(sysId: string): Acl | null;
}

/** All active ACLs, indexed; reread when ACLs or roles change. */
export function createAclCatalog(store: RecordStore): AclCatalog {
  const tables = ['sys_security_acl', 'sys_security_acl_role', 'sys_user_role'];
  const index = cacheByTables(store, tables, () => load(store));
  return {
    find: (type, operation, name) => index().byTarget.get(targetKey(type, operation, name)) ?? [],
    get: (sysId) => index().bySysId.get(sysId) ?? null,
  };
}

function load(store: RecordStore): { byTarget: Map<string, Acl[]>; bySysId: Map<string, Acl> } {
  const roleNames = new Map(
    store.select({ table: 'sys_user_role', query: null }).map((row) => [row['sys_id'], row['name'] ?? null]),
  );
  const grants = Map.groupBy(
    store.select({ table: 'sys_security_acl_role', query: null }),
    (row) => row['sys_security_acl'] ?? '',
  );
  const byTarget = new Map<string, Acl[]>();
  const bySysId = new Map<string, Acl>();
  for (const row of store.select({ table: 'sys_security_acl', query: null })) {
    if (row['active'] === 'false') continue;
    const roles = (grants.get(row['sys_id'] ?? '') ?? []).map(
      (grant) => roleNames.get(grant['sys_user_role'] ?? '') ?? null,
    );
    const acl = toAcl(row, roles);
    const key = targetKey(row['type'] ?? '', row['operation'] ?? '', acl.name);
    byTarget.set(key, [...(byTarget.get(key) ?? []), acl]);
    bySysId.set(acl.sysId, acl);
  }
  return { byTarget, bySysId };
}

function targetKey(type: string, operation: string, name: string): string {
  return `${type.toLowerCase()}\n${operation}\n${name}`;
}

function toAcl(row: Values, roles: readonly (string | null)[]): Acl {
  return {
    sysId: row['sys_id'] ?? '',
    scopeId: row['sys_scope'] || 'global',
    name: row['name'] ?? '',
    denyUnless: (row['decision_type'] ?? '').startsWith('deny'),
    adminOverrides: row['admin_overrides'] === 'true',
    condition: row['condition'] ?? '',
    script: row['script'] ?? '',
    securityAttribute: row['security_attribute'] ?? '',
    roles,
  };
}
