import { describeFailure } from '../failures/describe-failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { PendingRevocation } from '../ports/stores.ts';
import { clientSettingsOf } from './client-settings.ts';
import { tokensOf } from './spare-tokens.ts';

export type RevokePendingDeps = Pick<
  Ports,
  'connections' | 'revocations' | 'authorizationServer' | 'audit' | 'clock' | 'addresses' | 'log'
>;

/** Tokens of one run; the next run takes the rest. */
const AT_ONCE = 50;
/** Tenants side by side, each with one request at a time. */
const TENANTS_AT_ONCE = 3;
const FIRST_DELAY_MS = 60_000;
const LONGEST_DELAY_MS = 3_600_000;

/**
 * Revokes what waits for it and is due: of one tenant, or, as background work, of all. Whatever an instance does not
 * confirm is tried again until it does, or until the token has ended by itself; it survives restarts and the removal of
 * its connection.
 */
export async function revokePending(deps: RevokePendingDeps, input: { tenantId: string | null }): Promise<void> {
  const due = await deps.revocations.listDue(input.tenantId, deps.clock(), AT_ONCE);
  const tenants = [...Map.groupBy(due, ({ tenantId }) => tenantId)];
  while (tenants.length > 0) {
    await Promise.all(tenants.splice(0, TENANTS_AT_ONCE).map(([tenantId, own]) => revokeOfTenant(deps, tenantId, own)));
  }
}

/**
 * At the end of a request that gave tokens up: as far as the instance can be reached now. True when nothing of the tenant
 * waits any more; the background work goes on with the rest.
 */
export async function revokeAtOnce(deps: RevokePendingDeps, tenantId: string): Promise<boolean> {
  try {
    await revokePending(deps, { tenantId });
    return (await deps.revocations.list(tenantId)).length === 0;
  } catch (err) {
    deps.log.warn({ err, tenantId }, 'tokens not revoked yet, it is tried again');
    return false;
  }
}

/** Under the lock of the tenant's authorizations, which may be getting the very token that is to be revoked. */
async function revokeOfTenant(deps: RevokePendingDeps, tenantId: string, due: PendingRevocation[]): Promise<void> {
  await deps.connections.withAuthorizationLock(tenantId, async () => {
    // An instance that is away is away for the others too: they are due again with the next run.
    for (const pending of due) if (!(await revokeOne(deps, pending))) return;
  });
}

/** False: it failed, and is tried again later. */
async function revokeOne(deps: RevokePendingDeps, pending: PendingRevocation): Promise<boolean> {
  const { tenantId, id, connectionId, attempts } = pending;
  const now = deps.clock();
  try {
    if (pending.endsAt <= now) return await end(deps, pending, 'expired');
    const opened = await deps.revocations.open(pending);
    if (opened === null) return true;
    const connection = await deps.connections.find(tenantId);
    const grant = connection === null ? null : await deps.connections.readGrant(connection);
    // It came into use again after it was written down.
    if (tokensOf(grant?.tokens ?? null).includes(opened.token)) {
      await deps.revocations.remove(tenantId, id);
      return true;
    }
    const isSameClient =
      connection?.instanceUrl === pending.instanceUrl && connection.clientId === pending.clientId && grant !== null;
    // The secret may have been replaced since.
    const client = clientSettingsOf(pending, isSameClient ? grant : opened, deps.addresses);
    await deps.authorizationServer.revokeToken(client, opened.token);
    return await end(deps, pending, 'revoked');
  } catch (failure) {
    const { errorCode } = describeFailure(failure);
    deps.log.warn({ connectionId, errorCode, attempts }, 'token not revoked on the instance yet, it is tried again');
    const delay = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempts, 10));
    await deps.revocations.postpone(tenantId, id, new Date(now.getTime() + delay));
    return false;
  }
}

async function end(deps: RevokePendingDeps, pending: PendingRevocation, how: 'revoked' | 'expired'): Promise<true> {
  const { tenantId, id, connectionId, instanceUrl, attempts } = pending;
  await deps.revocations.remove(tenantId, id);
  const details = { connectionId, instanceUrl, how, attempts: attempts + 1 };
  const action = 'connection.end_token';
  await deps.audit.append({ at: deps.clock(), tenantId, actor: 'connector', action, outcome: 'done', details });
  return true;
}
