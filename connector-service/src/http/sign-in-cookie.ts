import { createHash, createHmac } from 'node:crypto';
import type { Request, Response } from 'express';
import { getIronSession, nodeCookies, type SessionOptions } from 'iron-session';
import type { RandomBytes } from '../ports/clock.ts';
import { randomSecret } from '../ports/random-id.ts';
import type { SignInChecks } from '../ports/sign-in.ts';

/** A sign-in on its way to the identity provider and back. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  /** S256, for the address of the identity provider. */
  codeChallenge: string;
}

interface SealedSignIn {
  state: string;
  nonce: string;
  returnTo: string;
  /** Id of the session that is to go on; null: a new one begins. */
  renews: string | null;
}

const LIFETIME_SECONDS = 10 * 60;

/**
 * Remembers in the browser, sealed, which sign-in it started. The code verifier is not among it: it is derived from
 * the state by a key that never leaves the server.
 */
export class SignInCookie {
  readonly #secret: string;
  readonly #randomBytes: RandomBytes;
  readonly #cookie: SessionOptions;

  constructor(options: { secret: string; isHttps: boolean; randomBytes: RandomBytes }) {
    this.#secret = options.secret;
    this.#randomBytes = options.randomBytes;
    this.#cookie = {
      cookieName: options.isHttps ? '__Host-m365-ticketing-sign-in' : 'm365-ticketing-sign-in',
      password: options.secret,
      ttl: LIFETIME_SECONDS,
      cookieOptions: { httpOnly: true, secure: options.isHttps, sameSite: 'lax', path: '/' },
    };
  }

  async start(
    request: Request,
    response: Response,
    { returnTo, renews }: Pick<SealedSignIn, 'returnTo' | 'renews'>,
  ): Promise<PendingSignIn> {
    const sealed = await getIronSession<SealedSignIn>(nodeCookies(request, response), this.#cookie);
    const state = randomSecret(this.#randomBytes);
    const nonce = randomSecret(this.#randomBytes);
    Object.assign(sealed, { state, nonce, returnTo, renews });
    await sealed.save();
    const codeChallenge = createHash('sha256').update(this.#verifierOf(state)).digest('base64url');
    return { state, nonce, codeChallenge };
  }

  /** What the callback must match, once: the cookie is gone afterwards. Null when this browser started nothing. */
  async take(
    request: Request,
    response: Response,
  ): Promise<{
    checks: Omit<SignInChecks, 'redirectUri'>;
    returnTo: string;
    renews: string | null;
  } | null> {
    const sealed = await getIronSession<SealedSignIn>(nodeCookies(request, response), this.#cookie);
    const { state, nonce, returnTo, renews = null } = sealed;
    sealed.destroy();
    if (state === undefined || nonce === undefined || returnTo === undefined) return null;
    return { checks: { state, nonce, codeVerifier: this.#verifierOf(state) }, returnTo, renews };
  }

  #verifierOf(state: string): string {
    return createHmac('sha256', this.#secret).update(`code_verifier:${state}`).digest('base64url');
  }
}
