/** Template ids of Entra's built-in directory roles; the same in every tenant. */
export const DIRECTORY_ROLES = {
  securityAdministrator: '194ae4cb-b126-40b2-bd5b-6091b380977d',
  securityOperator: '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f',
  securityReader: '5d6b6bb7-de71-4623-b4af-96380a352509',
  /** Every member's token carries this one: it grants nothing. */
  member: 'b79fbf4d-3ef9-4689-8143-76b194e85509',
} as const;

export interface Account {
  tenantId: string;
  /** Entra `oid`. */
  objectId: string;
  userPrincipalName: string;
  name: string;
  password: string;
  /** In words, for the start-up lines. */
  title: string;
  /** `wids`. */
  roles: string[];
}

/** The tenant of the demo. */
export const CONTOSO = '3f6f1a3e-52e5-4d4c-9c57-6d1f9d8f2b10';
/** A second customer, to show that tenants see nothing of each other. */
export const FABRIKAM = '9b1d7f04-8c1e-4a55-a1f3-0e6c2c7d5e21';

export const TENANTS: readonly string[] = [CONTOSO, FABRIKAM];

/** Everybody who can sign in. The passwords protect nothing: these clouds exist on this machine only. */
export const ACCOUNTS: readonly Account[] = [
  {
    tenantId: CONTOSO,
    objectId: '0a5b1c52-7d0e-4f6e-8f0a-2c1f5a7b9d01',
    userPrincipalName: 'alex.admin@contoso.example',
    name: 'Alex Admin',
    password: 'alex-local-1',
    title: 'Security Administrator',
    roles: [DIRECTORY_ROLES.securityAdministrator, DIRECTORY_ROLES.member],
  },
  {
    tenantId: CONTOSO,
    objectId: '0a5b1c52-7d0e-4f6e-8f0a-2c1f5a7b9d02',
    userPrincipalName: 'olga.operator@contoso.example',
    name: 'Olga Operator',
    password: 'olga-local-1',
    title: 'Security Operator',
    roles: [DIRECTORY_ROLES.securityOperator, DIRECTORY_ROLES.member],
  },
  {
    tenantId: CONTOSO,
    objectId: '0a5b1c52-7d0e-4f6e-8f0a-2c1f5a7b9d03',
    userPrincipalName: 'rita.reader@contoso.example',
    name: 'Rita Reader',
    password: 'rita-local-1',
    title: 'Security Reader',
    roles: [DIRECTORY_ROLES.securityReader, DIRECTORY_ROLES.member],
  },
  {
    tenantId: CONTOSO,
    objectId: '0a5b1c52-7d0e-4f6e-8f0a-2c1f5a7b9d04',
    userPrincipalName: 'nils.norole@contoso.example',
    name: 'Nils Norole',
    password: 'nils-local-1',
    title: 'no role',
    roles: [DIRECTORY_ROLES.member],
  },
  {
    tenantId: FABRIKAM,
    objectId: '6c0e7a90-1b2f-4b5d-9f3e-7d8c9a0b1c01',
    userPrincipalName: 'fay.admin@fabrikam.example',
    name: 'Fay Admin',
    password: 'fay-local-1',
    title: 'Security Administrator of a second tenant',
    roles: [DIRECTORY_ROLES.securityAdministrator, DIRECTORY_ROLES.member],
  },
];

/** Without regard to the case of the name, as Entra does. */
export function findByCredentials(userName: string, password: string): Account | null {
  const name = userName.trim().toLowerCase();
  return ACCOUNTS.find((each) => each.userPrincipalName === name && each.password === password) ?? null;
}

export function findByObjectId(objectId: string): Account | null {
  return ACCOUNTS.find((each) => each.objectId === objectId) ?? null;
}

/** User principal name of the tenant's Security Administrator; null: it has none. */
export function securityAdministratorOf(tenantId: string): string | null {
  const administrator = ACCOUNTS.find(
    (account) => account.tenantId === tenantId && account.roles.includes(DIRECTORY_ROLES.securityAdministrator),
  );
  return administrator?.userPrincipalName ?? null;
}
