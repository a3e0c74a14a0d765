import { stripVTControlCharacters } from 'node:util';
import { builtApp } from '../build/built-app.ts';
import { builtPortal } from '../build/built-portal.ts';
import { installApp, type Login } from '../build/install-app.ts';
import { HttpBrowser } from '../http-browser/http-browser.ts';
import type { Addresses } from './addresses.ts';
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
  addresses: Addresses;
  admin: InstanceAdmin;
}

export interface Numbers {
  change: string;
  incident: string;
}

/** Both clouds and the connector up, the app built and installed: what a customer has before the checklist. */
export async function prepare(
  narrator: Narrator,
  addresses: Addresses,
  folder: string,
  onStarted: (stack: Stack) => void,
): Promise<Prepared> {
  await narrator.step('Build the security center pages', builtPortal, describeBuild);
  await narrator.step(
    'Start both clouds and the connector',
    async () => onStarted(await startStack({ addresses, folder })),
    () => `${addresses.connector.host}, ${addresses.instance.host}, ${addresses.microsoft.host}`,
  );
  await narrator.step('now-sdk build', builtApp, describeBuild);
  await narrator.step('now-sdk install', () => installApp(addresses.instance, INSTANCE_ADMIN), lastLine);
  return { addresses, admin: new InstanceAdmin(addresses.instance, INSTANCE_ADMIN) };
}

/** The main job, from the checklist to a changed state seen on the other side. */
export async function walk(narrator: Narrator, { addresses, admin }: Prepared): Promise<Numbers> {
  const portal = new PortalSession(new HttpBrowser(), addresses.connector);
  const checklist = await runChecklist(narrator, addresses, admin);
  await narrator.step(
    'Sign in to the security center',
    () => portal.signIn(SECURITY_ADMIN.name, SECURITY_ADMIN.password),
    () => `${SECURITY_ADMIN.name}, Security Administrator`,
  );
  await connect(narrator, addresses, portal, checklist);
  const change = await shareAction(narrator, portal, admin, 'change', CHANGE_ACTION);
  const incident = await shareAction(narrator, portal, admin, 'incident', INCIDENT_ACTION);
  await followState(narrator, portal, admin, change);
  await summarize(narrator, portal);
  return { change: numberOf(change.delivered), incident: numberOf(incident.delivered) };
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
