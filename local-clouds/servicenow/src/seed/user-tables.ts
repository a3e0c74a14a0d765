import type { TableDefinition } from '../store/table-definition.ts';
import { dateTime, flag, integer, password2, reference, text, textChoice } from './column-types.ts';

/** A record that joins two others, or belongs to one, goes with them. */
const PAIRED = { cascade: 'delete' } as const;

/** People, groups, roles and what joins them. Parents come first. */
export const USER_TABLES: readonly TableDefinition[] = [
  {
    name: 'sys_user',
    label: 'User',
    extendable: true,
    // A scoped app may read, insert and update users, never delete them.
    access: { read: true, create: true, update: true, delete: false },
    columns: {
      user_name: text('User ID', 40, { unique: true }),
      user_password: { label: 'Password', type: 'password', maxLength: 255 },
      name: text('Name', 151, { display: true }),
      first_name: text('First name', 50),
      last_name: text('Last name', 50),
      title: text('Title', 60),
      email: { label: 'Email', type: 'email', maxLength: 100 },
      phone: text('Business phone'),
      manager: reference('Manager', 'sys_user'),
      department: text('Department', 100),
      company: text('Company', 100),
      active: flag('Active', true),
      locked_out: flag('Locked out', false),
      failed_attempts: integer('Failed login attempts'),
      password_needs_reset: flag('Password needs reset', false),
      web_service_access_only: flag('Web service access only', false),
      internal_integration_user: flag('Internal Integration User', false),
      identity_type: textChoice('Identity type', [
        ['human', 'Human'],
        ['machine', 'Machine'],
        ['ai', 'AI'],
      ]),
      enable_multifactor_authn: flag('Enable Multifactor Authentication', false),
      vip: flag('VIP', false),
      source: text('Source', 255),
      sso_source: text('SSO Source', 255),
      time_zone: text('Time zone'),
      preferred_language: text('Language', 3),
      last_login_time: dateTime('Last login time'),
    },
  },
  {
    name: 'sys_user_group',
    label: 'Group',
    extendable: true,
    access: { create: true, update: true },
    columns: {
      name: text('Name', 80, { display: true }),
      description: text('Description', 1000),
      manager: reference('Manager', 'sys_user'),
      parent: reference('Parent', 'sys_user_group'),
      email: { label: 'Group email', type: 'email', maxLength: 100 },
      active: flag('Active', true),
      type: text('Type', 1024),
    },
  },
  {
    name: 'sys_user_role',
    label: 'Role',
    extends: 'sys_metadata',
    columns: {
      name: text('Name', 100, { display: true }),
      suffix: text('Suffix', 100),
      description: text('Description', 1000),
      elevated_privilege: flag('Elevated privilege', false),
      assignable_by: text('Assignable by', 1000),
      can_delegate: flag('Can delegate', true),
      grantable: flag('Grantable', true),
      scoped_admin: flag('Application administrator', false),
      requires_subscription: text('Requires Subscription'),
    },
  },
  {
    name: 'sys_user_role_contains',
    label: 'Contained Role',
    extends: 'sys_metadata',
    columns: {
      role: reference('Role', 'sys_user_role', PAIRED),
      contains: reference('Contains', 'sys_user_role', PAIRED),
    },
  },
  {
    name: 'sys_user_has_role',
    label: 'User Role',
    // Scopes grant roles to users; reading grants of other applications back takes a privilege. Ours: create open.
    access: { read: true, create: true, update: false, delete: true },
    columns: {
      user: reference('User', 'sys_user', PAIRED),
      role: reference('Role', 'sys_user_role', PAIRED),
      granted_by: reference('Granted by', 'sys_user_group'),
      inherited: flag('Inherited', false),
      included_in_role: reference('Included in role', 'sys_user_role'),
      state: textChoice('State', [['active', 'Active']]),
    },
    indexes: [{ name: 'user_role', columns: ['user', 'role'], unique: false }],
  },
  {
    name: 'sys_group_has_role',
    label: 'Group Role',
    columns: {
      group: reference('Group', 'sys_user_group'),
      role: reference('Role', 'sys_user_role'),
      inherits: flag('Inherits', true),
    },
  },
  {
    name: 'sys_user_grmember',
    label: 'Group Member',
    access: { create: true, delete: true },
    columns: { user: reference('User', 'sys_user', PAIRED), group: reference('Group', 'sys_user_group', PAIRED) },
    indexes: [{ name: 'membership', columns: ['user', 'group'], unique: true }],
  },
  {
    name: 'sys_user_preference',
    label: 'User Preference',
    columns: {
      user: reference('User', 'sys_user', PAIRED),
      name: text('Name', 100, { display: true }),
      value: text('Value', 4000),
      system: flag('System', false),
    },
  },
];

/** The instance as OAuth provider. */
export const OAUTH_TABLES: readonly TableDefinition[] = [
  {
    name: 'oauth_entity',
    label: 'Application Registries',
    extendable: true,
    // Ours: create open, as the published app assumes that any admin can create and read OAuth entities.
    access: { read: true, create: true, update: true, delete: false },
    columns: {
      name: text('Name', 255, { unique: true, display: true }),
      type: textChoice('Type', [
        ['client', 'OAuth Client'],
        ['oauth_provider', 'OAuth Provider'],
      ]),
      client_id: text('Client ID', 255, { unique: true, readOnly: true }),
      client_secret: password2('Client Secret', 4096),
      redirect_url: text('Redirect URL', 4000),
      logo_url: text('Logo URL', 1024),
      login_url: text('Login URL', 1024),
      comments: text('Comments', 4000),
      active: flag('Active', true),
      access_token_lifespan: integer('Access Token Lifespan', { defaultValue: '1800' }),
      refresh_token_lifespan: integer('Refresh Token Lifespan', { defaultValue: '8640000' }),
      auth_code_lifespan: integer('Authorization Code Lifespan', { defaultValue: '60' }),
      default_grant_type: text('Default Grant type'),
      inbound_grant_type: text('Inbound grant type'),
      public_client: flag('Public Client', false),
      use_pkce: flag('Proof Key for Code Exchange required', false),
      token_format: textChoice('Token Format', [
        ['opaque', 'Opaque'],
        ['jwt', 'JWT'],
      ]),
      sub_claim: text('Subject claim'),
      client_type: textChoice('Client Type', [
        ['integration_as_a_user', 'Integration as a User'],
        ['integration_as_a_service', 'Integration as a Service'],
      ]),
      enforce_token_restrictions: flag('Enforce Token Restrictions', false),
      scope_restriction_status: textChoice('Scope Restriction', [
        ['unrestricted', 'Unrestricted'],
        ['restricted', 'Restricted'],
      ]),
      user: reference('OAuth Application User', 'sys_user'),
      sys_scope: reference('Application', 'sys_scope'),
    },
  },
  {
    name: 'oauth_entity_profile',
    label: 'OAuth Entity Profile',
    access: { create: true },
    columns: {
      name: text('Name', 255, { display: true }),
      oauth_entity: reference('OAuth provider', 'oauth_entity'),
      grant_type: text('Grant type'),
      default: flag('Is default', false),
    },
  },
  {
    name: 'oauth_entity_scope',
    label: 'OAuth Entity Scope',
    columns: {
      name: text('Name', 255, { display: true }),
      oauth_entity: reference('OAuth provider', 'oauth_entity'),
      oauth_entity_scope: text('OAuth scope', 4000),
    },
  },
  {
    name: 'oauth_credential',
    label: 'OAuth Credential',
    // Open point: whether other applications may read it is not published. Ours: yes, the platform's default.
    columns: {
      name: text('Name', 255, { display: true }),
      peer: reference('Application registry', 'oauth_entity'),
      user: reference('User', 'sys_user'),
      user_id: text('User ID'),
      type: textChoice('Type', [
        ['access_token', 'Access Token'],
        ['refresh_token', 'Refresh Token'],
        ['authorization_code', 'Authorization Code'],
      ]),
      token: text('Token', 255),
      token_received: dateTime('Token received'),
      expires: dateTime('Expires'),
      refresh_token: reference('Refresh token', 'oauth_credential'),
      redirect_url: text('Redirect URL', 4000),
      scopes: text('Scopes', 4000),
      code_challenge: text('Code challenge', 255),
      code_challenge_method: text('Code challenge method'),
      revoked: flag('Revoked', false),
    },
    indexes: [{ name: 'token', columns: ['token'], unique: false }],
  },
  {
    name: 'sys_auth_scope',
    label: 'Authentication Scope',
    columns: { name: text('Name', 100, { display: true }), description: text('Description', 1000) },
  },
  {
    name: 'oauth_entity_auth_scope_mapping',
    label: 'OAuth Entity Auth Scope',
    columns: {
      oauth_entity: reference('Application registry', 'oauth_entity'),
      auth_scope: reference('Auth scope', 'sys_auth_scope'),
    },
  },
  {
    name: 'sys_api_access_scope',
    label: 'REST API Auth Scope',
    columns: {
      name: text('Name', 100, { display: true }),
      auth_scope: reference('Auth scope', 'sys_auth_scope'),
      api_path: text('REST API path', 255),
      apply_all_resources: flag('Apply to all resources', true),
      apply_all_methods: flag('Apply to all methods', true),
      apply_all_versions: flag('Apply to all versions', true),
      active: flag('Active', true),
    },
  },
];
