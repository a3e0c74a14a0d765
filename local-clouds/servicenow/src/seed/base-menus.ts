/** An application menu of the base system with its modules, in order. */
export interface BaseMenu {
  title: string;
  /** In the words that a Swedish instance shows; null: the same. */
  swedish: string | null;
  /** Any of them opens the menu; admin opens all. */
  roles: readonly string[];
  modules: readonly BaseModule[];
}

export interface BaseModule {
  title: string;
  swedish: string | null;
  /** A list, a new record, or an address of its own. */
  opens: { table: string; filter?: string } | { newRecordOf: string } | { address: string };
}

const module = (title: string, swedish: string | null, opens: BaseModule['opens']): BaseModule => ({
  title,
  swedish,
  opens,
});
const list = (title: string, swedish: string | null, table: string, filter = ''): BaseModule =>
  module(title, swedish, { table, filter });

const MINE = 'active=true^assigned_to=javascript:gs.getUserID()';

/** Titles and places are the platform's; of its hundreds of modules those that our remedies and stories name. */
export const BASE_MENUS: readonly BaseMenu[] = [
  {
    title: 'Incident',
    swedish: 'Incident',
    roles: ['itil'],
    modules: [
      module('Create New', 'Skapa ny', { newRecordOf: 'incident' }),
      list('Assigned to me', 'Tilldelade till mig', 'incident', MINE),
      list('Open', 'Öppna', 'incident', 'active=true^ORDERBYDESCsys_updated_on'),
      list('Open - Unassigned', 'Öppna – inte tilldelade', 'incident', 'active=true^assigned_toISEMPTY'),
      list('Resolved', 'Lösta', 'incident', 'state=6'),
      list('Closed', 'Stängda', 'incident', 'active=false'),
      list('All', 'Alla', 'incident', 'ORDERBYDESCnumber'),
    ],
  },
  {
    title: 'Change',
    swedish: 'Ändring',
    roles: ['itil'],
    modules: [
      module('Create New', 'Skapa ny', { newRecordOf: 'change_request' }),
      list('Assigned to me', 'Tilldelade till mig', 'change_request', MINE),
      list('Open', 'Öppna', 'change_request', 'active=true^ORDERBYDESCsys_updated_on'),
      list('Closed', 'Stängda', 'change_request', 'active=false'),
      list('All', 'Alla', 'change_request', 'ORDERBYDESCnumber'),
    ],
  },
  {
    title: 'User Administration',
    swedish: null,
    roles: ['user_admin'],
    modules: [
      list('Users', null, 'sys_user', 'ORDERBYname'),
      list('Groups', null, 'sys_user_group', 'ORDERBYname'),
      list('Roles', null, 'sys_user_role', 'ORDERBYname'),
    ],
  },
  {
    title: 'System OAuth',
    swedish: null,
    roles: ['oauth_admin'],
    modules: [
      list('Application Registry', null, 'oauth_entity', 'ORDERBYname'),
      list('Manage Tokens', null, 'oauth_credential', 'ORDERBYDESCsys_created_on'),
    ],
  },
  {
    title: 'System Security',
    swedish: null,
    roles: ['admin'],
    modules: [
      list('Access Control (ACL)', null, 'sys_security_acl', 'ORDERBYname'),
      list('IP Address Access Control', null, 'ip_access', 'ORDERBYrange_start'),
    ],
  },
  {
    title: 'Multi-Provider SSO',
    swedish: null,
    roles: ['admin'],
    modules: [
      list('Identity Providers', null, 'sso_properties', 'ORDERBYname'),
      list('Account Recovery', null, 'sys_properties', 'nameSTARTSWITHglide.authenticate.multisso^ORDERBYname'),
    ],
  },
  {
    title: 'System Definition',
    swedish: null,
    roles: ['admin'],
    modules: [
      list('Tables', null, 'sys_db_object', 'ORDERBYlabel'),
      list('Dictionary', null, 'sys_dictionary', 'ORDERBYname^ORDERBYelement'),
      list('Choice Lists', null, 'sys_choice', 'ORDERBYname^ORDERBYelement^ORDERBYsequence'),
      list('Business Rules', null, 'sys_script', 'ORDERBYcollection^ORDERBYorder'),
      list('Scheduled Jobs', null, 'sysauto_script', 'ORDERBYname'),
    ],
  },
  {
    title: 'System Policy',
    swedish: null,
    roles: ['admin'],
    modules: [list('Data Policies', null, 'sys_data_policy2', 'ORDERBYmodel_table')],
  },
  {
    title: 'System Properties',
    swedish: null,
    roles: ['admin'],
    modules: [list('All Properties', null, 'sys_properties', 'ORDERBYname')],
  },
  {
    title: 'System Applications',
    swedish: null,
    roles: ['admin'],
    modules: [list('All', null, 'sys_scope', 'scope!=global^ORDERBYname')],
  },
  {
    title: 'System Diagnostics',
    swedish: null,
    roles: ['admin'],
    modules: [
      module('Stats', null, { address: 'stats.do' }),
      list('Upgrade History', null, 'sys_upgrade_history', 'ORDERBYDESCsys_created_on'),
    ],
  },
  {
    title: 'System Logs',
    swedish: null,
    roles: ['admin'],
    modules: [
      list('All', null, 'syslog', 'ORDERBYDESCsys_created_on'),
      list('Events', null, 'sysevent', 'ORDERBYDESCsys_created_on'),
    ],
  },
  {
    title: 'System Web Services',
    swedish: null,
    roles: ['admin'],
    modules: [
      list('Scripted REST APIs', null, 'sys_ws_definition', 'ORDERBYname'),
      list('Rate Limit Rules', null, 'sys_rate_limit_rules', 'ORDERBYname'),
    ],
  },
  {
    title: 'Automated Test Framework',
    swedish: null,
    roles: ['atf_test_admin'],
    modules: [
      list('Tests', null, 'sys_atf_test', 'ORDERBYname'),
      list('Suites', null, 'sys_atf_test_suite', 'ORDERBYname'),
      list('Test Results', null, 'sys_atf_test_result', 'ORDERBYDESCsys_created_on'),
    ],
  },
];
