import { randomBytes } from 'node:crypto';
import type { Login } from '../../../scripts/build/install-app.ts';
import { INSTANCE_ADMIN } from '../../../scripts/demo/people.ts';
import {
  API,
  type AppInstance,
  installedAfter,
  newCorrelationId,
} from '../../end-to-end/app-on-instance/app-instance.ts';
import type { FuzzAnswer, FuzzRequest } from '../fuzz-request.ts';
import type { AppResource } from '../generators/app-requests.ts';
import type { FuzzTarget } from '../run-fuzz.ts';
import { closeConnections, sendRequest } from '../send-request.ts';

/** Users of the base system; the first gets the role of a viewer. */
const VIEWER: Login = { name: 'employee', password: 'employee' };
const FULFILLER: Login = { name: 'itil', password: 'itil' };

const TASK = {
  ticket_type: 'change',
  requested_by: 'adele.vance@contoso.example',
  name: 'Require MFA for administrators',
  description: 'Turn on multifactor authentication',
  priority: 2,
  due_date: '2099-12-24',
  recommendation_source: 'microsoft',
  recommendation_category: 'identity',
};

/** The built app on a running instance, with callers of every kind and a ticket that an input can name. */
export class AppTarget implements FuzzTarget {
  readonly secrets = new Set<string>();
  readonly #app: AppInstance;
  readonly #authorizations = new Map<string, string>();
  #correlationId = '';
  #cursor = '';
  #times = 0;

  private constructor(app: AppInstance) {
    this.#app = app;
  }

  static async open(): Promise<AppTarget> {
    const app = await installedAfter(() => {});
    grantViewer(app);
    const target = new AppTarget(app);
    await target.#prepare();
    return target;
  }

  async close(): Promise<void> {
    closeConnections();
    await this.#app.instance.close();
  }

  /** Every scripted REST resource of the app, as installed. */
  resources(): AppResource[] {
    const { store } = this.#app.instance;
    const rows = store.select({ table: 'sys_ws_operation', query: `active=true^operation_uriSTARTSWITH${API}/` });
    return rows.map((row) => ({
      method: String(row['http_method']),
      path: String(row['operation_uri']).replace(/\/$/, ''),
    }));
  }

  async send(input: FuzzRequest): Promise<FuzzAnswer | null> {
    const answer = await sendRequest(this.#app.instance.url, this.#fill(input));
    // A step done or undone may end a token, or replace the secret with which one is got.
    if (answer !== null && answer.status < 300 && /^(POST|DELETE) \S+\/setup\//.test(input.route))
      await this.#prepareAgain();
    return answer;
  }

  takeLog(): string[] {
    return this.#app.log.splice(0);
  }

  async #prepareAgain(): Promise<void> {
    const { status } = await this.#call('GET', `${API}/connection`);
    if (status !== 200) await this.#prepare();
  }

  /** Does the first steps, each time under names that nobody has taken, and signs everyone in with what they give. */
  async #prepare(): Promise<void> {
    const { admin } = this.#app;
    this.#times += 1;
    const entity = {
      name: `Microsoft 365 security center ${this.#times}`,
      redirect_url: 'https://security.contoso.example/servicenow/oauth/callback',
    };
    const user = { user_name: `m365.integration${this.#times}`, email: 'm365.integration@contoso.example' };
    const client = await this.#done(admin.send('POST', `${API}/setup/oauth_entity`, entity));
    const { password } = await this.#done(admin.send('POST', `${API}/setup/integration_user`, user));
    this.secrets.add(client['client_secret'] ?? '').add(password ?? '');
    const people = {
      integration: { name: user.user_name, password: password ?? '' },
      admin: INSTANCE_ADMIN,
      viewer: VIEWER,
      itil: FULFILLER,
    };
    for (const [name, login] of Object.entries(people)) await this.#signIn(name, login, client);
    this.#correlationId = newCorrelationId();
    await this.#call('PUT', `${API}/tasks/${this.#correlationId}`, TASK);
    this.#cursor = (await this.#call('GET', `${API}/tasks?limit=1`)).result['next'] ?? '';
  }

  async #done(
    answer: Promise<{ status: number; body: { result?: Record<string, string> } }>,
  ): Promise<Record<string, string>> {
    const { status, body } = await answer;
    if (body.result === undefined)
      throw new Error(`A step of the checklist was not done: ${status} ${JSON.stringify(body)}`);
    return body.result;
  }

  async #signIn(name: string, { name: username, password }: Login, client: Record<string, string>): Promise<void> {
    const { client_id = '', client_secret = '' } = client;
    const grant = new URLSearchParams({ grant_type: 'password', client_id, client_secret, username, password });
    const answer = await fetch(`${this.#app.instance.url}/oauth_token.do`, { method: 'POST', body: grant });
    const { access_token } = (await answer.json()) as { access_token?: string };
    if (access_token === undefined) throw new Error(`${username} gets no token: ${answer.status}`);
    this.secrets.add(access_token);
    this.#authorizations.set(name, `Bearer ${access_token}`);
  }

  async #call(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; result: Record<string, string> }> {
    const answer = await fetch(this.#app.instance.url + path, {
      method,
      headers: {
        authorization: this.#authorizations.get('integration') ?? '',
        accept: 'application/json',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { result = {} } = (await answer.json()) as { result?: Record<string, string> };
    return { status: answer.status, result };
  }

  #fill(input: FuzzRequest): FuzzRequest {
    const values: Record<string, string> = {
      authorization: this.#authorizations.get(input.caller) ?? '',
      correlationId: this.#correlationId,
      cursor: this.#cursor,
    };
    const fill = (text: string) => text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
    return {
      ...input,
      target: fill(input.target),
      headers: input.headers
        .map(([name, value]): [string, string] => [name, fill(value)])
        .filter(([, value]) => value !== ''),
      body: input.body === null ? null : fill(input.body),
    };
  }
}

function grantViewer({ instance: { store } }: AppInstance): void {
  const idOf = (table: string, query: string) => store.select({ table, query })[0]?.['sys_id'] ?? null;
  store.insert('sys_user_has_role', {
    sys_id: randomBytes(16).toString('hex'),
    user: idOf('sys_user', `user_name=${VIEWER.name}`),
    role: idOf('sys_user_role', 'name=x_mioms_m365ticket.viewer'),
    state: 'active',
  });
}
