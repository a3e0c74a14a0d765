import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { API_BASE_PATH, FEED_DEFAULT_LIMIT } from 'shared-types';
import { formatCursor } from '../../now-app/src/server/domain/change-feed.ts';
import { builtApp } from '../build/built-app.ts';
import { installApp } from '../build/install-app.ts';
import { freePorts } from '../demo/free-ports.ts';
import { InstanceAdmin } from '../demo/instance-admin.ts';
import { INSTANCE_ADMIN } from '../demo/people.ts';
import { type ChecklistOutcome, completeChecklist } from '../demo/walk/checklist.ts';
import { HttpBrowser } from '../http-browser/http-browser.ts';
import { type StartedProcess, startProcess } from '../process/started-process.ts';
import { wireTask } from './delivery/bench-tasks.ts';
import { durationRows, median, timed } from './distribution.ts';
import { changedMsAt, correlationIdAt, fillInstance, taskSysIdAt } from './fill-instance.ts';
import type { Measurement, Row, Surroundings } from './measurement.ts';

const SCRIPT = fileURLToPath(new URL('../../local-clouds/servicenow/src/main.ts', import.meta.url));
/** Nobody is sent there: the token comes without a browser. */
const REDIRECT_URL = 'https://bench.example/servicenow/oauth/callback';
// A tenth of them is still a whole page of the change feed.
const FEW = 1_000;

/** What the app's resources and pages cost on an instance with few tickets and on one with many. */
export const instanceRecords: Measurement = {
  name: 'instance-records',
  title: 'the app on an instance with 200 000 tickets, beside 1 000',
  async run(surroundings) {
    const many = surroundings.quick ? 20_000 : 200_000;
    const template = join(surroundings.folder, 'template');
    const checklist = await prepareTemplate(surroundings, template);
    const small = await startFilled(surroundings, { template, checklist, count: FEW });
    const large = await startFilled(surroundings, { template, checklist, count: many });
    const rows: Row[] = [];
    for (const [name, request] of Object.entries(REQUESTS)) {
      rows.push(...(await compare(name, request, small, large, surroundings)));
    }
    return rows;
  },
};

/** An instance as its callers see it. */
interface FilledInstance {
  count: number;
  /** The integration user at the app's resources. Errors: any status but 2xx. */
  call(method: string, path: string, body?: unknown): Promise<unknown>;
  /** A signed-in person at the pages. */
  open(path: string): Promise<void>;
  /** Position in the change feed nine tenths through. */
  cursor: string;
}

const REQUESTS: Record<string, (instance: FilledInstance) => Promise<unknown>> = {
  'Change feed, page of 100': ({ call, cursor }) =>
    call('GET', `/tasks?after=${encodeURIComponent(cursor)}&limit=${FEED_DEFAULT_LIMIT}`),
  'GET one task': ({ call, count }) => call('GET', `/tasks/${correlationIdAt(Math.floor(Math.random() * count))}`),
  'PUT one new task': ({ call }) => {
    const { correlation_id, ...task } = wireTask();
    return call('PUT', `/tasks/${correlation_id}`, task);
  },
  'List page of 20': ({ open }) => open('/x_mioms_m365ticket_incident_list.do?sysparm_query=ORDERBYDESCnumber'),
};

async function compare(
  name: string,
  request: (instance: FilledInstance) => Promise<unknown>,
  small: FilledInstance,
  large: FilledInstance,
  { quick }: Surroundings,
): Promise<Row[]> {
  const durations: Record<'small' | 'large', number[]> = { small: [], large: [] };
  await request(small);
  await request(large);
  for (let round = 0; round < (quick ? 10 : 50); round += 1) {
    durations.small.push(await timed(() => request(small)));
    durations.large.push(await timed(() => request(large)));
  }
  return [
    ...durationRows(`${name}, ${large.count} records`, durations.large),
    {
      name: `${name}, ratio to ${small.count} records`,
      value: median(durations.large) / median(durations.small),
      unit: 'x',
    },
  ];
}

/** A data directory with the app installed and its checklist done. */
async function prepareTemplate(surroundings: Surroundings, dataDir: string): Promise<ChecklistOutcome> {
  await builtApp();
  const { origin, instance } = await startInstance(surroundings, dataDir);
  await installApp(origin, INSTANCE_ADMIN);
  const checklist = await completeChecklist(new InstanceAdmin(origin, INSTANCE_ADMIN), REDIRECT_URL);
  await instance.stop();
  return checklist;
}

async function startFilled(
  surroundings: Surroundings,
  { template, checklist, count }: { template: string; checklist: ChecklistOutcome; count: number },
): Promise<FilledInstance> {
  const dataDir = join(surroundings.folder, `instance-${count}`);
  cpSync(template, dataDir, { recursive: true });
  fillInstance(dataDir, count);
  const { origin } = await startInstance(surroundings, dataDir);
  const token = await accessToken(origin, checklist);
  const call = (method: string, path: string, body?: unknown) => callApp(origin, token, method, path, body);
  const browser = new HttpBrowser();
  const login = await browser.open(new URL('/login.do', origin));
  await browser.submitForm(login, { user_name: INSTANCE_ADMIN.name, user_password: INSTANCE_ADMIN.password });
  return {
    count,
    call,
    cursor: cursorAt(Math.floor(0.9 * count), count),
    async open(path) {
      const page = await browser.open(new URL(path, origin));
      if (page.status !== 200) throw new Error(`${path} answered ${page.status}.`);
    },
  };
}

/** Where a reader stands who has read the feed up to this record. */
function cursorAt(index: number, count: number): string {
  const position = { changedMs: String(changedMsAt(index, count)), sysId: taskSysIdAt(index) };
  return formatCursor({ position, settledMs: null });
}

async function startInstance(
  { folder, atEnd }: Surroundings,
  dataDir: string,
): Promise<{ origin: URL; instance: StartedProcess }> {
  const [port = 0] = await freePorts(1);
  const origin = new URL(`http://127.0.0.1:${port}`);
  const instance = await startProcess({
    name: 'local instance',
    script: SCRIPT,
    args: ['--port', String(port), '--data', dataDir],
    logFile: join(folder, 'local-instance.log'),
    readyUrl: new URL('/login.do', origin).href,
  });
  atEnd(() => instance.stop());
  return { origin, instance };
}

/** The integration user's own token, as the connector has one: a password check would be most of each request. */
async function accessToken(
  origin: URL,
  { clientId, clientSecret, integrationUser }: ChecklistOutcome,
): Promise<string> {
  const answer = await fetch(new URL('/oauth_token.do', origin), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: clientId,
      client_secret: clientSecret,
      username: integrationUser.name,
      password: integrationUser.password,
    }),
  });
  const { access_token } = (await answer.json()) as { access_token?: string };
  if (access_token === undefined) throw new Error(`The integration user gets no token: ${answer.status}.`);
  return access_token;
}

async function callApp(origin: URL, token: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(new URL(`${API_BASE_PATH}${path}`, origin), {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json', authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return JSON.parse(text);
}
