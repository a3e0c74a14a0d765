import { randomBytes } from 'node:crypto';
import { type LocalInstance, startLocalInstance } from '../../../local-clouds/servicenow/src/index.ts';
import { installPackage } from '../../../local-clouds/servicenow/src/packages/install-package.ts';
import { SYSTEM_SESSION } from '../../../local-clouds/servicenow/src/security/session.ts';
import {
  filesBelow,
  type PackageFiles,
  packageZip,
} from '../../../local-clouds/servicenow/test/packages/package-zip.ts';
import { BUILT_APP_FOLDER, builtApp } from '../../../scripts/build/built-app.ts';
import { installApp, type Login } from '../../../scripts/build/install-app.ts';
import { INSTANCE_ADMIN } from '../../../scripts/demo/people.ts';

export const API = '/api/x_mioms_m365ticket/v1';
export const REDIRECT_URL = 'https://security.contoso.example/servicenow/oauth/callback';

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes.
  body: any;
}

/** Somebody who calls the instance; without an authorization, nobody. */
export class Caller {
  readonly #instance: LocalInstance;
  readonly #headers: Record<string, string>;

  constructor(instance: LocalInstance, authorization?: string) {
    this.#instance = instance;
    this.#headers = authorization === undefined ? {} : { authorization };
  }

  /** `body`: a text goes out as it is, anything else as JSON. */
  async send(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${this.#instance.url}${path}`, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json', ...this.#headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
  }
}

/** An instance with the app on it and the first two steps of the checklist done. */
export interface AppInstance {
  instance: LocalInstance;
  admin: Caller;
  integration: Caller;
  nobody: Caller;
  /** What the steps answered, secrets included. */
  oauthEntity: Answer;
  integrationUser: Answer;
  log: string[];
}

/** Installs the built app by ServiceNow's own command line tool. */
export async function installedByCli(): Promise<AppInstance> {
  await builtApp();
  return prepare((instance) => installApp(new URL(instance.url), INSTANCE_ADMIN).then(() => {}));
}

/** Installs a changed copy of the built package, by the instance's own installer. */
export async function installedAfter(change: (files: PackageFiles) => void): Promise<AppInstance> {
  await builtApp();
  const files = filesBelow(BUILT_APP_FOLDER);
  change(files);
  return prepare(async ({ store }) => {
    await installPackage({ store, zip: packageZip(files), session: SYSTEM_SESSION });
  });
}

async function prepare(install: (instance: LocalInstance) => Promise<void>): Promise<AppInstance> {
  const log: string[] = [];
  const instance = await startLocalInstance({ port: 0, dataDir: null, faults: true, log: (line) => log.push(line) });
  await install(instance);
  const admin = new Caller(instance, basic(INSTANCE_ADMIN));
  const entity = { name: 'Microsoft 365 security center', redirect_url: REDIRECT_URL };
  const oauthEntity = await admin.send('POST', `${API}/setup/oauth_entity`, entity);
  const user = { user_name: 'm365.integration', email: 'm365.integration@contoso.example' };
  const integrationUser = await admin.send('POST', `${API}/setup/integration_user`, user);
  const password = integrationUser.body?.result?.password;
  const login = { name: user.user_name, password: password ?? '' };
  const integration =
    password === undefined ? new Caller(instance) : await signedIn(instance, login, oauthEntity.body.result);
  return { instance, admin, integration, nobody: new Caller(instance), oauthEntity, integrationUser, log };
}

/**
 * A caller with an access token, as the connector is one: checking a password for each of hundreds of requests would be
 * most of the work.
 */
export async function signedIn(
  instance: LocalInstance,
  login: Login,
  client: { client_id: string; client_secret: string },
): Promise<Caller> {
  const { client_id, client_secret } = client;
  const grant = { grant_type: 'password', client_id, client_secret, username: login.name, password: login.password };
  const answer = await fetch(`${instance.url}/oauth_token.do`, { method: 'POST', body: new URLSearchParams(grant) });
  const { access_token } = (await answer.json()) as { access_token?: string };
  if (access_token === undefined) throw new Error(`${login.name} gets no token: ${answer.status}`);
  return new Caller(instance, `Bearer ${access_token}`);
}

function basic({ name, password }: Login): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}

/** Waits for another process or a background job to get there. Errors: it does not within the deadline. */
export async function until(reached: () => Promise<boolean> | boolean, deadlineMs = 20_000): Promise<void> {
  const end = Date.now() + deadlineMs;
  while (!(await reached())) {
    if (Date.now() > end) throw new Error(`Not reached within ${deadlineMs} ms: ${reached}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function newCorrelationId(): string {
  return randomBytes(16).toString('hex');
}
