/** Roles of the base system that this instance knows: name, description, contained roles. */
export const BASE_ROLES: readonly {
  name: string;
  description: string;
  contains: readonly string[];
  elevated?: boolean;
}[] = [
  { name: 'snc_internal', description: 'Internal user', contains: [] },
  { name: 'snc_external', description: 'External user', contains: [] },
  { name: 'public', description: 'Anyone', contains: [] },
  { name: 'maint', description: 'Vendor maintenance', contains: [] },
  { name: 'cmdb_read', description: 'Reads configuration items', contains: [] },
  { name: 'cmdb_query_builder', description: 'Builds configuration item queries', contains: ['cmdb_read'] },
  { name: 'template_editor', description: 'Edits templates', contains: [] },
  { name: 'view_changer', description: 'Switches views', contains: [] },
  { name: 'list_updater', description: 'Updates many records from a list', contains: [] },
  { name: 'personalize_choices', description: 'Edits choice lists', contains: [] },
  { name: 'query_no_domain_table_api', description: 'Queries across domains', contains: [] },
  { name: 'sn_incident_read', description: 'Reads all incidents', contains: ['view_changer', 'cmdb_read'] },
  { name: 'sn_incident_write', description: 'Writes incidents', contains: ['sn_incident_read', 'template_editor'] },
  { name: 'sn_change_read', description: 'Reads change requests', contains: ['cmdb_read'] },
  {
    name: 'sn_change_write',
    description: 'Writes change requests',
    contains: ['sn_change_read', 'template_editor', 'cmdb_query_builder'],
  },
  { name: 'itil', description: 'Fulfils tickets', contains: ['snc_internal', 'sn_incident_write', 'sn_change_write'] },
  { name: 'itil_admin', description: 'Closes incidents', contains: ['itil'] },
  { name: 'incident_manager', description: 'Manages incidents', contains: ['itil'] },
  { name: 'change_manager', description: 'Manages changes, models and approvals', contains: ['itil'] },
  { name: 'approver_user', description: 'Approves', contains: [] },
  { name: 'user_admin', description: 'Administers users, groups and roles', contains: [] },
  { name: 'oauth_admin', description: 'Administers application registries', contains: [] },
  { name: 'oauth_user', description: 'Uses OAuth credentials', contains: [] },
  { name: 'web_service_admin', description: 'Administers web services', contains: [] },
  { name: 'rest_api_explorer', description: 'Explores REST APIs', contains: [] },
  { name: 'atf_test_admin', description: 'Administers automated tests', contains: [] },
  { name: 'security_admin', description: 'Edits access controls', contains: [], elevated: true },
  {
    name: 'admin',
    description: 'Administers the instance',
    contains: [
      'snc_internal',
      'itil_admin',
      'incident_manager',
      'change_manager',
      'user_admin',
      'oauth_admin',
      'web_service_admin',
      'rest_api_explorer',
      'personalize_choices',
      'list_updater',
      'atf_test_admin',
    ],
  },
];

/** People of a fresh instance. Their passwords equal their user names: this instance listens on this machine only. */
export const BASE_USERS: readonly { userName: string; first: string; last: string; roles: readonly string[] }[] = [
  { userName: 'admin', first: 'System', last: 'Administrator', roles: ['admin', 'security_admin'] },
  { userName: 'itil', first: 'ITIL', last: 'User', roles: ['itil'] },
  { userName: 'employee', first: 'Abel', last: 'Tuter', roles: [] },
];

/** Groups and who is in them. */
export const BASE_GROUPS: readonly { name: string; description: string; members: readonly string[] }[] = [
  { name: 'Service Desk', description: 'First line support', members: ['itil'] },
  { name: 'CAB Approval', description: 'Change advisory board', members: ['admin'] },
  { name: 'Change Management', description: 'Assesses and schedules changes', members: ['itil'] },
];
