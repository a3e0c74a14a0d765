import { setTimeout as delay } from 'node:timers/promises';
import type { Login } from '../../build/install-app.ts';
import { HttpBrowser } from '../../http-browser/http-browser.ts';
import type { Addresses } from '../addresses.ts';
import { InstanceAdmin } from '../instance-admin.ts';
import { INSTANCE_FULFILLER, SECURITY_ADMIN, SECURITY_OPERATOR } from '../people.ts';
import { PortalSession } from '../portal-session.ts';
import { authorize } from '../walk/connect.ts';
import { RECORD_TABLES } from '../walk/record.ts';
import { readDraft, shareMany, type TicketDraft, type TicketView } from '../walk/share.ts';
import { type MovedClocks, post } from './moved-clocks.ts';
import { daysOfStory, MEASUREMENTS, REFUSING_DAYS_AGO, REVOKED_DAYS_AGO, TICKETS, type TicketStory } from './story.ts';

const LOOK_AGAIN_MS = 150;
const PATIENCE_MS = 120_000;

/** A ticket of the story and what became of it. */
interface LivedTicket {
  story: TicketStory;
  ticketId: string;
  correlationId: string;
}

export interface History {
  tickets: number;
  days: number;
}

/**
 * Lives the story day by day with the clocks of all parts moved along: tickets are shared at the security center,
 * records are moved on the instance by a fulfiller, and Microsoft measures what was done.
 *
 * @param clocks stand at the first day of the story
 */
export async function liveHistory(world: {
  addresses: Addresses;
  clocks: MovedClocks;
  admin: InstanceAdmin;
  integrationUser: Login;
}): Promise<History> {
  const days = daysOfStory();
  const history = new HistoryBeingLived(world);
  for (const daysAgo of days) await history.liveDay(daysAgo);
  return { tickets: TICKETS.length, days: days[0] ?? 0 };
}

class HistoryBeingLived {
  readonly #addresses: Addresses;
  readonly #clocks: MovedClocks;
  readonly #admin: InstanceAdmin;
  readonly #fulfiller: InstanceAdmin;
  readonly #integrationUser: Login;
  readonly #tickets: LivedTicket[] = [];
  readonly #sysIds = new Map<string, string>();

  constructor(world: { addresses: Addresses; clocks: MovedClocks; admin: InstanceAdmin; integrationUser: Login }) {
    this.#addresses = world.addresses;
    this.#clocks = world.clocks;
    this.#admin = world.admin;
    this.#fulfiller = new InstanceAdmin(world.addresses.instance, INSTANCE_FULFILLER);
    this.#integrationUser = world.integrationUser;
  }

  async liveDay(daysAgo: number): Promise<void> {
    await this.#clocks.moveTo(daysAgo);
    const administrator = await this.#signIn(SECURITY_ADMIN);
    if (daysAgo === REVOKED_DAYS_AGO) await this.#revokeTokens();
    if (daysAgo === REFUSING_DAYS_AGO) await this.#refuseOneRequest();
    const shared = TICKETS.filter((each) => each.sharedDaysAgo === daysAgo);
    await this.#share(
      administrator,
      shared.filter(({ sharedBy }) => sharedBy === 'administrator'),
    );
    const byOperator = shared.filter(({ sharedBy }) => sharedBy === 'operator');
    if (byOperator.length > 0) await this.#share(await this.#signIn(SECURITY_OPERATOR), byOperator);
    if (daysAgo === REVOKED_DAYS_AGO) {
      await this.#untilAll(administrator, daysAgo, ({ deliveryState }) => deliveryState === 'paused');
      await authorize(administrator, this.#integrationUser);
    }
    const settled = daysAgo === REFUSING_DAYS_AGO ? 'failed' : 'delivered';
    await this.#untilAll(administrator, daysAgo, ({ deliveryState }) => deliveryState === settled);
    await this.#moveRecords(administrator, daysAgo);
    await this.#measure(daysAgo);
  }

  async #signIn(person: Login): Promise<PortalSession> {
    const session = new PortalSession(new HttpBrowser(), this.#addresses.connector);
    await session.signIn(person.name, person.password);
    return session;
  }

  async #share(person: PortalSession, stories: readonly TicketStory[]): Promise<void> {
    if (stories.length === 0) return;
    const tasks = await Promise.all(stories.map((story) => this.#taskOf(person, story)));
    const shared = await shareMany(person, tasks);
    for (const [index, { id, correlationId }] of shared.entries()) {
      const story = stories[index];
      if (story !== undefined) this.#tickets.push({ story, ticketId: id, correlationId });
    }
  }

  async #taskOf(person: PortalSession, { action, ticketType, priority, dueDaysAgo }: TicketStory) {
    const draft = action === null ? OWN_TASK : await readDraft(person, action);
    const dueDate = this.#clocks.dayFromToday(dueDaysAgo);
    return { ticketType, improvementActionId: action, ...draft, dueDate, priority: priority ?? draft.priority };
  }

  /** All steps of the day, each ticket's in its order; then the security center has seen where each one stands. */
  async #moveRecords(person: PortalSession, daysAgo: number): Promise<void> {
    const reached = new Map<string, string>();
    for (const { story, ticketId, correlationId } of this.#tickets) {
      const table = RECORD_TABLES[story.ticketType];
      for (const { values } of story.steps.filter((step) => step.daysAgo === daysAgo)) {
        const sysId = await this.#sysIdOf(table, correlationId);
        if (values === null) await this.#admin.request('DELETE', `/api/now/table/${table}/${sysId}`);
        else {
          // Closing an incident is for an incident admin; fulfillers resolve it.
          const closes = story.ticketType === 'incident' && values['state'] === '7';
          await (closes ? this.#admin : this.#fulfiller).update(table, sysId, values);
          if (values['state'] !== undefined) reached.set(ticketId, values['state']);
        }
      }
    }
    await this.#until(person, [...reached.keys()], ({ id, remote }) => remote?.state === reached.get(id));
  }

  async #sysIdOf(table: string, correlationId: string): Promise<string> {
    const known = this.#sysIds.get(correlationId);
    if (known !== undefined) return known;
    const [record] = await this.#admin.records(table, `correlation_id=${correlationId}`, 1);
    const sysId = record?.['sys_id']?.value;
    if (sysId === undefined) throw new Error(`${table} has no record with correlation id ${correlationId}.`);
    this.#sysIds.set(correlationId, sysId);
    return sysId;
  }

  async #measure(daysAgo: number): Promise<void> {
    for (const { action, implemented } of MEASUREMENTS.filter((each) => each.daysAgo === daysAgo)) {
      await post(new URL(`/_twin/controls/${action}`, this.#addresses.microsoft), { implemented });
    }
  }

  /** As an administrator does under System OAuth > Manage Tokens. */
  async #revokeTokens(): Promise<void> {
    for (const kind of ['expire-access-tokens', 'revoke-refresh-tokens']) {
      await post(new URL('/_twin/faults', this.#addresses.instance), { kind });
    }
  }

  /** As a filter in front of an instance does with text that it dislikes: one request, and for good. */
  async #refuseOneRequest(): Promise<void> {
    const path = '/api/x_mioms_m365ticket/v1/tasks';
    const fault = { kind: 'server-error', status: 400, count: 1, method: 'POST', path };
    await post(new URL('/_twin/faults', this.#addresses.instance), fault);
  }

  #untilAll(person: PortalSession, sharedDaysAgo: number, isWanted: (ticket: TicketView) => boolean): Promise<void> {
    const shared = this.#tickets.filter(({ story }) => story.sharedDaysAgo === sharedDaysAgo);
    return this.#until(
      person,
      shared.map(({ ticketId }) => ticketId),
      isWanted,
    );
  }

  /** Errors: not in time; names a ticket that is not as wanted. */
  async #until(person: PortalSession, ids: string[], isWanted: (ticket: TicketView) => boolean): Promise<void> {
    if (ids.length === 0) return;
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const { tickets } = await person.get<{ tickets: TicketView[] }>(`/api/tickets?ids=${ids.join(',')}`);
      const other = tickets.find((ticket) => !isWanted(ticket));
      if (other === undefined && tickets.length === ids.length) return;
      if (Date.now() > deadline) throw new Error(`A ticket did not become as told: ${JSON.stringify(other)}`);
      await delay(LOOK_AGAIN_MS);
    }
  }
}

const OWN_TASK: TicketDraft = {
  name: 'Ask the suppliers for their security contacts',
  description: 'We need somebody to call at each supplier whose software holds our data.',
  priority: 3,
  dueDate: '',
  recommendationSource: 'user',
  recommendationCategory: 'infrastructure',
};
