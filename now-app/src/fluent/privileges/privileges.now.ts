import { CrossScopePrivilege } from '@servicenow/sdk/core';

// All that the app touches outside its scope; anything not listed here is refused by the instance.

// The checklist looks the integration user up by name and reads what would keep it from signing in.
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-read'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_user',
  operation: 'read',
  status: 'allowed',
});

// The checklist creates the integration user.
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-create'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_user',
  operation: 'create',
  status: 'allowed',
});

// The checklist gives the integration user a new password when the step is done again.
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-write'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_user',
  operation: 'write',
  status: 'allowed',
});

// Finds the record of the role to grant.
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-role-read'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_user_role',
  operation: 'read',
  status: 'allowed',
});

// Checks which roles the integration user holds: too few, or more than needed.
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-has-role-read'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_user_has_role',
  operation: 'read',
  status: 'allowed',
});

// Grants the integration role.
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-has-role-create'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_user_has_role',
  operation: 'create',
  status: 'allowed',
});

// Validates the application registry and reads the client ID that the platform generated.
CrossScopePrivilege({
  $id: Now.ID['privilege-oauth-entity-read'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'oauth_entity',
  operation: 'read',
  status: 'allowed',
});

// The checklist creates the application registry.
CrossScopePrivilege({
  $id: Now.ID['privilege-oauth-entity-create'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'oauth_entity',
  operation: 'create',
  status: 'allowed',
});

// The checklist gives the application registry a new secret when the step is done again.
CrossScopePrivilege({
  $id: Now.ID['privilege-oauth-entity-write'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'oauth_entity',
  operation: 'write',
  status: 'allowed',
});

// Notices that the authorization happened, by whom, and how long the refresh token lives. Never reads a token.
CrossScopePrivilege({
  $id: Now.ID['privilege-oauth-credential-read'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'oauth_credential',
  operation: 'read',
  status: 'allowed',
});

// Serves the live list of ticket states.
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-choice-read'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_choice',
  operation: 'read',
  status: 'allowed',
});

// Reads the release by name.
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-cluster-state-read'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_cluster_state',
  operation: 'read',
  status: 'allowed',
});

// Reads the version of this app.
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-scope-read'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sys_scope',
  operation: 'read',
  status: 'allowed',
});

// Tells whether IP Address Access Control would keep the security center out.
CrossScopePrivilege({
  $id: Now.ID['privilege-ip-access-read'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'ip_access',
  operation: 'read',
  status: 'allowed',
});

// Names the identity providers that stand between the authorization and the integration user.
CrossScopePrivilege({
  $id: Now.ID['privilege-sso-properties-read'],
  targetScope: 'global',
  targetType: 'sys_db_object',
  targetName: 'sso_properties',
  operation: 'read',
  status: 'allowed',
});
