import { z } from 'zod';
import { ConnectorError } from '../../errors.ts';
import { type Person, SignInError } from '../../ports/sign-in.ts';
import { UNKNOWN_TENANT } from '../../ports/stores.ts';
import { today } from '../../tickets/today.ts';
import type { AppDependencies } from '../app-dependencies.ts';
import { countingRoleIds, permissionsOf, roleNames } from '../permissions.ts';
import { safeReturnAddress } from '../return-address.ts';
import { defineRoute, type Route } from '../route.ts';
import { type SessionAnswer, type SessionStateAnswer, sessionStateSchema } from '../schemas/session.ts';
import type { Session, SessionCookie } from '../session-cookie.ts';
import { nameSessionPerson } from '../session-person.ts';
import type { SessionStreams } from '../session-streams.ts';
import type { SignInCookie } from '../sign-in-cookie.ts';

export interface SessionRouteParts {
  cookie: SessionCookie;
  signInCookie: SignInCookie;
  streams: SessionStreams;
}

const withReturn = (returnTo: string) => `/signin?${new URLSearchParams({ returnTo })}`;

/** Signing in and out, and going on with a session whose roles grow old. */
export function sessionRoutes(
  { ports, signIn, endedSessions }: AppDependencies,
  { cookie, signInCookie, streams }: SessionRouteParts,
): Route[] {
  const redirectUri = `${ports.addresses.publicUrl}/signin/callback`;

  /** Anybody can make a sign-in fail as often as they like, so it is counted. */
  const recordFailure = async (error: unknown, renewed: Session | null) => {
    const reason = reasonOf(error);
    ports.log.warn({ err: error }, 'A sign-in failed.');
    const entry = {
      at: ports.clock(),
      tenantId: renewed?.person.tenantId ?? UNKNOWN_TENANT,
      actor: renewed?.person.userPrincipalName ?? '',
      action: renewed === null ? 'sign_in' : 'session.renew',
      outcome: 'failed' as const,
      details: { reason },
    };
    // A person stands before it: they are told what went wrong first, and not that the record went wrong too.
    await ports.audit.count(entry).catch((err) => ports.log.error({ err }, 'A failed sign-in was not recorded.'));
  };

  return [
    defineRoute({
      method: 'get',
      path: '/api/session',
      summary: 'Who is signed in, and what they may do',
      access: 'public',
      answers: { 200: { description: 'The session, or why there is none.', schema: sessionStateSchema } },
      handle: async (_input, { request, response }) => {
        const state = await cookie.readState(request, response);
        if (state.session === null) {
          const reason = state.outdated !== null ? 'outdated' : state.ended ? 'ended' : 'none';
          const body: SessionStateAnswer = { signedIn: false, reason };
          return { status: 200, body };
        }
        nameSessionPerson(response, state.session.person);
        return { status: 200, body: present(state.session, ports.clock()) };
      },
    }),

    defineRoute({
      method: 'get',
      path: '/signin',
      summary: 'Sends the browser to Entra ID',
      access: 'public',
      query: z.object({
        returnTo: z.unknown().optional().meta({ type: 'string', description: 'Page to come back to.' }),
        renew: z.unknown().optional().meta({
          type: 'string',
          description: '`true`: go on with the session of this browser, and ask the person only if Entra ID must.',
        }),
      }),
      answers: { 303: { description: 'To the sign-in page of Entra ID.', schema: null } },
      handle: async ({ query }, { request, response }) => {
        const returnTo = safeReturnAddress(query.returnTo);
        const state = query.renew === 'true' ? await cookie.readState(request, response) : null;
        const found = state === null ? null : (state.session ?? state.outdated);
        const renewed = found?.renewAt ? found : null;
        const pending = await signInCookie.start(request, response, { returnTo, renews: renewed?.id ?? null });
        try {
          const silentFor = renewed === null ? {} : { silentFor: renewed.person.userPrincipalName };
          return { redirect: (await signIn.buildSignInUrl({ ...pending, redirectUri, ...silentFor })).href };
        } catch (error) {
          await recordFailure(error, renewed);
          if (!state?.session) return { redirect: '/?signIn=failed' };
          await cookie.noteFailedRenewal(request, response, false);
          return { redirect: returnTo };
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
        303: {
          description: 'To the page the sign-in began on, or home with `?signIn=failed`, `cancelled` or `expired`.',
          schema: null,
        },
      },
      handle: async (_input, { request, response }) => {
        const pending = await signInCookie.take(request, response);
        if (pending === null) return { redirect: '/?signIn=expired' };
        const { checks, returnTo, renews } = pending;
        const state = await cookie.readState(request, response);
        const found = state.session ?? state.outdated;
        const renewed = renews !== null && found?.id === renews ? found : null;
        // Ended while the browser was away: nobody gets a session without being asked.
        if (renews !== null && renewed === null) return { redirect: withReturn(returnTo) };
        try {
          const callbackUrl = callbackAddress(redirectUri, request.originalUrl);
          const known = await signIn.completeSignIn(callbackUrl, { ...checks, redirectUri });
          // All roles of somebody who has many would be more than a cookie holds.
          const person = { ...known, roles: countingRoleIds(known.roles) };
          if (renewed === null) await begin(person);
          else await goOn(renewed, person);
          return { redirect: returnTo };
        } catch (error) {
          await recordFailure(error, renewed);
          const mustAsk = reasonOf(error) === SignInError.INTERACTION_NEEDED;
          if (renewed === null || (!mustAsk && state.session === null)) {
            return { redirect: reasonOf(error) === SignInError.DENIED ? '/?signIn=cancelled' : '/?signIn=failed' };
          }
          if (state.session === null) return { redirect: withReturn(returnTo) };
          await cookie.noteFailedRenewal(request, response, mustAsk);
          return { redirect: returnTo };
        }

        async function begin(person: Person): Promise<void> {
          await cookie.start(request, response, person);
          await record(person, 'sign_in', { roles: roleNames(person.roles) });
        }

        async function goOn({ person: before }: Session, person: Person): Promise<void> {
          if (person.tenantId !== before.tenantId || person.objectId !== before.objectId) {
            throw new SignInError('Entra ID answered for somebody else. Sign in again, and choose your account.', {
              details: { reason: SignInError.INTERACTION_NEEDED },
            });
          }
          await cookie.renew(request, response, person);
          const [old, now] = [roleNames(before.roles), roleNames(person.roles)];
          if (old.join() !== now.join()) await record(person, 'session.roles_changed', { before: old, roles: now });
        }
      },
    }),

    defineRoute({
      method: 'post',
      path: '/signout',
      summary: 'Ends the session',
      access: 'signed_in',
      answers: { 204: { description: 'Signed out; the browser forgets what it kept for this site.', schema: null } },
      handle: async (_input, { request, response, session }) => {
        await cookie.end(request, response);
        streams.endSession(session.id);
        await record(session.person, 'sign_out', {});
        response.setHeader('Clear-Site-Data', '"storage"');
        return { status: 204 };
      },
    }),

    defineRoute({
      method: 'post',
      path: '/api/sessions/end-all',
      summary: 'Ends every session of the tenant, this one too: everybody signs in again',
      access: 'configure',
      answers: { 204: { description: 'Ended.', schema: null } },
      handle: async (_input, { request, response, session, tenantId }) => {
        await endedSessions.endAll(tenantId, ports.clock());
        await cookie.end(request, response);
        streams.endTenant(tenantId);
        await record(session.person, 'sessions.end_all', {});
        return { status: 204 };
      },
    }),
  ];

  async function record(person: Person, action: string, details: Record<string, unknown>): Promise<void> {
    const { tenantId, userPrincipalName: actor } = person;
    await ports.audit.append({ at: ports.clock(), tenantId, actor, action, outcome: 'done', details });
  }
}

function present(session: Session, now: Date): SessionAnswer {
  const { name, userPrincipalName, objectId, tenantId, roles } = session.person;
  return {
    signedIn: true,
    person: { name, userPrincipalName, objectId, tenantId },
    roles: roleNames(roles),
    permissions: permissionsOf(roles),
    csrfToken: session.csrfToken,
    idleExpiresAt: session.idleExpiresAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    rolesExpireAt: session.rolesExpireAt.toISOString(),
    // Not a moment: the clock of a browser may be anywhere.
    renewAfterSeconds:
      session.renewAt === null ? null : Math.max(0, (session.renewAt.getTime() - now.getTime()) / 1000),
    today: today(now),
  };
}

/** Our own address with the query that came in: what stands before it may be anything, and is not read. */
function callbackAddress(redirectUri: string, requested: string): URL {
  const address = new URL(redirectUri);
  address.search = /\?.*$/s.exec(requested)?.[0] ?? '';
  return address;
}

function reasonOf(error: unknown): string {
  const reason = error instanceof ConnectorError ? error.details['reason'] : undefined;
  return typeof reason === 'string' ? reason : 'failed';
}
