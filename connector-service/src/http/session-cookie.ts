import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { getIronSession, nodeCookies, type SessionOptions } from 'iron-session';
import type { Clock, RandomBytes } from '../ports/clock.ts';
import { randomId } from '../ports/random-id.ts';
import type { Person } from '../ports/sign-in.ts';
import type { EndedSessionStore } from '../ports/stores.ts';

/** Someone signed in, as the rest of the service sees them. */
export interface Session {
  id: string;
  person: Person;
  csrfToken: string;
  signedInAt: Date;
  idleExpiresAt: Date;
  expiresAt: Date;
}

/** What is sealed into the cookie. Times in milliseconds. */
interface SealedSession {
  id: string;
  person: Person;
  signedInAt: number;
  lastSeenAt: number;
}

export const IDLE_LIFETIME_MS = 60 * 60 * 1000;
export const ABSOLUTE_LIFETIME_MS = 12 * 60 * 60 * 1000;
/** How often the time of the last request is sealed anew. */
const TOUCH_INTERVAL_MS = 60 * 1000;

export interface SessionCookieOptions {
  secret: string;
  /** `__Host-` needs https; on a laptop the cookie has a plain name. */
  isHttps: boolean;
  endedSessions: EndedSessionStore;
  clock: Clock;
  randomBytes: RandomBytes;
}

/**
 * The portal session: sealed into a cookie, so that any node can read it, and checked against the list of ended
 * sessions, because a sealed cookie by itself stays good after sign-out.
 */
export class SessionCookie {
  readonly #options: SessionCookieOptions;
  readonly #cookie: SessionOptions;

  constructor(options: SessionCookieOptions) {
    this.#options = options;
    this.#cookie = {
      cookieName: options.isHttps ? '__Host-m365-ticketing' : 'm365-ticketing',
      password: options.secret,
      ttl: ABSOLUTE_LIFETIME_MS / 1000,
      cookieOptions: { httpOnly: true, secure: options.isHttps, sameSite: 'lax', path: '/', maxAge: undefined },
    };
  }

  /** The session of a request, or null when there is none, or it was ended, or it is too old. */
  async read(request: Request, response: Response): Promise<Session | null> {
    const sealed = await getIronSession<SealedSession>(nodeCookies(request, response), this.#cookie);
    const { id, person, signedInAt, lastSeenAt } = sealed;
    if (id === undefined || person === undefined || signedInAt === undefined || lastSeenAt === undefined) return null;
    const now = this.#options.clock().getTime();
    if (now >= lastSeenAt + IDLE_LIFETIME_MS || now >= signedInAt + ABSOLUTE_LIFETIME_MS) return null;
    if (await this.#options.endedSessions.isEnded(id)) return null;
    if (now - lastSeenAt >= TOUCH_INTERVAL_MS) {
      sealed.lastSeenAt = now;
      await sealed.save();
    }
    return this.#describe({ id, person, signedInAt, lastSeenAt: sealed.lastSeenAt ?? lastSeenAt });
  }

  /** Begins a session under a new id; the one before it, if any, ends. */
  async start(request: Request, response: Response, person: Person): Promise<Session> {
    await this.end(request, response);
    const sealed = await getIronSession<SealedSession>(nodeCookies(request, response), this.#cookie);
    const now = this.#options.clock().getTime();
    const begun = { id: randomId(this.#options.randomBytes), person, signedInAt: now, lastSeenAt: now };
    Object.assign(sealed, begun);
    await sealed.save();
    return this.#describe(begun);
  }

  /** Ends the session on the server, so that a copy of the cookie is worthless, and takes the cookie away. */
  async end(request: Request, response: Response): Promise<void> {
    const sealed = await getIronSession<SealedSession>(nodeCookies(request, response), this.#cookie);
    const { id, signedInAt } = sealed;
    if (id !== undefined && signedInAt !== undefined) {
      await this.#options.endedSessions.end(id, new Date(signedInAt + ABSOLUTE_LIFETIME_MS));
    }
    sealed.destroy();
  }

  /** Compares in constant time. */
  isCsrfToken(session: Session, token: string): boolean {
    const expected = Buffer.from(session.csrfToken);
    const given = Buffer.from(token);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }

  #describe({ id, person, signedInAt, lastSeenAt }: SealedSession): Session {
    return {
      id,
      person,
      csrfToken: createHmac('sha256', this.#options.secret).update(`csrf:${id}`).digest('base64url'),
      signedInAt: new Date(signedInAt),
      idleExpiresAt: new Date(lastSeenAt + IDLE_LIFETIME_MS),
      expiresAt: new Date(signedInAt + ABSOLUTE_LIFETIME_MS),
    };
  }
}
