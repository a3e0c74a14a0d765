import { createHmac } from 'node:crypto';
import { doorbellSigningInput } from 'shared-types';
import { actionAt } from '../../../connector-service/test/fixtures/action-at.ts';
import {
  closePortalApps,
  openPortalApp,
  type PortalApp,
  PUBLIC_URL,
} from '../../../connector-service/test/http/portal-app.ts';
import {
  connect,
  newTask,
  newTenantId,
  PortalClient,
  ROLES,
  share,
  signInAs,
} from '../../../connector-service/test/http/portal-client.ts';
import { PLANTED } from '../fuzz-report.ts';
import type { FuzzAnswer, FuzzRequest } from '../fuzz-request.ts';
import type { FuzzTarget } from '../run-fuzz.ts';
import { closeConnections, sendRequest } from '../send-request.ts';

/** After one of these has worked, the next inputs would meet nobody who is signed in or connected. */
const ENDS_SOMETHING = /^(?:post|put|delete) .*(?:sign|session|connection$)/;
const COOKIE = '__Host-m365-ticketing=';

/** The composed service with people, a connection and tickets, all of which an input can name. */
export class ConnectorTarget implements FuzzTarget {
  /** Everything secret here is planted. */
  readonly secrets = new Set<string>();
  readonly app: PortalApp;
  readonly #tenantId = newTenantId();
  readonly #callers = new Map<string, PortalClient>();
  #connectionId = '';
  #ticketId = '';
  #state = '';
  #cursor = '';
  #rings = 0;
  #signIns = 0;

  private constructor(app: PortalApp) {
    this.app = app;
  }

  static async open(): Promise<ConnectorTarget> {
    const app = await openPortalApp();
    app.secureScore.actions = [actionAt(0), actionAt(1)];
    plantTokens(app);
    const target = new ConnectorTarget(app);
    target.#callers.set('nobody', new PortalClient(app.origin));
    await target.#prepare();
    return target;
  }

  async close(): Promise<void> {
    closeConnections();
    await closePortalApps();
  }

  async send(input: FuzzRequest): Promise<FuzzAnswer | null> {
    const answer = await sendRequest(this.app.origin, this.#fill(input));
    const signedOut = answer?.headers.includes(`${COOKIE};`) ?? false;
    if (answer !== null && (signedOut || (answer.status < 300 && ENDS_SOMETHING.test(input.route))))
      await this.#prepare();
    if (answer?.status === 200 && input.route.endsWith('/authorize')) this.#readState(answer.body);
    return answer;
  }

  takeLog(): string[] {
    return this.app.logged.splice(0);
  }

  async #prepare(): Promise<void> {
    // What ended sessions of this moment must not end the next ones.
    this.app.time.now = new Date(this.app.time.now.getTime() + 1_000);
    const admin = await this.#signIn('admin', this.#tenantId, ROLES.securityAdministrator);
    await this.#signIn('reader', this.#tenantId, ROLES.securityReader);
    await this.#signIn('stranger', newTenantId(), ROLES.securityAdministrator);
    this.#connectionId = await connect(admin);
    [this.#ticketId = ''] = await share(admin, newTask(), newTask());
    this.#cursor = (await admin.get('/api/tickets?limit=1')).body.next ?? '';
    this.#readState((await admin.post('/api/servicenow/connection/authorize')).text);
    // A sign-in on its way, so that its callback is more than a refusal.
    for (const client of this.#callers.values()) await client.get('/signin?returnTo=/tickets');
    this.app.statements.length = 0;
  }

  async #signIn(name: string, tenantId: string, role: string): Promise<PortalClient> {
    const client = new PortalClient(this.app.origin);
    this.#signIns += 1;
    const objectId = `${name}-${this.#signIns}`;
    const userPrincipalName = `${name}@example.com`;
    await signInAs(this.app, client, { tenantId, objectId, userPrincipalName, name, roles: [role] });
    this.#callers.set(name, client);
    return client;
  }

  #readState(answer: string): void {
    const { authorizationUrl } = JSON.parse(answer) as { authorizationUrl: string };
    this.#state = new URL(authorizationUrl).searchParams.get('state') ?? '';
  }

  #fill(input: FuzzRequest): FuzzRequest {
    const client = this.#callers.get(input.caller);
    this.#rings += 1;
    const ringId = `ring-${this.#rings}`;
    const ringTime = String(Math.floor(this.app.time.now.getTime() / 1000));
    const doorbellSecret = this.app.instance.registrations.at(-1)?.doorbell_secret ?? '';
    const mac = createHmac('sha256', doorbellSecret)
      .update(doorbellSigningInput(ringId, ringTime, input.body ?? ''))
      .digest('base64');
    const values: Record<string, string> = {
      ticketId: this.#ticketId,
      connectionId: this.#connectionId,
      state: this.#state,
      cursor: this.#cursor,
      cookie: [...(client?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; '),
      csrf: client?.csrfToken ?? '',
      origin: PUBLIC_URL,
      metricsToken: this.app.dependencies.settings.metricsToken ?? '',
      ringId,
      ringTime,
      ringSignature: `v1,${mac}`,
    };
    const fill = (text: string) => text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
    return {
      ...input,
      target: fill(input.target),
      headers: input.headers.map(([name, value]) => [name, fill(value)]),
      body: input.body === null ? null : fill(input.body),
    };
  }
}

/** Tokens that a search of logs and answers can find. */
function plantTokens({ authorizationServer }: PortalApp): void {
  const issue = authorizationServer.issue.bind(authorizationServer);
  authorizationServer.issue = (seconds) => {
    const tokens = issue(seconds);
    const { accessToken, refreshToken } = tokens;
    return { ...tokens, accessToken: PLANTED + accessToken, refreshToken: PLANTED + refreshToken };
  };
}
