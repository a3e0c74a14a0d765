import { findConnection, viewConnection } from '../../connections/find-connection.ts';
import { judgeConnection } from '../../connections/judge-connection.ts';
import { removeConnection } from '../../connections/remove-connection.ts';
import { rotateClientSecret } from '../../connections/rotate-client-secret.ts';
import { saveConnection } from '../../connections/save-connection.ts';
import { startAuthorization } from '../../connections/start-authorization.ts';
import { testConnection } from '../../connections/test-connection.ts';
import { CHECKLIST_PAGE } from '../../remedies.ts';
import type { AppDependencies } from '../app-dependencies.ts';
import { defineRoute, type Route } from '../route.ts';
import {
  authorizeAnswerSchema,
  authorizeQuerySchema,
  type ConnectionAnswer,
  type ConnectionTest,
  clientSecretBodySchema,
  connectionAnswerSchema,
  connectionBodySchema,
  connectionRemovalSchema,
  connectionTestSchema,
} from '../schemas/connection.ts';
import { type Provisioning, provisioningSchema } from '../schemas/provisioning.ts';
import { presentConnection } from '../views/present-connection.ts';
import { presentItem } from '../views/present-item.ts';
import { presentNotice } from '../views/present-notice.ts';
import { presentPendingRevocations } from '../views/present-pending-revocations.ts';

/** The connection to ServiceNow. */
export function connectionRoutes({ ports, settings }: AppDependencies): Route[] {
  const readAnswer = async (tenantId: string): Promise<ConnectionAnswer> => {
    const found = await findConnection(ports, { tenantId });
    return {
      connection: found === null ? null : presentConnection(found, ports.clock()),
      pendingRevocations: presentPendingRevocations(await ports.revocations.list(tenantId)),
      redirectUri: ports.addresses.redirectUri,
      allowedHosts: [...settings.allowedHosts],
      outboundAddresses: [...settings.outboundAddresses],
    };
  };

  return [
    defineRoute({
      method: 'get',
      path: '/api/servicenow/connection',
      summary: 'The connection, or null',
      access: 'view',
      answers: { 200: { description: 'The connection as it stands.', schema: connectionAnswerSchema } },
      handle: async (_input, { tenantId }) => ({ status: 200, body: await readAnswer(tenantId) }),
    }),

    defineRoute({
      method: 'put',
      path: '/api/servicenow/connection',
      summary: 'Connects to an instance, or replaces client id and secret',
      access: 'configure',
      body: connectionBodySchema,
      answers: { 200: { description: 'Saved; authorize next.', schema: connectionAnswerSchema } },
      handle: async ({ body }, { tenantId, actor }) => {
        await saveConnection(ports, { tenantId, actor, ...body });
        return { status: 200, body: await readAnswer(tenantId) };
      },
    }),

    defineRoute({
      method: 'put',
      path: '/api/servicenow/connection/secret',
      summary: 'Replaces the client secret alone, after it was renewed on the instance',
      access: 'configure',
      body: clientSecretBodySchema,
      answers: { 200: { description: 'Saved.', schema: connectionAnswerSchema } },
      handle: async ({ body }, { tenantId, actor }) => {
        await rotateClientSecret(ports, { tenantId, actor, clientSecret: body.clientSecret });
        return { status: 200, body: await readAnswer(tenantId) };
      },
    }),

    defineRoute({
      method: 'delete',
      path: '/api/servicenow/connection',
      summary: 'Removes the connection on both sides; tickets stay',
      access: 'configure',
      answers: { 200: { description: 'Removed here; what was reached there.', schema: connectionRemovalSchema } },
      handle: async (_input, { tenantId, actor }) => {
        const { removedOnInstance, tokensRevoked, abandonedTickets } = await removeConnection(ports, {
          tenantId,
          actor,
        });
        return { status: 200, body: { removedOnInstance, tokensRevoked, abandonedTickets } };
      },
    }),

    defineRoute({
      method: 'post',
      path: '/api/servicenow/connection/authorize',
      summary: 'Begins the authorization on the instance',
      access: 'configure',
      query: authorizeQuerySchema,
      answers: { 200: { description: 'Where to send the browser.', schema: authorizeAnswerSchema } },
      handle: async ({ query }, { tenantId, actor, session }) => {
        const anyway = query.anyway === 'true';
        const started = await startAuthorization(ports, { tenantId, actor, sessionId: session.id, anyway });
        return { status: 200, body: { authorizationUrl: started.authorizationUrl } };
      },
    }),

    defineRoute({
      method: 'post',
      path: '/api/servicenow/connection/test',
      summary: 'Asks the instance now, and registers this service there again where that is missing',
      access: 'configure',
      answers: { 200: { description: 'What was found, good or bad.', schema: connectionTestSchema } },
      handle: async (_input, { tenantId }) => {
        const test = await testConnection(ports, { tenantId, mend: true });
        const tested = viewConnection(test.connection, ports.clock());
        const body: ConnectionTest = {
          ok: test.ok,
          errorCode: test.errorCode,
          message: test.notice.text,
          notice: presentNotice(test.notice),
          clockSkewSeconds: test.clockSkewSeconds,
          connection: presentConnection(tested, ports.clock()),
        };
        return { status: 200, body };
      },
    }),

    defineRoute({
      method: 'get',
      path: '/api/provisioning',
      summary: 'What is provisioned, and what is missing with its remedy',
      access: 'view',
      answers: { 200: { description: 'The report.', schema: provisioningSchema } },
      handle: async (_input, { tenantId }) => {
        const found = await findConnection(ports, { tenantId });
        const connection = found?.connection ?? null;
        const { state, items } = judgeConnection(connection, ports.clock());
        const body: Provisioning = {
          complete: state === 'active',
          state,
          canAuthorize: connection !== null && connection.pausedFor !== null,
          items: items.map(presentItem),
          instanceUrl: connection?.instanceUrl ?? null,
          checklistUrl: connection === null ? null : `${connection.instanceUrl}${CHECKLIST_PAGE}`,
        };
        return { status: 200, body };
      },
    }),
  ];
}
