import type { Request, Response } from 'express';
import { clientAddress } from '../http/client-addresses.ts';
import type { Platform } from '../http/platform.ts';
import type { UserAccount } from '../http/user-accounts.ts';
import type { WebSession } from '../http/web-sessions.ts';
import type { Session } from '../security/session.ts';
import { sessionForUser } from '../security/session-for-user.ts';
import { type ApplicationMenu, applicationMenus } from './application-menus.ts';

/** A signed-in person in front of a page. */
export interface PageVisitor {
  web: WebSession;
  account: UserAccount;
  session: Session;
  /** What the navigator offers this person; read when a page is drawn. */
  menus: () => ApplicationMenu[];
}

/** Who looks at the page; null when nobody is signed in, in which case the answer leads to the sign-in page and back. */
export function requireVisitor(platform: Platform, request: Request, response: Response): PageVisitor | null {
  const web = platform.sessions.find(request);
  const account = web?.userId ? platform.accounts.byId(web.userId) : null;
  if (web === null || account === null || !account.mayAct || !account.mayUseInterface) {
    const back = request.method === 'GET' ? request.originalUrl : '/home.do';
    response.redirect(302, `/login.do?${new URLSearchParams({ sysparm_goto_url: back })}`);
    return null;
  }
  const session = sessionForUser(platform.store, account.id, {
    interactive: true,
    token: web.token,
    sessionId: web.id,
    clientAddress: clientAddress(request),
  });
  return { web, account, session, menus: () => applicationMenus(platform.store, session) };
}
