import type { Request, Response } from 'express';
import { sendLoginPage } from '../pages/login-page.ts';
import type { Platform } from './platform.ts';
import { readForm } from './read-body.ts';
import { notAuthenticated, sendJson, sendRestError } from './rest-error.ts';
import type { UserAccount } from './user-accounts.ts';

const INVALID_LOGIN = 'User name or password invalid';

/** `GET /login.do`. */
export function showLogin(platform: Platform, request: Request, response: Response): void {
  const session = platform.sessions.find(request) ?? platform.sessions.open(response, null);
  const goTo = request.query['sysparm_goto_url'];
  sendLoginPage(response, { session, goTo: localPath(typeof goTo === 'string' ? goTo : ''), error: null });
}

/** `POST /login.do`: 302 on success, 200 with the form again on failure. */
export async function logIn(platform: Platform, request: Request, response: Response): Promise<void> {
  const form = await readForm(request);
  const goTo = localPath(form.get('sysparm_goto_url') ?? '');
  const userName = form.get('user_name') ?? '';
  const account = platform.accounts.authenticate(userName, form.get('user_password') ?? '');
  if (account === null || !account.mayUseInterface) {
    platform.log.write('warn', 'Login', `${userName}: ${refusal(account)}`);
    const session = platform.sessions.find(request) ?? platform.sessions.open(response, null);
    sendLoginPage(response, { session, goTo, error: INVALID_LOGIN, userName });
    return;
  }
  const before = platform.sessions.find(request);
  if (before !== null) platform.sessions.end(response, before);
  platform.sessions.open(response, account.id);
  response.redirect(302, goTo);
}

/** `GET|POST /logout.do`. */
export function logOut(platform: Platform, request: Request, response: Response): void {
  const session = platform.sessions.find(request);
  if (session !== null) platform.sessions.end(response, session);
  response.redirect(302, '/login.do');
}

/**
 * `POST /angular.do`: the JSON sign-in and the token hand-over of `now-sdk`. Without a session `get_user` answers 2xx
 * and opens one; with a session cookie but without its `X-UserToken` it answers 401 and gives the token.
 */
export async function answerAngular(platform: Platform, request: Request, response: Response): Promise<void> {
  const form = await readForm(request);
  switch (request.query['sysparm_type']) {
    case 'view_form.login':
      return logInByJson(platform, form, response);
    case 'get_user':
      return giveUser(platform, request, response);
    default:
      sendJson(response, 200, { status: 'error', message: 'Unknown sysparm_type' });
  }
}

function logInByJson(platform: Platform, form: URLSearchParams, response: Response): void {
  const userName = form.get('user_name') ?? '';
  const account = platform.accounts.authenticate(userName, form.get('user_password') ?? '');
  if (account === null || !account.mayUseInterface) {
    platform.log.write('warn', 'Login', `${userName}: ${refusal(account)}`);
    // The processor itself turns API-only users away, admins included.
    const message =
      account === null
        ? INVALID_LOGIN
        : `User ${account.userName} is not allowed to access com.glide.ui.ng.AngularProcessor`;
    sendJson(response, 200, { status: 'error', message, setup_multifactor_authn: false });
    return;
  }
  platform.sessions.open(response, account.id);
  sendJson(response, 200, { status: 'success', message: 'Login succeeded', setup_multifactor_authn: false });
}

function giveUser(platform: Platform, request: Request, response: Response): void {
  const session = platform.sessions.find(request);
  if (session === null) {
    platform.sessions.open(response, null);
    sendJson(response, 200, { status: 'success', user_name: 'guest' });
    return;
  }
  if (request.get('X-UserToken') !== session.token) {
    sendRestError(response, notAuthenticated({ 'X-UserToken-Response': session.token }));
    return;
  }
  const account = session.userId === null ? null : platform.accounts.byId(session.userId);
  sendJson(response, 200, { status: 'success', user_name: account?.userName ?? 'guest' });
}

function refusal(account: UserAccount | null): string {
  return account === null ? 'wrong name or password, inactive or locked out' : 'allowed to use web services only';
}

/** Only a path of this instance, never another site's address; the home page for anything else. */
export function localPath(target: string): string {
  const isLocal = target.startsWith('/') && !/^\/[/\\]/.test(target) && !/[\u0000-\u001f\\]/.test(target);
  return isLocal ? target : '/home.do';
}
