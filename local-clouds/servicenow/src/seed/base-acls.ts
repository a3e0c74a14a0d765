export type AclOperation = 'create' | 'read' | 'write' | 'delete';

/** Record access controls of one base table: who may do what, any of the roles being enough; `[]` lets everyone in. */
export interface BaseAcl {
  table: string;
  operations: Partial<Record<AclOperation, readonly string[]>>;
}

const ADMIN_ONLY = { create: ['admin'], read: ['admin'], write: ['admin'], delete: ['admin'] };
/** Signed-in people with a role read it, administrators change it. */
const INTERNAL_READ = { create: ['admin'], read: ['snc_internal'], write: ['admin'], delete: ['admin'] };

/** Base-system access controls, in the coarse form that this instance needs. Admin overrides all of them. */
export const BASE_ACLS: readonly BaseAcl[] = [
  { table: '*', operations: ADMIN_ONLY },
  {
    table: 'oauth_entity',
    operations: {
      create: ['oauth_admin', 'admin'],
      read: ['oauth_admin', 'admin'],
      write: ['oauth_admin', 'admin'],
      delete: ['oauth_admin', 'admin'],
    },
  },
  {
    table: 'oauth_credential',
    operations: {
      create: ['oauth_admin', 'web_service_admin', 'snc_internal'],
      read: ['oauth_admin', 'web_service_admin', 'snc_internal'],
      write: ['oauth_admin', 'web_service_admin', 'snc_internal'],
      delete: ['oauth_admin', 'admin'],
    },
  },
  {
    table: 'sys_user',
    operations: {
      create: ['user_admin'],
      read: ['snc_internal', 'user_admin'],
      write: ['user_admin'],
      delete: ['admin'],
    },
  },
  {
    table: 'sys_user_group',
    operations: {
      create: ['user_admin'],
      read: ['snc_internal', 'user_admin'],
      write: ['user_admin'],
      delete: ['admin'],
    },
  },
  { table: 'sys_user_role', operations: INTERNAL_READ },
  {
    table: 'sys_user_has_role',
    operations: { create: ['user_admin'], read: ['user_admin'], write: ['user_admin'], delete: ['user_admin'] },
  },
  {
    table: 'sys_user_grmember',
    operations: { create: ['user_admin'], read: ['snc_internal'], write: ['user_admin'], delete: ['user_admin'] },
  },
  { table: 'task', operations: { create: ['itil'], read: ['itil'], write: ['itil'], delete: ['admin'] } },
  {
    table: 'incident',
    operations: {
      create: ['itil', 'sn_incident_write'],
      read: ['itil', 'sn_incident_read'],
      write: ['itil', 'sn_incident_write', 'list_updater'],
      delete: ['admin'],
    },
  },
  {
    table: 'change_request',
    operations: {
      create: ['itil', 'sn_change_write'],
      read: ['itil', 'sn_change_read'],
      write: ['itil', 'sn_change_write'],
      delete: ['admin', 'change_manager'],
    },
  },
  {
    table: 'sys_choice',
    operations: { ...INTERNAL_READ, create: ['personalize_choices'], write: ['personalize_choices'] },
  },
  { table: 'sys_journal_field', operations: { create: ['itil'], read: ['itil'], write: ['admin'], delete: ['admin'] } },
  { table: 'chg_model', operations: { ...INTERNAL_READ, write: ['change_manager'], create: ['change_manager'] } },
  { table: 'sys_cluster_state', operations: INTERNAL_READ },
  { table: 'cmdb_ci', operations: { create: ['itil'], read: ['cmdb_read'], write: ['itil'], delete: ['admin'] } },
];
