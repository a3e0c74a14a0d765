/** Labels of the platform's tables that the app touches. */
const TABLE_LABELS: Readonly<Record<string, string>> = {
  oauth_entity: 'Application Registries',
  oauth_credential: 'Manage Tokens',
  sys_user: 'User',
  sys_user_has_role: 'User Role',
  sys_user_role: 'Role',
};

/** `Application Registries (oauth_entity)` */
export function tableTitle(table: string): string {
  const label = TABLE_LABELS[table];
  return label === undefined ? table : `${label} (${table})`;
}

/** The definition of a table. */
export function tableLink(table: string): string {
  return `/sys_db_object_list.do?sysparm_query=name=${table}`;
}

/** The form of a record. */
export function recordLink(table: string, sysId: string): string {
  return `/${table}.do?sys_id=${sysId}`;
}

/** Several records of a table, as a list. */
export function recordsLink(table: string, sysIds: readonly string[]): string {
  return `/${table}_list.do?sysparm_query=sys_idIN${sysIds.slice(0, LINKED_RECORDS).join(',')}`;
}

/** System OAuth > Manage Tokens, narrowed to the tokens of some people in one application registry. */
export function tokensLink(registrySysId: string, userSysIds: readonly string[]): string {
  const users = userSysIds.slice(0, LINKED_RECORDS).join(',');
  return `/oauth_credential_list.do?sysparm_query=peer=${registrySysId}^userIN${users}`;
}

/** An address has an end; the list behind it can be widened by hand. */
const LINKED_RECORDS = 20;
/** More names than this help nobody; the list behind the link has them all. */
const NAMED = 5;

/** Names for people, the first of them if there are many. */
export function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join('; ');
  return names.length > NAMED ? `${shown}; …` : shown;
}

/** A system property. */
export function propertyLink(name: string): string {
  return `/sys_properties_list.do?sysparm_query=name=${name}`;
}
