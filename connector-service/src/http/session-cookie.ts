import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { getIronSession, type IronSession, nodeCookies, type SessionOptions } from 'iron-session';
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
  /** Until then the roles count. Afterwards Entra ID is asked again. */
  rolesExpireAt: Date;
  /** When a page should ask Entra ID again; null: Entra ID wants to see the person first. */
  renewAt: Date | null;
}

/**
 * What a request comes with: a session; one that is good but for the age of its roles; or nothing that counts, with
 * `ended` true where a cookie came.
 */
export type SessionState =
  | { session: Session; outdated: null }
  | { session: null; outdated: Session }
  | { session: null; outdated: null; ended: boolean };

/** What is sealed into the cookie. Times in milliseconds. */
interface SealedSession {
  id: string;
  person: Person;
  signedInAt: number;
  lastSeenAt: number;
  /** When Entra ID told the roles. Missing in cookies of version 1.0: when the session began. */
  rolesReadAt?: number;
  /** The last silent renewal that failed: `mustAsk` when Entra ID wants to see the person. */
  renewalFailed?: { at: number; mustAsk: boolean } | null;
}

export const IDLE_LIFETIME_MS = 60 * 60 * 1000;
export const ABSOLUTE_LIFETIME_MS = 12 * 60 * 60 * 1000;
/** How often the time of the last request is sealed anew. */
const TOUCH_INTERVAL_MS = 60 * 1000;
/** The part of the roles' life after which pages renew, so that a quiet moment is found before its end. */
const RENEW_AFTER = 3 / 4;
/** Entra ID did not answer: not every page view may ask it again. */
const RENEWAL_PAUSE_MS = 2 * 60 * 1000;

export interface SessionCookieOptions {
  secret: string;
  /** `__Host-` needs https; on a laptop the cookie has a plain name. */
  isHttps: boolean;
  rolesLifetimeMs: number;
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

  /** The session of a request, or null when there is none, or it was ended, or it or its roles are too old. */
  async read(request: Request, response: Response): Promise<Session | null> {
    return (await this.readState(request, response)).session;
  }

  /** As `read`, and what there is in place of a session. */
  async readState(request: Request, response: Response): Promise<SessionState> {
    const sealed = await this.#open(request, response);
    const content = readSealed(sealed);
    if (content === null) return { session: null, outdated: null, ended: false };
    const now = this.#options.clock().getTime();
    const { lastSeenAt, signedInAt } = content;
    const isTooOld = now >= lastSeenAt + IDLE_LIFETIME_MS || now >= signedInAt + ABSOLUTE_LIFETIME_MS;
    if (isTooOld || (await this.#isEnded(content))) return { session: null, outdated: null, ended: true };
    const session = this.#describe(content);
    if (now >= session.rolesExpireAt.getTime()) return { session: null, outdated: session };
    if (now - lastSeenAt < TOUCH_INTERVAL_MS) return { session, outdated: null };
    sealed.lastSeenAt = now;
    await sealed.save();
    return { session: this.#describe({ ...content, lastSeenAt: now }), outdated: null };
  }

  /** Begins a session under a new id; the one before it, if any, ends. */
  async start(request: Request, response: Response, person: Person): Promise<Session> {
    await this.end(request, response);
    const sealed = await this.#open(request, response);
    const now = this.#options.clock().getTime();
    const begun = {
      id: randomId(this.#options.randomBytes),
      person,
      signedInAt: now,
      lastSeenAt: now,
      rolesReadAt: now,
      renewalFailed: null,
    };
    Object.assign(sealed, begun);
    await sealed.save();
    return this.#describe(begun);
  }

  /**
   * Goes on with the session of this request under what Entra ID says of its person now. Its id stays: other windows
   * hold its CSRF token, and no more than before is let in. Its longest time stays as well.
   */
  async renew(request: Request, response: Response, person: Person): Promise<void> {
    const now = this.#options.clock().getTime();
    await this.#change(request, response, { person, lastSeenAt: now, rolesReadAt: now, renewalFailed: null });
  }

  /** Remembers that Entra ID did not renew. `mustAsk`: it wants to see the person. */
  async noteFailedRenewal(request: Request, response: Response, mustAsk: boolean): Promise<void> {
    await this.#change(request, response, { renewalFailed: { at: this.#options.clock().getTime(), mustAsk } });
  }

  /** Ends the session on the server, so that a copy of the cookie is worthless, and takes the cookie away. */
  async end(request: Request, response: Response): Promise<void> {
    const sealed = await this.#open(request, response);
    const { id, signedInAt } = sealed;
    if (id !== undefined && signedInAt !== undefined) {
      await this.#options.endedSessions.end(id, new Date(signedInAt + ABSOLUTE_LIFETIME_MS));
    }
    sealed.destroy();
  }

  /** Whether a session that was read a while ago is over by now: ended, or its roles too old. */
  async isOver(session: Session): Promise<boolean> {
    const { id, person, signedInAt } = session;
    const now = this.#options.clock().getTime();
    const end = Math.min(...[session.idleExpiresAt, session.expiresAt, session.rolesExpireAt].map(Number));
    return now >= end || this.#isEnded({ id, person, signedInAt: signedInAt.getTime() });
  }

  /** Compares in constant time. */
  isCsrfToken(session: Session, token: string): boolean {
    const expected = Buffer.from(session.csrfToken);
    const given = Buffer.from(token);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }

  #open(request: Request, response: Response): Promise<IronSession<SealedSession>> {
    return getIronSession<SealedSession>(nodeCookies(request, response), this.#cookie);
  }

  async #change(request: Request, response: Response, changes: Partial<SealedSession>): Promise<void> {
    const sealed = await this.#open(request, response);
    Object.assign(sealed, changes);
    await sealed.save();
  }

  #isEnded({ id, person, signedInAt }: Pick<SealedSession, 'id' | 'person' | 'signedInAt'>): Promise<boolean> {
    return this.#options.endedSessions.isEnded({
      id,
      tenantId: person.tenantId,
      signedInAt: new Date(signedInAt),
    });
  }

  #describe({ id, person, signedInAt, lastSeenAt, rolesReadAt = signedInAt, renewalFailed }: SealedSession): Session {
    const { secret, rolesLifetimeMs } = this.#options;
    const renewAt = Math.max(
      rolesReadAt + rolesLifetimeMs * RENEW_AFTER,
      renewalFailed ? renewalFailed.at + RENEWAL_PAUSE_MS : 0,
    );
    return {
      id,
      person,
      csrfToken: createHmac('sha256', secret).update(`csrf:${id}`).digest('base64url'),
      signedInAt: new Date(signedInAt),
      idleExpiresAt: new Date(lastSeenAt + IDLE_LIFETIME_MS),
      expiresAt: new Date(signedInAt + ABSOLUTE_LIFETIME_MS),
      rolesExpireAt: new Date(rolesReadAt + rolesLifetimeMs),
      renewAt: renewalFailed?.mustAsk ? null : new Date(renewAt),
    };
  }
}

function readSealed(sealed: Partial<SealedSession>): SealedSession | null {
  const { id, person, signedInAt, lastSeenAt, rolesReadAt, renewalFailed = null } = sealed;
  if (id === undefined || person === undefined || signedInAt === undefined || lastSeenAt === undefined) return null;
  return { id, person, signedInAt, lastSeenAt, renewalFailed, ...(rolesReadAt === undefined ? {} : { rolesReadAt }) };
}
