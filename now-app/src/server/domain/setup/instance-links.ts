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

/** A system property. */
export function propertyLink(name: string): string {
  return `/sys_properties_list.do?sysparm_query=name=${name}`;
}
