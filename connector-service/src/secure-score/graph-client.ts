import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import fetch, { type Response } from 'node-fetch';
import { readRetryAfter } from '../failures/read-retry-after.ts';
import type { Clock } from '../ports/clock.ts';
import type { GraphTokens } from '../ports/graph-tokens.ts';
import { forbidden, throttled, unauthorized, unavailable, unexpectedAnswer } from './graph-failures.ts';
import { PAGE } from './graph-shapes.ts';

export interface GraphClientOptions {
  /** Origin, for example `https://graph.microsoft.com`. */
  graphUrl: string;
  tokens: GraphTokens;
  clock: Clock;
  /** Waits that many milliseconds. */
  delay: (ms: number) => Promise<void>;
  /** For one whole answer; a request that took so long is not repeated. Default: 30 s. */
  timeoutMs?: number;
  /** Of one answer after decompression. 90 days of 250 controls are about 7 MB. Default: 32 MiB. */
  maxBytes?: number;
  /** Tries of one request, the first included. Default: 4. */
  maxAttempts?: number;
}

/** A person waits for the page: a longer pause than this is told, not slept through. */
const LONGEST_PAUSE_SECONDS = 20;

/** More pages than any tenant has; ends a next link that leads in circles. */
const MAX_PAGES = 200;

/** What came back, before it is believed; `silence` when nothing usable did. */
type Answer =
  | { status: number; retryAfter: string | null; text: string }
  | { silence: unknown; tooLarge: boolean; timedOut: boolean };

/** Reads lists of Microsoft Graph, page by page, with its throttling respected. Errors: `SecureScoreError`. */
export class GraphClient {
  readonly #options: Required<GraphClientOptions>;
  readonly #origin: string;
  readonly #agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };

  constructor(options: GraphClientOptions) {
    this.#options = { timeoutMs: 30_000, maxBytes: 32 * 1024 * 1024, maxAttempts: 4, ...options };
    this.#origin = new URL(options.graphUrl).origin;
  }

  /**
   * Items of a list in the order of the service. `$top` is the size of a page and the next link goes on to the very end,
   * so the caller says how many items are enough.
   */
  async list(tenantId: string, path: string, enough = Number.POSITIVE_INFINITY): Promise<unknown[]> {
    const items: unknown[] = [];
    let url: URL | null = new URL(path, this.#origin);
    for (let page = 0; url && items.length < enough; page += 1) {
      if (page === MAX_PAGES) throw unexpectedAnswer(undefined, { path, problem: `more than ${MAX_PAGES} pages` });
      const { value, next } = await this.#readPage(tenantId, url);
      items.push(...value);
      url = next;
    }
    return items;
  }

  /** Closes idle connections. */
  close(): void {
    this.#agents.http.destroy();
    this.#agents.https.destroy();
  }

  async #readPage(tenantId: string, url: URL): Promise<{ value: unknown[]; next: URL | null }> {
    const page = PAGE.safeParse(parseJson(await this.#get(tenantId, url), url));
    if (!page.success) throw unexpectedAnswer(page.error, { path: url.pathname, problem: 'no list' });
    const link = page.data['@odata.nextLink'];
    return { value: page.data.value, next: link === undefined ? null : this.#checkNextLink(link, url) };
  }

  /** The token goes along, so the next page must be on Graph too. */
  #checkNextLink(link: string, from: URL): URL {
    if (URL.canParse(link)) {
      const next = new URL(link);
      if (next.origin === this.#origin) return next;
    }
    throw unexpectedAnswer(undefined, { path: from.pathname, problem: 'the next page is not on Graph' });
  }

  async #get(tenantId: string, url: URL): Promise<string> {
    const details = { path: url.pathname };
    const { tokens, maxAttempts, clock, delay } = this.#options;
    let renewed = false;
    for (let attempt = 1; ; attempt += 1) {
      const token = await tokens.readToken(tenantId);
      const answer = await this.#send(url, token);
      const last = attempt >= maxAttempts;
      if ('silence' in answer) {
        if (answer.tooLarge) throw unexpectedAnswer(answer.silence, { ...details, problem: 'too large' });
        if (last || answer.timedOut) throw unavailable(answer.silence, { ...details, timedOut: answer.timedOut });
        await delay(pauseMs(attempt));
        continue;
      }
      const { status, text } = answer;
      if (status === 200) return text;
      const facts = { ...details, httpStatus: status };
      if (status === 401) {
        if (renewed) throw unauthorized(facts);
        renewed = true;
        tokens.discardToken(tenantId, token);
        continue;
      }
      if (status === 403) {
        // Permissions stand in the token: once granted, they must count at once and not when this token ends.
        tokens.discardToken(tenantId, token);
        throw forbidden(facts);
      }
      if (status !== 429 && status < 500) throw unexpectedAnswer(undefined, facts);
      const wait = readRetryAfter(answer.retryAfter, clock());
      if (last || (wait ?? 0) > LONGEST_PAUSE_SECONDS) {
        throw status === 429 ? throttled(wait, facts) : unavailable(undefined, { ...facts, retryAfterSeconds: wait });
      }
      await delay(wait === null ? pauseMs(attempt) : wait * 1000);
    }
  }

  async #send(url: URL, token: string): Promise<Answer> {
    const { timeoutMs, maxBytes } = this.#options;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response: Response = await fetch(url, {
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          'user-agent': 'm365-ticketing-connector',
        },
        agent: ({ protocol }) => (protocol === 'http:' ? this.#agents.http : this.#agents.https),
        redirect: 'manual',
        size: maxBytes,
        signal,
      });
      return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
    } catch (error) {
      const tooLarge = (error as { type?: unknown }).type === 'max-size';
      return { silence: error, tooLarge, timedOut: signal.aborted };
    }
  }
}

/** 1 s, 2 s, 4 s: Graph's advice where it names no time. */
function pauseMs(attempt: number): number {
  return 1000 * 2 ** (attempt - 1);
}

function parseJson(text: string, url: URL): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unexpectedAnswer(error, { path: url.pathname, problem: 'no JSON' });
  }
}
