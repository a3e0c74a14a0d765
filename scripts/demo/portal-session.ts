import type { HttpBrowser, Page } from '../http-browser/http-browser.ts';

/** The connector refused or failed. */
export class PortalError extends Error {
  readonly status: number;
  readonly body: unknown;
  constructor(request: string, status: number, body: unknown) {
    super(`${request} answered ${status}: ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
  }
}

/** A signed-in person at the connector, as their browser talks to it. */
export class PortalSession {
  readonly browser: HttpBrowser;
  readonly origin: URL;
  #csrfToken = '';

  constructor(browser: HttpBrowser, origin: URL) {
    this.browser = browser;
    this.origin = origin;
  }

  /** Signs in through the pages of Entra ID; ends on a page of the connector. */
  async signIn(userName: string, password: string): Promise<Page> {
    const login = await this.browser.open(new URL('/signin', this.origin));
    const home = await this.browser.submitForm(login, { username: userName, password });
    if (home.url.origin !== this.origin.origin) {
      throw new Error(`Sign-in as ${userName} ended on ${home.url.origin}${home.url.pathname} (${home.status}).`);
    }
    const session = await this.get<{ csrfToken: string }>('/api/session');
    this.#csrfToken = session.csrfToken;
    return home;
  }

  get<T>(path: string): Promise<T> {
    return this.#request<T>('GET', path);
  }

  send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, headers?: Record<string, string>) {
    return this.#request<T>(method, path, body, headers);
  }

  async #request<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const response = await this.browser.send(new URL(path, this.origin), {
      method,
      headers: {
        accept: 'application/json',
        origin: this.origin.origin,
        ...(this.#csrfToken === '' ? {} : { 'x-csrf-token': this.#csrfToken }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const answer: unknown = isJson && text !== '' ? JSON.parse(text) : text;
    if (!response.ok) throw new PortalError(`${method} ${path}`, response.status, answer);
    return answer as T;
  }
}
