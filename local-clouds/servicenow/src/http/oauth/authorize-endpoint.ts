import OAuth2Server from '@node-oauth/oauth2-server';
import type { Request, Response } from 'express';
import { sendConsentPage } from '../../pages/consent-page.ts';
import { sendLoginPage } from '../../pages/login-page.ts';
import { messagePage } from '../../pages/page.ts';
import { sessionForUser } from '../../security/session-for-user.ts';
import type { Platform } from '../platform.ts';
import { readForm } from '../read-body.ts';
import { booleanProperty } from '../system-property.ts';
import type { WebSession } from '../web-sessions.ts';
import { absoluteRedirect, findOAuthEntity, type OAuthEntity } from './oauth-entity.ts';
import { createOAuthModel } from './oauth-model.ts';

/** Parameters of `/oauth_auth.do` that travel through sign-in and consent; all others are dropped. */
const PARAMETERS = [
  'response_type',
  'client_id',
  'redirect_uri',
  'scope',
  'state',
  'code_challenge',
  'code_challenge_method',
] as const;

type Parameters = Record<string, string>;

interface AuthorizationRequest {
  entity: OAuthEntity;
  /** Registered and absolute. */
  redirectUri: string;
  parameters: Parameters;
}

/** `GET /oauth_auth.do`: the consent page for a signed-in user, the way to the sign-in page for a guest. */
export function showConsent(platform: Platform, request: Request, response: Response): void {
  const parameters = pickParameters((name) => request.query[name]);
  const asked = checkRequest(platform, parameters, response);
  if (asked === null) return;
  const session = platform.sessions.find(request);
  const user = session?.userId ? platform.accounts.byId(session.userId) : null;
  if (session === null || user === null || !user.mayAct || !user.mayUseInterface) {
    response.redirect(302, `/oauth_login.do?${new URLSearchParams(parameters)}`);
    return;
  }
  sendConsentPage(response, { entity: asked.entity, user, session, parameters });
}

/** `GET /oauth_login.do`: the sign-in page that leads back to consent. "Not you?" comes here and signs out first. */
export function showOAuthLogin(platform: Platform, request: Request, response: Response): void {
  const parameters = pickParameters((name) => request.query[name]);
  const session = platform.sessions.find(request);
  if (request.query['not_you'] === 'true' && session !== null) platform.sessions.end(response, session);
  sendLoginPage(response, { session: null, goTo: `/oauth_auth.do?${new URLSearchParams(parameters)}`, error: null });
}

/** `POST /oauth_auth.do`: Allow or Deny. */
export async function decideConsent(platform: Platform, request: Request, response: Response): Promise<void> {
  const form = await readForm(request);
  const parameters = pickParameters((name) => form.get(name) ?? undefined);
  const asked = checkRequest(platform, parameters, response);
  if (asked === null) return;
  const session = platform.sessions.find(request);
  if (session?.userId == null) {
    response.redirect(302, `/oauth_login.do?${new URLSearchParams(parameters)}`);
    return;
  }
  if (form.get('sysparm_ck') !== session.token) {
    messagePage(response, 403, {
      title: 'Security constraint',
      text: 'The form does not belong to your session.',
      hint: 'Go back to the application and start the authorization again.',
    });
    return;
  }
  if (form.get('decision') !== 'allow') return answerDeny(platform, asked, response);
  if (!mayGrant(platform, session)) return redirectWithError(response, asked, 'access_denied');
  await answerAllow(platform, asked, session.userId, response);
}

/** Refuses with a page, never with a redirect, whatever makes the redirect itself untrustworthy. */
function checkRequest(platform: Platform, parameters: Parameters, response: Response): AuthorizationRequest | null {
  const refuse = (text: string, hint?: string): null => {
    messagePage(response, 400, { title: 'Authorization request refused', text, ...(hint ? { hint } : {}) });
    platform.log.write('warn', 'OAuth', `${parameters['client_id'] ?? ''}: ${text}`);
    return null;
  };
  if (!booleanProperty(platform.store, 'com.snc.platform.security.oauth.is.active', true)) {
    return refuse('OAuth is not active', 'Set the property com.snc.platform.security.oauth.is.active to true.');
  }
  const entity = findOAuthEntity(platform.store, parameters['client_id'] ?? '', platform.publicUrl);
  if (entity === null) return refuse('Invalid client_id', 'Compare it with System OAuth > Application Registry.');
  const redirectUri = chooseRedirect(platform, entity, parameters['redirect_uri'] ?? '');
  if (redirectUri === null) {
    return refuse('Invalid redirect_uri', `Register the exact address in the redirect URL of "${entity.name}".`);
  }
  const stateRequired = booleanProperty(platform.store, 'glide.oauth.state.parameter.required', true);
  if (stateRequired && (parameters['state'] ?? '').trim() === '') return refuse('Missing State parameter in request.');
  const asked = { entity, redirectUri, parameters };
  if (parameters['response_type'] !== 'code') {
    redirectWithError(response, asked, 'unsupported_response_type');
    return null;
  }
  if (!isChallengeAcceptable(entity, parameters)) {
    redirectWithError(response, asked, 'invalid_request');
    return null;
  }
  return asked;
}

function chooseRedirect(platform: Platform, entity: OAuthEntity, asked: string): string | null {
  const [first = null] = entity.redirectUris;
  if (asked === '') return first;
  const absolute = absoluteRedirect(asked, platform.publicUrl);
  if (entity.redirectUris.includes(absolute)) return absolute;
  return platform.settings.unregisteredRedirect === 'first-registered' ? first : null;
}

/** A public client must prove itself by PKCE; only S256 is taken. */
function isChallengeAcceptable(entity: OAuthEntity, parameters: Parameters): boolean {
  const challenge = parameters['code_challenge'] ?? '';
  if (challenge === '') return !entity.isPublic;
  return (parameters['code_challenge_method'] ?? 'S256') === 'S256';
}

/** KB0725643: the consenting user needs read and write on `oauth_credential`; admin overrides. */
function mayGrant(platform: Platform, web: WebSession): boolean {
  if (!platform.settings.consentNeedsCredentialAccess) return true;
  const session = sessionForUser(platform.store, web.userId ?? '', { interactive: true, sessionId: web.id });
  const may = (operation: 'read' | 'write'): boolean =>
    platform.access.mayAccessRecord(session, operation, 'oauth_credential', null);
  return may('read') && may('write');
}

async function answerAllow(
  platform: Platform,
  asked: AuthorizationRequest,
  userId: string,
  response: Response,
): Promise<void> {
  const server = new OAuth2Server({ model: createOAuthModel(platform, 'authorization_code') });
  const answer = new OAuth2Server.Response({ headers: {} });
  const { scope, state, ...rest } = asked.parameters;
  const request = new OAuth2Server.Request({
    method: 'POST',
    headers: {},
    query: {},
    // Scope and state are the platform's to judge: it takes any scope, and hands any state back unchanged.
    body: { ...rest, redirect_uri: asked.redirectUri },
  });
  const code = await server.authorize(request, answer, {
    authenticateHandler: { handle: () => ({ id: userId }) },
    authorizationCodeLifetime: asked.entity.codeSeconds,
    allowEmptyState: true,
  });
  redirectBack(response, asked, { code: code.authorizationCode });
}

/** What Deny does is published nowhere (open): ours, see `denyRedirects`. */
function answerDeny(platform: Platform, asked: AuthorizationRequest, response: Response): void {
  if (platform.settings.denyRedirects) redirectWithError(response, asked, 'access_denied');
  else messagePage(response, 200, { title: 'Access denied', text: `${asked.entity.name} was not given access.` });
}

function redirectWithError(response: Response, asked: AuthorizationRequest, error: string): void {
  redirectBack(response, asked, { error });
}

function redirectBack(response: Response, asked: AuthorizationRequest, answer: Record<string, string>): void {
  const target = new URL(asked.redirectUri);
  for (const [name, value] of Object.entries(answer)) target.searchParams.set(name, value);
  const state = asked.parameters['state'];
  if (state) target.searchParams.set('state', state);
  response.redirect(302, target.href);
}

function pickParameters(read: (name: string) => unknown): Parameters {
  const picked: Parameters = {};
  for (const name of PARAMETERS) {
    const value = read(name);
    if (typeof value === 'string') picked[name] = value;
  }
  return picked;
}
