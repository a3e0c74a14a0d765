import { RestResponseV2 } from './rest-response-v2.ts';
import type { ScriptContext } from './script-context.ts';
import { textOf } from './text-of.ts';

const DEFAULT_TIMEOUT_MS = 30_000;
const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete', 'head']);

/** An outgoing request that a script puts together. Messages defined as records (`sys_rest_message`) are not kept. */
export class RestMessageV2 {
  readonly #context: ScriptContext;
  readonly #headers: Record<string, string> = {};
  readonly #query: [string, string][] = [];
  readonly #variables = new Map<string, string>();
  #endpoint = '';
  #method = 'get';
  #body: string | null = null;
  #timeout = DEFAULT_TIMEOUT_MS;

  constructor(context: ScriptContext) {
    this.#context = context;
  }

  setEndpoint(endpoint: unknown): void {
    this.#endpoint = String(endpoint);
  }

  getEndpoint(): string {
    return this.#endpoint;
  }

  /** Errors: a method that is none. */
  setHttpMethod(method: unknown): void {
    const name = String(method).toLowerCase();
    if (!METHODS.has(name)) throw new Error(`HTTP method ${method} is unknown: use ${[...METHODS].join(', ')}`);
    this.#method = name;
  }

  setHttpTimeout(milliseconds: unknown): void {
    this.#timeout = Number(milliseconds);
  }

  setRequestHeader(name: unknown, value: unknown): void {
    this.#headers[String(name)] = textOf(value) ?? '';
  }

  getRequestHeader(name: unknown): string | null {
    return this.#headers[String(name)] ?? null;
  }

  getRequestHeaders(): Record<string, string> {
    return { ...this.#headers };
  }

  setRequestBody(body: unknown): void {
    this.#body = textOf(body);
  }

  getRequestBody(): string | null {
    return this.#body;
  }

  setQueryParameter(name: unknown, value: unknown): void {
    this.#query.push([String(name), textOf(value) ?? '']);
  }

  setBasicAuth(user: unknown, password: unknown): void {
    this.#headers['Authorization'] = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  }

  setStringParameter(name: unknown, value: unknown): void {
    this.#variables.set(String(name), escapeXml(textOf(value) ?? ''));
  }

  setStringParameterNoEscape(name: unknown, value: unknown): void {
    this.#variables.set(String(name), textOf(value) ?? '');
  }

  setLogLevel(_level: unknown): void {}

  /** Waits for the answer. Trouble on the way is told by the response, not thrown. */
  execute(): RestResponseV2 {
    const response = new RestResponseV2(this.#url());
    response.settle(this.#context.platform.outbound.send(this.#request()));
    return response;
  }

  /** Comes back at once; the request leaves when the event queue runs. */
  executeAsync(): RestResponseV2 {
    const response = new RestResponseV2(this.#url());
    this.#context.platform.outbound.enqueue(this.#request(), (outcome) => response.settle(outcome));
    return response;
  }

  #request() {
    return {
      method: this.#method.toUpperCase(),
      url: this.#url(),
      headers: { ...this.#headers },
      body: this.#body === null ? null : this.#substituted(this.#body),
      timeout: this.#timeout,
    };
  }

  /** Errors: an endpoint that is no web address. */
  #url(): string {
    const endpoint = this.#substituted(this.#endpoint);
    if (!URL.canParse(endpoint)) throw new Error(`Endpoint '${endpoint}' is no web address: call setEndpoint first`);
    const url = new URL(endpoint);
    for (const [name, value] of this.#query) url.searchParams.append(name, value);
    return url.href;
  }

  #substituted(text: string): string {
    return text.replace(/\$\{([^}]+)\}/g, (whole, name) => this.#variables.get(name) ?? whole);
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
