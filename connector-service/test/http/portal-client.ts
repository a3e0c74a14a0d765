import { expect } from 'chai';
import type { ErrorAnswer } from '../../src/http/schemas/error-answer.ts';
import type { Person } from '../../src/ports/sign-in.ts';
import { type PortalApp, PUBLIC_URL, portalApp } from './portal-app.ts';

export const ROLES = {
  globalAdministrator: '62e90394-69f5-4237-9190-012177145e10',
  securityAdministrator: '194ae4cb-b126-40b2-bd5b-6091b380977d',
  securityOperator: '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f',
  securityReader: '5d6b6bb7-de71-4623-b4af-96380a352509',
  globalReader: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  /** Counts for nothing here. */
  userAdministrator: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
};

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** Parsed where it is JSON. Tests read it freely. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer may hold anything, and the test says what it must hold.
  body: any;
}

export interface RequestOptions {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Sent as it is, in place of `body`. */
  raw?: string | Uint8Array;
}

let people = 0;

export function newTenantId(): string {
  people += 1;
  return `00000000-0000-4000-8000-${String(people).padStart(12, '0')}`;
}

/** Someone with a browser: keeps cookies, and knows the CSRF token after signing in. */
export class PortalClient {
  readonly origin: string;
  readonly cookies = new Map<string, string>();
  csrfToken = '';
  tenantId = '';
  userPrincipalName = '';

  constructor(origin: string) {
    this.origin = origin;
  }

  async request(path: string, { method = 'GET', body, headers = {}, raw }: RequestOptions = {}): Promise<Answer> {
    const isWrite = method !== 'GET';
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.origin + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(cookie === '' ? {} : { cookie }),
        ...(isWrite ? { origin: PUBLIC_URL, 'x-csrf-token': this.csrfToken } : {}),
        ...(body === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(raw === undefined ? {} : { body: raw as string }),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json');
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  }

  get = (path: string) => this.request(path);
  post = (path: string, body?: unknown, headers: Record<string, string> = {}) =>
    this.request(path, { method: 'POST', body, headers });
  put = (path: string, body?: unknown) => this.request(path, { method: 'PUT', body });
  delete = (path: string) => this.request(path, { method: 'DELETE' });

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    if (value === '' || /Max-Age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** Signs somebody new in, through the same requests that a browser makes. */
export async function signIn(
  roles: string[] = [ROLES.securityAdministrator],
  tenantId = newTenantId(),
  origin?: string,
): Promise<PortalClient> {
  const app = await portalApp();
  const client = new PortalClient(origin ?? app.origin);
  people += 1;
  const person: Person = {
    tenantId,
    objectId: `object-${people}`,
    userPrincipalName: `alex${people}@example.com`,
    name: `Alex ${people}`,
    roles,
  };
  await signInAs(app, client, person);
  return client;
}

export async function signInAs(
  app: PortalApp,
  client: PortalClient,
  person: Person,
  page = '/signin',
): Promise<Answer> {
  const code = `code-${person.objectId}`;
  app.signIn.people.set(code, person);
  const toProvider = await client.get(page);
  const state = new URL(toProvider.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const back = await client.get(`/signin/callback?${new URLSearchParams({ code, state })}`);
  const session = await client.get('/api/session');
  client.csrfToken = session.body?.csrfToken ?? '';
  client.tenantId = person.tenantId;
  client.userPrincipalName = person.userPrincipalName;
  return back;
}

export const CONNECTION = {
  instanceUrl: 'https://dev1.service-now.com',
  clientId: 'client-1',
  clientSecret: 'planted-client-secret',
};

/** Connects and authorizes, as an administrator of the tenant does. */
export async function connect(client: PortalClient): Promise<string> {
  const saved = await client.put('/api/servicenow/connection', CONNECTION);
  expect(saved.status, saved.text).to.equal(200);
  const started = await client.post('/api/servicenow/connection/authorize');
  expect(started.status, started.text).to.equal(200);
  const state = new URL(started.body.authorizationUrl).searchParams.get('state') ?? '';
  const back = await client.get(`/servicenow/oauth/callback?${new URLSearchParams({ code: 'code', state })}`);
  expect(back.headers.get('location')).to.equal('/settings/servicenow?result=connected');
  return saved.body.connection.id;
}

export function newTask(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ticketType: 'change',
    improvementActionId: 'AdminMFAV2',
    name: 'Require MFA for administrators',
    description: 'First line\nsecond line',
    priority: 2,
    dueDate: '2027-03-15',
    recommendationSource: 'microsoft',
    recommendationCategory: 'identity',
    ...changes,
  };
}

let keys = 0;

export function idempotencyKey(): Record<string, string> {
  keys += 1;
  return { 'idempotency-key': `test-idempotency-key-${keys}` };
}

export async function share(client: PortalClient, ...tasks: Record<string, unknown>[]): Promise<string[]> {
  const answer = await client.post(
    '/api/tickets',
    { tasks: tasks.length === 0 ? [newTask()] : tasks },
    idempotencyKey(),
  );
  expect(answer.status, answer.text).to.equal(202);
  return answer.body.tickets.map(({ id }: { id: string }) => id);
}

/** Asserts an error with its stable code, a message that helps, and the request id of the header. */
export function expectError(answer: Answer, status: number, code: string): ErrorAnswer['error'] {
  expect(answer.status, answer.text).to.equal(status);
  const { error } = answer.body as ErrorAnswer;
  expect(error.code).to.equal(code);
  expect(error.message).to.match(/\w+\. |\.$/);
  expect(error.requestId).to.equal(answer.headers.get('x-request-id'));
  return error;
}
