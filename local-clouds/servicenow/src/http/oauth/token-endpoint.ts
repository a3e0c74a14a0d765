import OAuth2Server, { type Request as OAuthRequest, type Token } from '@node-oauth/oauth2-server';
import type { Request, Response } from 'express';
import { basicCredentials } from '../authenticate-request.ts';
import type { Platform } from '../platform.ts';
import { readForm } from '../read-body.ts';
import { sendJson } from '../rest-error.ts';
import { booleanProperty } from '../system-property.ts';
import { absoluteRedirect } from './oauth-entity.ts';
import { createOAuthModel } from './oauth-model.ts';

/**
 * `POST /oauth_token.do`: form only; client in the body or as Basic. Every failure is the same vague 401; the reason
 * goes to the system log with source `OAuth`.
 */
export async function answerTokenRequest(platform: Platform, request: Request, response: Response): Promise<void> {
  const form = Object.fromEntries(await readForm(request));
  try {
    if (!booleanProperty(platform.store, 'com.snc.platform.security.oauth.is.active', true)) {
      throw new Error('OAuth is switched off: com.snc.platform.security.oauth.is.active');
    }
    const token = await grantToken(platform, request, form);
    const entitySeconds = Number(token.client.accessTokenLifetime ?? 1800);
    platform.sessions.open(response, token.user['id'], new Date(platform.clock.now().getTime() + entitySeconds * 1000));
    response.setHeader('Cache-Control', 'no-store');
    sendJson(response, 200, successBody(token, entitySeconds));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    platform.log.write('warn', 'OAuth', `${form['grant_type'] ?? 'no grant_type'}: ${reason}`);
    sendJson(response, 401, failureBody(platform, error));
  }
}

async function grantToken(platform: Platform, request: Request, form: Record<string, string>): Promise<Token> {
  const grantType = form['grant_type'] ?? '';
  if (form['redirect_uri']) form['redirect_uri'] = absoluteRedirect(form['redirect_uri'], platform.publicUrl);
  // Scopes are those of the entity; whatever a client asks for must not fail the request.
  delete form['scope'];
  const server = new OAuth2Server({ model: createOAuthModel(platform, grantType) });
  const oauthRequest = new OAuth2Server.Request({
    method: request.method,
    headers: tokenRequestHeaders(request),
    // Parameters in the query string are refused (glide.oauth.allow.parameters.in.post.body.only): hand over none.
    query: {},
    body: form,
  }) as OAuthRequest;
  return server.token(oauthRequest, new OAuth2Server.Response({ headers: {} }), {
    alwaysIssueNewRefreshToken: grantType !== 'refresh_token',
    // A public client refreshes without a secret; the model refuses every other one.
    requireClientAuthentication: { refresh_token: false, authorization_code: true },
  });
}

/** The library reads Basic itself, but not where the name or secret is form-encoded, as RFC 6749 has it. */
function tokenRequestHeaders(request: Request): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': request.get('Content-Type') ?? '',
    'content-length': request.get('Content-Length') ?? '0',
  };
  const chunked = request.get('Transfer-Encoding');
  if (chunked) headers['transfer-encoding'] = chunked;
  const basic = basicCredentials(request);
  if (basic !== null) {
    const decoded = basic.map((part) => decodeFormPart(part)).join(':');
    headers['authorization'] = `Basic ${Buffer.from(decoded).toString('base64')}`;
  }
  return headers;
}

function decodeFormPart(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}

/** Key order and `expires_in` (one second less than the lifetime) as captured on a live instance. */
function successBody(token: Token, seconds: number): Record<string, string | number> {
  return {
    access_token: token.accessToken,
    ...(token.refreshToken === undefined ? {} : { refresh_token: token.refreshToken }),
    scope: (token.scope ?? []).join(' '),
    token_type: 'Bearer',
    expires_in: seconds - 1,
  };
}

function failureBody(platform: Platform, error: unknown): Record<string, string> {
  const isWrongClient = error instanceof Error && error.name === 'invalid_client';
  const code = isWrongClient ? platform.settings.wrongClientError : 'server_error';
  return { error_description: 'access_denied', error: code };
}
