import type { InstanceAccess } from '../ports/instance-client.ts';
import { InstanceError } from '../ports/instance-errors.ts';
import type { Connection } from './connection.ts';
import { type ProvideAccessDeps, provideAccess } from './provide-access.ts';

/** Runs a call with a current access token. */
export async function withAccess<T>(
  deps: ProvideAccessDeps,
  connection: Connection,
  call: (access: InstanceAccess) => Promise<T>,
): Promise<T> {
  return callWithAccess(deps, connection, await provideAccess(deps, connection), call);
}

/** The same with a token at hand. A 401 can mean one that was revoked before its time: refreshed once, tried once more. */
export async function callWithAccess<T>(
  deps: ProvideAccessDeps,
  connection: Connection,
  access: InstanceAccess,
  call: (access: InstanceAccess) => Promise<T>,
): Promise<T> {
  try {
    return await call(access);
  } catch (failure) {
    if (!(failure instanceof InstanceError) || failure.failure !== 'unauthenticated') throw failure;
    return call(await provideAccess(deps, connection, access.accessToken));
  }
}
