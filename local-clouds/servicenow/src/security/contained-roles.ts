import type { RecordStore, Values } from '../store/record-store.ts';

/** Names of all roles of a user: granted directly or through a group, and everything those roles contain. */
export function rolesOf(store: RecordStore, userId: string): ReadonlySet<string> {
  if (userId === '') return new Set();
  const found = new Map<string, string>();
  const open = [...directRoles(store, userId), ...groupRoles(store, userId)];
  while (open.length > 0) {
    const roleId = open.pop() ?? '';
    if (roleId === '' || found.has(roleId)) continue;
    const role = store.get('sys_user_role', roleId);
    if (role === null) continue;
    found.set(roleId, role['name'] ?? '');
    for (const contained of store.select({ table: 'sys_user_role_contains', query: `role=${roleId}` })) {
      open.push(contained['contains'] ?? '');
    }
  }
  const names = new Set(found.values());
  // The platform itself makes every user an internal one who is not marked as external.
  if (!names.has('snc_external')) names.add('snc_internal');
  return names;
}

function directRoles(store: RecordStore, userId: string): string[] {
  return roleColumn(store.select({ table: 'sys_user_has_role', query: `user=${userId}` }));
}

function groupRoles(store: RecordStore, userId: string): string[] {
  if (store.table('sys_user_grmember') === null || store.table('sys_group_has_role') === null) return [];
  const groups = store.select({ table: 'sys_user_grmember', query: `user=${userId}` });
  return groups.flatMap((membership) =>
    roleColumn(store.select({ table: 'sys_group_has_role', query: `group=${membership['group'] ?? ''}` })),
  );
}

function roleColumn(rows: readonly Values[]): string[] {
  // An empty state is a grant made by hand or by a script; only a withdrawn one does not count.
  return rows.filter((row) => !row['state'] || row['state'] === 'active').map((row) => row['role'] ?? '');
}
