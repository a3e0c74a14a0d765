import type { Caller } from '../authenticate-request.ts';
import type { Platform } from '../platform.ts';
import { RestError } from '../rest-error.ts';
import { booleanProperty } from '../system-property.ts';

/**
 * REST API auth scopes: an API with an active `sys_api_access_scope` record takes only tokens of entities that have its
 * scope; `useraccount` opens everything. Concerns OAuth tokens only. Errors: 403 with the name of the scope.
 */
export function requireAuthScope(platform: Platform, caller: Caller, path: string): void {
  const { store } = platform;
  if (caller.oauthEntityId === null) return;
  if (!booleanProperty(store, 'com.glide.rest.api.auth.scope.check.enable', true)) return;
  const access = store.select({ table: 'sys_api_access_scope', query: 'active=true' });
  const closing = access.filter((row) => row['api_path'] && path.startsWith(row['api_path']));
  if (closing.length === 0) return;
  const held = store
    .select({ table: 'oauth_entity_auth_scope_mapping', query: `oauth_entity=${caller.oauthEntityId}` })
    .map((row) => scopeName(platform, row['auth_scope']));
  const wanted = closing.map((row) => scopeName(platform, row['auth_scope']));
  if (held.includes('useraccount') || wanted.some((name) => held.includes(name))) return;
  throw new RestError(403, 'User Not Authorized', `Missing required api access scope: ${wanted[0]}`);
}

function scopeName({ store }: Platform, sysId: string | null | undefined): string {
  return store.get('sys_auth_scope', sysId ?? '')?.['name'] ?? '';
}
