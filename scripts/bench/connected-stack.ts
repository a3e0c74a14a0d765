import { builtApp } from '../build/built-app.ts';
import { installApp } from '../build/install-app.ts';
import { addressesFrom } from '../demo/addresses.ts';
import { freePorts } from '../demo/free-ports.ts';
import { InstanceAdmin } from '../demo/instance-admin.ts';
import { INSTANCE_ADMIN, SECURITY_ADMIN } from '../demo/people.ts';
import { PortalSession } from '../demo/portal-session.ts';
import { type Stack, startStack } from '../demo/stack.ts';
import { completeChecklist } from '../demo/walk/checklist.ts';
import { authorize, saveConnection } from '../demo/walk/connect.ts';
import { shareMany, type TicketView } from '../demo/walk/share.ts';
import { HttpBrowser } from '../http-browser/http-browser.ts';
import type { Surroundings } from './measurement.ts';

/** Both twins and the connector, connected and authorized, each a process of its own. */
export interface ConnectedStack {
  stack: Stack;
  portal: PortalSession;
  admin: InstanceAdmin;
}

/** One person asks far more often here than the limit for one person allows. */
const REQUESTS_PER_MINUTE = '100000';

/** @param env further settings of the connector */
export async function startConnectedStack(
  { folder, atEnd }: Surroundings,
  env: Record<string, string> = {},
): Promise<ConnectedStack> {
  await builtApp();
  const [connector = 0, instance = 0, microsoft = 0] = await freePorts(3);
  const addresses = addressesFrom([connector, instance, microsoft]);
  const stack = await startStack({ addresses, folder, faults: true, env: { REQUESTS_PER_MINUTE, ...env } });
  atEnd(() => stack.stop());
  await installApp(addresses.instance, INSTANCE_ADMIN);
  const admin = new InstanceAdmin(addresses.instance, INSTANCE_ADMIN);
  const checklist = await completeChecklist(admin, new URL('/servicenow/oauth/callback', addresses.connector).href);
  const portal = new PortalSession(new HttpBrowser(), addresses.connector);
  await portal.signIn(SECURITY_ADMIN.name, SECURITY_ADMIN.password);
  await saveConnection(portal, addresses.instance, checklist);
  await authorize(portal, checklist.integrationUser);
  return { stack, portal, admin };
}

/** Shares one incident; returns as soon as the connector has accepted it. */
export async function shareIncident(portal: PortalSession): Promise<TicketView> {
  const [ticket] = await shareMany(portal, [
    {
      ticketType: 'incident',
      improvementActionId: null,
      name: 'Require MFA for administrators',
      description: 'Turn on the policy.',
      priority: 2,
      dueDate: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
      recommendationSource: 'user',
      recommendationCategory: 'identity',
    },
  ]);
  if (ticket === undefined) throw new Error('The connector accepted the share but returned no ticket.');
  return ticket;
}
