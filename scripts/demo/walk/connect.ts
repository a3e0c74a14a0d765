import type { Login } from '../../build/install-app.ts';
import type { PortalSession } from '../portal-session.ts';
import type { ChecklistOutcome } from './checklist.ts';

export interface ConnectionView {
  status: string;
  authorizedAs: string | null;
  integrationUser: string | null;
  appVersion: string | null;
  release: string | null;
}

/** Saves the connection with the values of the checklist, as the settings page does. */
export async function saveConnection(portal: PortalSession, instance: URL, outcome: ChecklistOutcome): Promise<void> {
  await portal.send('PUT', '/api/servicenow/connection', {
    instanceUrl: instance.origin,
    clientId: outcome.clientId,
    clientSecret: outcome.clientSecret,
  });
}

/**
 * Authorize: to the instance's own login and consent pages and back.
 * Errors: the way back did not end with `result=connected`; the message names where it ended.
 */
export async function authorize(portal: PortalSession, user: Login): Promise<ConnectionView> {
  const { authorizationUrl } = await portal.send<{ authorizationUrl: string }>(
    'POST',
    '/api/servicenow/connection/authorize',
  );
  const login = await portal.browser.open(authorizationUrl);
  const consent = await portal.browser.submitForm(login, { user_name: user.name, user_password: user.password });
  const back = await portal.browser.submitForm(consent, {}, 'Allow');
  if (back.url.searchParams.get('result') !== 'connected') {
    throw new Error(`Authorization ended on ${back.url.href} (${back.status}).`);
  }
  const { connection } = await portal.get<{ connection: ConnectionView }>('/api/servicenow/connection');
  return connection;
}
