import { z } from 'zod';
import type { AppDependencies } from '../app-dependencies.ts';
import { permissionsOf, roleNames } from '../permissions.ts';
import { safeReturnAddress } from '../return-address.ts';
import { defineRoute, type Route } from '../route.ts';
import { type SessionAnswer, sessionSchema } from '../schemas/session.ts';
import type { SessionCookie } from '../session-cookie.ts';
import type { SignInCookie } from '../sign-in-cookie.ts';

/** Signing in and out. */
export function sessionRoutes(
  { ports, signIn }: AppDependencies,
  cookie: SessionCookie,
  signInCookie: SignInCookie,
): Route[] {
  const redirectUri = `${ports.addresses.publicUrl}/signin/callback`;

  /** A person stands before it: the page at home says what happened and lets them try again. */
  const refuseSignIn = (error: unknown) => {
    ports.log.warn({ err: error }, 'A sign-in failed.');
    return { redirect: '/?signIn=failed' };
  };

  return [
    defineRoute({
      method: 'get',
      path: '/api/session',
      summary: 'Who is signed in, and what they may do',
      access: 'signed_in',
      answers: { 200: { description: 'The session.', schema: sessionSchema } },
      handle: (_input, { session }) => {
        const { person } = session;
        const body: SessionAnswer = {
          person: {
            name: person.name,
            userPrincipalName: person.userPrincipalName,
            objectId: person.objectId,
            tenantId: person.tenantId,
          },
          roles: roleNames(person.roles),
          permissions: permissionsOf(person.roles),
          csrfToken: session.csrfToken,
          idleExpiresAt: session.idleExpiresAt.toISOString(),
          expiresAt: session.expiresAt.toISOString(),
          today: ports.clock().toISOString().slice(0, 10),
        };
        return { status: 200, body };
      },
    }),

    defineRoute({
      method: 'get',
      path: '/signin',
      summary: 'Sends the browser to Entra ID',
      access: 'public',
      query: z.object({
        returnTo: z.unknown().optional().meta({ type: 'string', description: 'Page to come back to.' }),
      }),
      answers: { 303: { description: 'To the sign-in page of Entra ID.', schema: null } },
      handle: async ({ query }, { request, response }) => {
        const pending = await signInCookie.start(request, response, safeReturnAddress(query.returnTo));
        try {
          return { redirect: (await signIn.buildSignInUrl({ ...pending, redirectUri })).href };
        } catch (error) {
          return refuseSignIn(error);
        }
      },
    }),

    defineRoute({
      method: 'get',
      path: '/signin/callback',
      summary: 'Where Entra ID sends the browser back to',
      access: 'public',
      query: z.object({}).meta({ description: 'As OpenID Connect defines it.' }),
      answers: {
        303: { description: 'To the page the sign-in began on, or home with `?signIn=failed`.', schema: null },
      },
      handle: async (_input, { request, response }) => {
        const pending = await signInCookie.take(request, response);
        if (pending === null) return { redirect: '/?signIn=expired' };
        const callbackUrl = new URL(request.originalUrl, ports.addresses.publicUrl);
        try {
          const person = await signIn.completeSignIn(callbackUrl, { ...pending.checks, redirectUri });
          await cookie.start(request, response, person);
          await ports.audit.append({
            at: ports.clock(),
            tenantId: person.tenantId,
            actor: person.userPrincipalName,
            action: 'sign_in',
            outcome: 'done',
            details: { roles: roleNames(person.roles) },
          });
          return { redirect: pending.returnTo };
        } catch (error) {
          return refuseSignIn(error);
        }
      },
    }),

    defineRoute({
      method: 'post',
      path: '/signout',
      summary: 'Ends the session',
      access: 'signed_in',
      answers: { 204: { description: 'Signed out.', schema: null } },
      handle: async (_input, { request, response, tenantId, actor }) => {
        await cookie.end(request, response);
        const entry = { at: ports.clock(), tenantId, actor, action: 'sign_out', outcome: 'done' as const, details: {} };
        await ports.audit.append(entry);
        return { status: 204 };
      },
    }),
  ];
}
