import { createHash } from 'node:crypto';
import type { Ports } from '../ports/ports.ts';
import { randomSecret } from '../ports/random-id.ts';
import { clientSettingsOf } from './client-settings.ts';
import { requireConnection } from './find-connection.ts';
import { requireInstance } from './require-instance.ts';

/** RFC 9700: short. Long enough to find a password. */
const VALID_MS = 10 * 60_000;

/**
 * First authorization and re-authorization alike: where the browser goes now. The state works once, for this session,
 * tenant and connection, within ten minutes; the PKCE verifier stays here. Throws `ConnectionMissingError`; and, so that
 * nobody is sent to a page that does not open, `NotAnInstanceError` and unless `anyway` `InstanceNotReadyError`.
 */
export async function startAuthorization(
  deps: Pick<
    Ports,
    | 'connections'
    | 'pendingAuthorizations'
    | 'authorizationServer'
    | 'audit'
    | 'clock'
    | 'randomBytes'
    | 'addresses'
    | 'probeInstance'
  >,
  input: { tenantId: string; sessionId: string; actor: string; anyway?: boolean },
): Promise<{ authorizationUrl: string }> {
  const { tenantId, sessionId, actor } = input;
  const connection = await requireConnection(deps, tenantId);
  await requireInstance(deps, connection.instanceUrl, input.anyway === true);
  const now = deps.clock();
  const state = randomSecret(deps.randomBytes);
  const codeVerifier = randomSecret(deps.randomBytes);
  await deps.pendingAuthorizations.insert({
    state,
    tenantId,
    connectionId: connection.id,
    sessionId,
    codeVerifier,
    startedBy: actor,
    expiresAt: new Date(now.getTime() + VALID_MS),
  });
  const details = { connectionId: connection.id };
  const action = 'connection.start_authorization';
  await deps.audit.append({ at: now, tenantId, actor, action, outcome: 'done', details });
  const client = clientSettingsOf(connection, await deps.connections.readGrant(connection), deps.addresses);
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { authorizationUrl: deps.authorizationServer.buildAuthorizationUrl(client, { state, codeChallenge }) };
}
