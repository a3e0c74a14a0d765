import { SECURITY_ADMIN } from '../../../scripts/demo/people.ts';
import { PortalSession } from '../../../scripts/demo/portal-session.ts';
import { authorize, saveConnection } from '../../../scripts/demo/walk/connect.ts';
import { HttpBrowser } from '../../../scripts/http-browser/http-browser.ts';
import type { RunningStack } from './running-stack.ts';

/** A Security Administrator at the API, to bring about what a test starts from. */
export async function adminSession({ stack }: RunningStack): Promise<PortalSession> {
  const portal = new PortalSession(new HttpBrowser(), stack.addresses.connector);
  await portal.signIn(SECURITY_ADMIN.name, SECURITY_ADMIN.password);
  return portal;
}

/** Makes sure that the tenant is connected. */
export async function connect(running: RunningStack): Promise<PortalSession> {
  const portal = await adminSession(running);
  const { connection } = await portal.get<{ connection: { status: string } | null }>('/api/servicenow/connection');
  if (connection?.status === 'active') return portal;
  await saveConnection(portal, running.stack.addresses.instance, running.checklist);
  await authorize(portal, running.checklist.integrationUser);
  return portal;
}

/** Makes sure that the tenant is not connected. */
export async function disconnect(running: RunningStack): Promise<void> {
  const portal = await adminSession(running);
  const { connection } = await portal.get<{ connection: unknown }>('/api/servicenow/connection');
  if (connection !== null) await portal.send('DELETE', '/api/servicenow/connection');
}
