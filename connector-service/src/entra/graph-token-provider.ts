import {
  allowInsecureRequests,
  ClientSecretPost,
  Configuration,
  type CustomFetch,
  clientCredentialsGrant,
  customFetch,
} from 'openid-client';
import type { Clock } from '../ports/clock.ts';
import type { GraphTokens } from '../ports/graph-tokens.ts';
import { describeTokenFailure } from './describe-token-failure.ts';
import { allowsHttp, type EntraSettings, tokenEndpointOf } from './issuer.ts';

export interface GraphTokenProviderOptions extends EntraSettings {
  /** Origin of Microsoft Graph: the resource of the token. */
  graphUrl: string;
  clock: Clock;
  /** For each request. Default: 10 s. */
  timeoutSeconds?: number;
  /** Default: the platform's. */
  fetch?: CustomFetch;
}

/** A token is not handed out in its last five minutes: reading many pages takes time. */
const MARGIN_MS = 5 * 60 * 1000;

/** What RFC 6749 5.1 leaves open when `expires_in` is missing. */
const DEFAULT_LIFETIME_SECONDS = 600;

interface CachedToken {
  token: string;
  usableUntil: number;
}

/** Application tokens by the client credentials grant (RFC 6749 4.4): one per tenant, one request at a time for each. */
export class GraphTokenProvider implements GraphTokens {
  readonly #options: GraphTokenProviderOptions;
  readonly #tokens = new Map<string, CachedToken>();
  readonly #pending = new Map<string, Promise<string>>();

  constructor(options: GraphTokenProviderOptions) {
    this.#options = options;
  }

  async readToken(tenantId: string): Promise<string> {
    const cached = this.#tokens.get(tenantId);
    if (cached && cached.usableUntil > this.#options.clock().getTime()) return cached.token;
    const pending = this.#pending.get(tenantId);
    if (pending) return pending;
    const request = this.#requestToken(tenantId).finally(() => this.#pending.delete(tenantId));
    this.#pending.set(tenantId, request);
    return request;
  }

  discardToken(tenantId: string, token: string): void {
    if (this.#tokens.get(tenantId)?.token === token) this.#tokens.delete(tenantId);
  }

  async #requestToken(tenantId: string): Promise<string> {
    const requestedAt = this.#options.clock().getTime();
    const scope = `${new URL(this.#options.graphUrl).origin}/.default`;
    try {
      const answer = await clientCredentialsGrant(this.#configurationFor(tenantId), { scope });
      const lifetimeMs = (answer.expires_in ?? DEFAULT_LIFETIME_SECONDS) * 1000;
      this.#tokens.set(tenantId, { token: answer.access_token, usableUntil: requestedAt + lifetimeMs - MARGIN_MS });
      return answer.access_token;
    } catch (error) {
      throw describeTokenFailure(error);
    }
  }

  #configurationFor(tenantId: string): Configuration {
    const { issuer, clientId, clientSecret, timeoutSeconds = 10, fetch } = this.#options;
    const server = {
      issuer: `${new URL(issuer).origin}/${tenantId}/v2.0`,
      token_endpoint: tokenEndpointOf(issuer, tenantId),
    };
    const configuration = new Configuration(server, clientId, undefined, ClientSecretPost(clientSecret));
    configuration.timeout = timeoutSeconds;
    if (fetch) configuration[customFetch] = fetch;
    if (allowsHttp(this.#options)) allowInsecureRequests(configuration);
    return configuration;
  }
}
