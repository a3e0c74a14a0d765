import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { builtApp } from '../build/built-app.ts';
import { builtPortal } from '../build/built-portal.ts';
import { installApp, type Login } from '../build/install-app.ts';
import { HttpBrowser } from '../http-browser/http-browser.ts';
import type { Addresses } from './addresses.ts';
import { startConnectorOfThePast } from './history/connector-of-the-past.ts';
import { liveHistory } from './history/live-history.ts';
import { MovedClocks } from './history/moved-clocks.ts';
import { daysOfStory } from './history/story.ts';
import { InstanceAdmin } from './instance-admin.ts';
import type { Narrator } from './narrator.ts';
import { INSTANCE_ADMIN, SECURITY_ADMIN } from './people.ts';
import { PortalSession } from './portal-session.ts';
import { type Stack, startStack } from './stack.ts';
import { type ChecklistOutcome, completeChecklist } from './walk/checklist.ts';
import { authorize, saveConnection } from './walk/connect.ts';
import { type DeliveredRecord, describeExchange, readRecord } from './walk/record.ts';
import { readDraft, share, type TicketView, untilDelivered, untilTicket } from './walk/share.ts';

const CHANGE_ACTION = 'AdminMFAV2';
const INCIDENT_ACTION = 'BlockLegacyAuthentication';

/** State that the demo moves the change to: Assess. */
const NEXT_CHANGE_STATE = '-4';

export interface Prepared {
  stack: Stack;
  admin: InstanceAdmin;
}

export interface Walked {
  change: string;
  incident: string;
  integrationUser: Login;
}

/** Both clouds up, the app built and installed: what a customer has before the checklist; also the connector, if asked. */
export async function prepare(
  narrator: Narrator,
  { addresses, folder, withConnector }: { addresses: Addresses; folder: string; withConnector: boolean },
  onStarted: (stack: Stack) => void,
): Promise<Prepared> {
  await narrator.step('Build the security center pages', builtPortal, describeBuild);
  const stack = await narrator.step(
    withConnector ? 'Start both clouds and the connector' : 'Start both clouds',
    () => startStack({ addresses, folder, faults: true, withConnector }),
    () =>
      [...(withConnector ? [addresses.connector.host] : []), addresses.instance.host, addresses.microsoft.host].join(
        ', ',
      ),
  );
  onStarted(stack);
  await narrator.step('now-sdk build', builtApp, describeBuild);
  await narrator.step('now-sdk install', () => installApp(addresses.instance, INSTANCE_ADMIN), lastLine);
  return { stack, admin: new InstanceAdmin(addresses.instance, INSTANCE_ADMIN) };
}

/**
 * The main job: connected six weeks ago, used since then, and today a change and an incident whose state is seen on
 * the other side.
 */
export async function walk(narrator: Narrator, { stack, admin }: Prepared): Promise<Walked> {
  const { integrationUser } = await liveThePast(narrator, stack, admin);
  await narrator.step(
    'Start the connector',
    () => stack.startConnector(),
    () => stack.addresses.connector.host,
  );
  const portal = await signIn(narrator, stack.addresses);
  const change = await shareAction(narrator, portal, admin, 'change', CHANGE_ACTION);
  const incident = await shareAction(narrator, portal, admin, 'incident', INCIDENT_ACTION);
  await followState(narrator, portal, admin, change);
  await summarize(narrator, portal);
  return { change: numberOf(change.delivered), incident: numberOf(incident.delivered), integrationUser };
}

/** Everything before today. At its end all clocks stand at the present, and the connector of the past has ended. */
async function liveThePast(narrator: Narrator, stack: Stack, admin: InstanceAdmin): Promise<ChecklistOutcome> {
  const { addresses, folder, connectorEnv } = stack;
  const clocks = new MovedClocks(addresses);
  const [firstDay = 0] = daysOfStory();
  const past = await narrator.step(
    `Start the connector, ${firstDay} days ago`,
    async () => {
      await clocks.moveTo(firstDay);
      const logFile = join(folder, 'connector.log');
      return startConnectorOfThePast({ env: connectorEnv, clock: () => clocks.now(), logFile });
    },
    () => `${addresses.connector.host}; the clocks of all three stand at ${clocks.dayFromToday(firstDay)}`,
  );
  const checklist = await runChecklist(narrator, addresses, admin);
  await connect(narrator, addresses, await signIn(narrator, addresses), checklist);
  await narrator.step(
    'Six weeks of work',
    async () => {
      const history = await liveHistory({ addresses, clocks, admin, integrationUser: checklist.integrationUser });
      await past.stop();
      await clocks.moveTo(0);
      return history;
    },
    ({ tickets, days }) => `${tickets} tickets in ${days} days, in every outcome; the clocks are back at today`,
  );
  return checklist;
}

async function signIn(narrator: Narrator, { connector }: Addresses): Promise<PortalSession> {
  const portal = new PortalSession(new HttpBrowser(), connector);
  await narrator.step(
    'Sign in to the security center',
    () => portal.signIn(SECURITY_ADMIN.name, SECURITY_ADMIN.password),
    () => `${SECURITY_ADMIN.name}, Security Administrator`,
  );
  return portal;
}

function runChecklist(narrator: Narrator, addresses: Addresses, admin: InstanceAdmin): Promise<ChecklistOutcome> {
  const redirectUri = new URL('/servicenow/oauth/callback', addresses.connector).href;
  return narrator.step(
    'Checklist: OAuth entity, integration user',
    () => completeChecklist(admin, redirectUri),
    ({ clientId, integrationUser }) => `client ${clientId}, user ${integrationUser.name}, both verified`,
  );
}

async function connect(
  narrator: Narrator,
  addresses: Addresses,
  portal: PortalSession,
  checklist: ChecklistOutcome,
): Promise<void> {
  await narrator.step(
    'Save the connection',
    () => saveConnection(portal, addresses.instance, checklist),
    () => addresses.instance.origin,
  );
  const user: Login = checklist.integrationUser;
  await narrator.step(
    'Authorize: log in, Allow',
    () => authorize(portal, user),
    ({ status, authorizedAs, appVersion, release }) => `${status} as ${authorizedAs}, app ${appVersion} on ${release}`,
  );
}

interface SharedAction {
  ticket: TicketView;
  delivered: DeliveredRecord;
}

async function shareAction(
  narrator: Narrator,
  portal: PortalSession,
  admin: InstanceAdmin,
  ticketType: 'incident' | 'change',
  actionId: string,
): Promise<SharedAction> {
  const ticket = await narrator.step(
    `Share ${actionId} as ${ticketType}`,
    async () => {
      const accepted = await share(portal, ticketType, actionId, await readDraft(portal, actionId));
      await untilDelivered(portal, accepted.id);
      return accepted;
    },
    ({ correlationId }) => `delivered, correlation id ${correlationId}`,
  );
  const delivered = await narrator.step(
    'The record on the instance',
    () => readRecord(admin, ticketType, ticket.correlationId),
    (found) => describeRecord(admin.origin, found),
  );
  return { ticket, delivered };
}

function describeRecord(instance: URL, { table, sysId, record }: DeliveredRecord): string[] {
  const shown = (field: string) => record[field]?.display_value ?? '';
  return [
    `${shown('number')}  ${shown('sys_class_name')}`,
    `state ${shown('state')}, priority ${shown('priority')}, due ${shown('due_date')}`,
    ...describeExchange(record),
    new URL(`/${table}.do?sys_id=${sysId}`, instance).href,
  ];
}

function followState(narrator: Narrator, portal: PortalSession, admin: InstanceAdmin, change: SharedAction) {
  const { table, sysId } = change.delivered;
  return narrator.step(
    'Move the change on the instance',
    async () => {
      const before = change.delivered.record['state']?.display_value ?? '';
      await admin.update(table, sysId, { state: NEXT_CHANGE_STATE });
      const isMoved = (ticket: TicketView) => ticket.remote?.state === NEXT_CHANGE_STATE;
      const { remote } = await untilTicket(portal, change.ticket.id, isMoved, 70_000);
      return `${before} → ${remote?.stateLabel}, seen by the security center`;
    },
    (text) => text,
  );
}

interface Summary {
  ticketType: string;
  total: number;
  open: number;
  states: { stateName: string; count: number }[];
}

function summarize(narrator: Narrator, portal: PortalSession) {
  return narrator.step(
    'Summary at the security center',
    () => portal.get<{ summaries: Summary[] }>('/api/tickets/summary'),
    ({ summaries }) =>
      summaries
        .map(({ ticketType, total, open, states }) => {
          const byState = states.map(({ stateName, count }) => `${count} ${stateName}`).join(', ');
          return `${ticketType}: ${total} (${open} open: ${byState})`;
        })
        .join('; '),
  );
}

function numberOf({ record }: DeliveredRecord): string {
  return record['number']?.value ?? '';
}

function describeBuild(isNew: boolean): string {
  return isNew ? 'built' : 'unchanged since the last build';
}

function lastLine(output: string): string {
  return stripVTControlCharacters(output).trim().split('\n').at(-1)?.trim() ?? '';
}
