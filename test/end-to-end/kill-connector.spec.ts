import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { installApp } from '../../scripts/build/install-app.ts';
import { addressesFrom } from '../../scripts/demo/addresses.ts';
import { freePorts } from '../../scripts/demo/free-ports.ts';
import { InstanceAdmin } from '../../scripts/demo/instance-admin.ts';
import { INSTANCE_ADMIN, SECURITY_ADMIN } from '../../scripts/demo/people.ts';
import { PortalSession } from '../../scripts/demo/portal-session.ts';
import { type Stack, startStack } from '../../scripts/demo/stack.ts';
import { completeChecklist } from '../../scripts/demo/walk/checklist.ts';
import { authorize, saveConnection } from '../../scripts/demo/walk/connect.ts';
import { shareMany, type TicketDraft, untilDelivered } from '../../scripts/demo/walk/share.ts';
import { HttpBrowser } from '../../scripts/http-browser/http-browser.ts';

const SHARES = 100;
const KILLS = 10;
const SHARES_A_REQUEST = 10;

describe('kill -9 of the connector during a batch of shares', function () {
  this.timeout(240_000);
  let folder: string;
  let stack: Stack;
  let portal: PortalSession;
  let admin: InstanceAdmin;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kill-connector-'));
    const [connector = 0, instance = 0, microsoft = 0] = await freePorts(3);
    stack = await startStack({ addresses: addressesFrom([connector, instance, microsoft]), folder, faults: true });
    const { addresses } = stack;
    await installApp(addresses.instance, INSTANCE_ADMIN);
    admin = new InstanceAdmin(addresses.instance, INSTANCE_ADMIN);
    const checklist = await completeChecklist(admin, new URL('/servicenow/oauth/callback', addresses.connector).href);
    portal = new PortalSession(new HttpBrowser(), addresses.connector);
    await portal.signIn(SECURITY_ADMIN.name, SECURITY_ADMIN.password);
    await saveConnection(portal, addresses.instance, checklist);
    await authorize(portal, checklist.integrationUser);
  });

  after(async () => {
    await stack?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(`${SHARES} shares and ${KILLS} kills give ${SHARES} tickets, none twice`, async () => {
    const [accepted] = await Promise.all([shareAll(), killAndRestart()]);
    for (const ticketId of accepted) await untilDelivered(portal, ticketId, 120_000);

    const tasks = await admin.records('x_mioms_m365ticket_task', 'ORDERBYsys_created_on');
    const tickets = await admin.records('incident', 'sys_class_name=x_mioms_m365ticket_incident');
    expect(new Set(accepted).size).to.equal(SHARES);
    expect(tasks).to.have.lengthOf(SHARES);
    expect(new Set(tasks.map((task) => task['correlation_id']?.value)).size).to.equal(SHARES);
    expect(tickets).to.have.lengthOf(SHARES);
    expect(new Set(tickets.map((ticket) => ticket['number']?.value)).size).to.equal(SHARES);
  });

  /** As a person's browser would: the same request again, under the same idempotency key, until it is answered. */
  async function shareAll(): Promise<string[]> {
    const accepted: string[] = [];
    for (let first = 0; first < SHARES; first += SHARES_A_REQUEST) {
      const tickets = Array.from({ length: SHARES_A_REQUEST }, (_, index) => newTicket(first + index));
      for (;;) {
        try {
          const shared = await shareMany(portal, tickets, `kill-connector-test-${first}`);
          accepted.push(...shared.map(({ id }) => id));
          break;
        } catch (error) {
          if (!isConnectionLost(error)) throw error;
          await delay(50);
        }
      }
    }
    return accepted;
  }

  async function killAndRestart(): Promise<void> {
    for (let kill = 0; kill < KILLS; kill += 1) {
      // A random moment is the point of this test; the deadlines decide, not this wait.
      await delay(Math.random() * 400);
      await stack.connector().kill();
      await stack.startConnector();
    }
  }
});

function newTicket(index: number): TicketDraft & { ticketType: string; improvementActionId: null } {
  return {
    ticketType: 'incident',
    improvementActionId: null,
    name: `Task ${index}`,
    description: `Made to see whether task ${index} arrives once.`,
    priority: 3,
    dueDate: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    recommendationSource: 'user',
    recommendationCategory: 'identity',
  };
}

/** `fetch` lost its peer: refused, reset, or closed in mid-answer. */
function isConnectionLost(error: unknown): boolean {
  return error instanceof TypeError || (error as { cause?: { code?: string } }).cause?.code === 'ECONNRESET';
}
