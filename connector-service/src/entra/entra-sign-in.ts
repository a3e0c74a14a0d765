import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretPost,
  type Configuration,
  type CustomFetch,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import type { Clock } from '../ports/clock.ts';
import type { Person, SignIn, SignInChecks } from '../ports/sign-in.ts';
import { describeSignInFailure } from './describe-sign-in-failure.ts';
import { allowsHttp, type EntraSettings } from './issuer.ts';
import { readPerson } from './read-person.ts';

export interface EntraSignInOptions extends EntraSettings {
  clock: Clock;
  /** For each request to the issuer. Default: 10 s. */
  timeoutSeconds?: number;
  /** Default: the platform's. */
  fetch?: CustomFetch;
}

/** Metadata and keys of an issuer change rarely; a day old is young enough. */
const DISCOVERY_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** How far the clocks of this machine and of Entra ID may be apart. */
const CLOCK_TOLERANCE_SECONDS = 60;

/**
 * Sign-in with Entra ID by openid-client: authorization code flow with PKCE and nonce, ID token checked with its
 * signature. The times of the ID token are compared with the system's clock; `clock` only ages the discovery.
 */
export class EntraSignIn implements SignIn {
  readonly #options: EntraSignInOptions;
  #discovered: { configuration: Promise<Configuration>; at: number } | null = null;

  constructor(options: EntraSignInOptions) {
    this.#options = options;
  }

  async buildSignInUrl(parameters: {
    state: string;
    nonce: string;
    codeChallenge: string;
    redirectUri: string;
    silentFor?: string;
  }): Promise<URL> {
    const configuration = await this.#configuration();
    return buildAuthorizationUrl(configuration, {
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: parameters.redirectUri,
      state: parameters.state,
      nonce: parameters.nonce,
      code_challenge: parameters.codeChallenge,
      code_challenge_method: 'S256',
      ...(parameters.silentFor === undefined
        ? // Administrators often have an everyday account as well: let them choose, whoever is signed in already.
          { prompt: 'select_account' }
        : { prompt: 'none', login_hint: parameters.silentFor }),
    });
  }

  async completeSignIn(callbackUrl: URL, checks: SignInChecks): Promise<Person> {
    const configuration = await this.#configuration();
    // The address is ours, not the request's: only the answer of the issuer is taken from what came in.
    const answer = new URL(checks.redirectUri);
    answer.search = callbackUrl.search;
    const tokens = await explainFailures(() =>
      authorizationCodeGrant(configuration, answer, {
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.codeVerifier,
        idTokenExpected: true,
      }),
    );
    return readPerson(tokens.claims());
  }

  #configuration(): Promise<Configuration> {
    const now = this.#options.clock().getTime();
    if (this.#discovered && now - this.#discovered.at < DISCOVERY_LIFETIME_MS) return this.#discovered.configuration;
    const configuration = explainFailures(() => this.#discover());
    const discovered = { configuration, at: now };
    this.#discovered = discovered;
    // A failure is not remembered: the next person tries again.
    configuration.catch(() => {
      if (this.#discovered === discovered) this.#discovered = null;
    });
    return configuration;
  }

  #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret, timeoutSeconds = 10, fetch } = this.#options;
    return discovery(
      new URL(issuer),
      clientId,
      { [clockTolerance]: CLOCK_TOLERANCE_SECONDS },
      ClientSecretPost(clientSecret),
      {
        timeout: timeoutSeconds,
        execute: [enableNonRepudiationChecks, ...(allowsHttp(this.#options) ? [allowInsecureRequests] : [])],
        ...(fetch ? { [customFetch]: fetch } : {}),
      },
    );
  }
}

async function explainFailures<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw describeSignInFailure(error);
  }
}
