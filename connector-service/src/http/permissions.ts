import { PERMISSIONS, type Permission } from './schemas/session.ts';

interface DirectoryRole {
  name: string;
  permissions: readonly Permission[];
}

/**
 * Who may do what: template ids of Entra's built-in directory roles, as they come in the claim `wids`
 * (Microsoft: Entra built-in roles). Every permission of a higher line is meant to include those below it.
 */
export const DIRECTORY_ROLES: Readonly<Record<string, DirectoryRole>> = {
  '62e90394-69f5-4237-9190-012177145e10': {
    name: 'Global Administrator',
    permissions: ['view', 'share', 'configure'],
  },
  '194ae4cb-b126-40b2-bd5b-6091b380977d': {
    name: 'Security Administrator',
    permissions: ['view', 'share', 'configure'],
  },
  '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f': { name: 'Security Operator', permissions: ['view', 'share'] },
  '5d6b6bb7-de71-4623-b4af-96380a352509': { name: 'Security Reader', permissions: ['view'] },
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451': { name: 'Global Reader', permissions: ['view'] },
};

/** Permissions of someone with these role template ids; ids that do not count here are ignored. */
export function permissionsOf(roleIds: readonly string[]): Permission[] {
  const granted = new Set(countingRoles(roleIds).flatMap(({ permissions }) => permissions));
  return PERMISSIONS.filter((permission) => granted.has(permission));
}

export function roleNames(roleIds: readonly string[]): string[] {
  return countingRoles(roleIds).map(({ name }) => name);
}

/** Those of the role template ids that count here: a person may have a hundred, and a session holds what is needed. */
export function countingRoleIds(roleIds: readonly string[]): string[] {
  return Object.keys(DIRECTORY_ROLES).filter((id) => roleIds.includes(id));
}

/** Names of the roles that would allow it, for the person who has none of them. */
export function rolesThatMay(permission: Permission): string[] {
  return Object.values(DIRECTORY_ROLES)
    .filter(({ permissions }) => permissions.includes(permission))
    .map(({ name }) => name);
}

function countingRoles(roleIds: readonly string[]): DirectoryRole[] {
  const ids = new Set(roleIds);
  return Object.entries(DIRECTORY_ROLES).flatMap(([id, role]) => (ids.has(id) ? [role] : []));
}
