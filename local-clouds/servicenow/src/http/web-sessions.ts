import { randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import { parseCookies } from './cookies.ts';
import type { InstanceClock } from './instance-clock.ts';

/** A browser's (or SDK's) session: whom it belongs to changes at sign-in, its token never. */
export interface WebSession {
  readonly id: string;
  /** `g_ck` of the pages, `X-UserToken` of the requests. */
  readonly token: string;
  /** sys_id of the signed-in user; null for a guest. */
  userId: string | null;
  /** Set when a bearer token made the session: it ends with that token. */
  endsAt: Date | null;
}

/** Sessions in memory: a restart signs everybody out, as it does on an instance. */
export interface WebSessions {
  /** The session that the request's cookies name; null when there is none, or it has ended. */
  find(request: Request): WebSession | null;
  /** Opens a session and sets the platform's five cookies. */
  open(response: Response, userId: string | null, endsAt?: Date | null): WebSession;
  /** Opens a session without a browser, for work that the instance does by HTTP on itself. */
  start(userId: string | null): WebSession;
  /** Ends the session and takes its cookies back. */
  end(response: Response, session: WebSession): void;
}

// A client that never sends cookies opens a session with each request; the oldest make room.
const MOST_SESSIONS = 5_000;

export function createWebSessions(clock: InstanceClock): WebSessions {
  const sessions = new Map<string, WebSession>();
  const start = (userId: string | null, endsAt: Date | null = null): WebSession => {
    const session: WebSession = { id: hex(16), token: hex(36), userId, endsAt };
    sessions.set(session.id, session);
    const oldest = sessions.keys().next();
    if (sessions.size > MOST_SESSIONS && !oldest.done) sessions.delete(oldest.value);
    return session;
  };
  return {
    start: (userId) => start(userId),
    find: (request) => {
      const id = parseCookies(request.headers.cookie).get('JSESSIONID');
      const session = id === undefined ? undefined : sessions.get(id);
      if (session === undefined) return null;
      if (session.endsAt !== null && session.endsAt <= clock.now()) {
        sessions.delete(session.id);
        return null;
      }
      return session;
    },
    open: (response, userId, endsAt = null) => {
      const session = start(userId, endsAt);
      for (const [name, value] of platformCookies(session)) response.cookie(name, value, COOKIE);
      return session;
    },
    end: (response, session) => {
      sessions.delete(session.id);
      for (const [name] of platformCookies(session)) response.clearCookie(name, { path: '/' });
    },
  };
}

const COOKIE: CookieOptions = { httpOnly: true, path: '/', sameSite: 'lax', encode: String };

/** Names measured on a live instance; only `JSESSIONID` carries meaning here. */
function platformCookies(session: WebSession): [string, string][] {
  const cookies: [string, string][] = [
    ['JSESSIONID', session.id],
    ['glide_user_route', `glide.${session.id.slice(0, 16)}`],
    ['glide_session_store', session.id.toUpperCase()],
  ];
  if (session.userId !== null) {
    cookies.push(['glide_user', hex(16)], ['glide_user_session', hex(16)]);
  }
  return cookies;
}

function hex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}
