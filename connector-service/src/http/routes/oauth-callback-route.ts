import { z } from 'zod';
import { completeAuthorization } from '../../connections/complete-authorization.ts';
import { ConnectorError } from '../../errors.ts';
import type { AppDependencies } from '../app-dependencies.ts';
import { NotPermittedError, NotSignedInError } from '../http-errors.ts';
import { permissionsOf } from '../permissions.ts';
import { defineRoute, type Route } from '../route.ts';
import { AUTHORIZATION_RESULTS, type AuthorizationResult } from '../schemas/connection.ts';
import type { SessionCookie } from '../session-cookie.ts';
import { validateInput } from '../validate-input.ts';

const parameter = z.string().max(2_048).optional();
const callbackQuery = z.object({ state: parameter, code: parameter, error: parameter });

/**
 * Where an instance sends the browser back to. A person stands before it, so every outcome is a page: the settings
 * page explains `?result=`, and the code leaves the address with the redirect.
 */
export function oauthCallbackRoute({ ports }: AppDependencies, cookie: SessionCookie): Route {
  return defineRoute({
    method: 'get',
    path: '/servicenow/oauth/callback',
    summary: 'OAuth redirect URI',
    access: 'public',
    query: z.object({}).meta({ description: 'As RFC 6749 4.1.2 defines it.' }),
    answers: { 303: { description: 'To `/settings/servicenow?result=<code>`.', schema: null } },
    handle: async (_input, { request, response }) => {
      response.setHeader('Referrer-Policy', 'no-referrer');
      try {
        const session = await cookie.read(request, response);
        if (session === null) throw new NotSignedInError();
        const { tenantId, userPrincipalName: actor, roles } = session.person;
        if (!permissionsOf(roles).includes('configure')) throw new NotPermittedError('configure');
        const callback = validateInput(callbackQuery, request.query, 'query');
        const { connection, obstacle } = await completeAuthorization(ports, {
          tenantId,
          sessionId: session.id,
          actor,
          callback,
        });
        return settingsPage(obstacle?.reason ?? connection.pausedFor ?? 'connected');
      } catch (error) {
        const code = error instanceof ConnectorError ? error.code : 'failed';
        ports.log.warn({ code, err: error }, 'An authorization failed.');
        return settingsPage(code);
      }
    },
  });
}

function settingsPage(code: string) {
  const result: AuthorizationResult = AUTHORIZATION_RESULTS.find((known) => known === code) ?? 'failed';
  return { redirect: `/settings/servicenow?result=${result}` };
}
