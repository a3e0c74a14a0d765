import type { Login } from '../../build/install-app.ts';
import type { InstanceAdmin } from '../instance-admin.ts';
import { INTEGRATION_USER, OAUTH_ENTITY_NAME } from '../people.ts';

const SETUP = '/api/x_mioms_m365ticket/v1/setup';

export interface ChecklistOutcome {
  clientId: string;
  clientSecret: string;
  integrationUser: Login;
}

/** The two steps of the checklist that make something, done and verified by the instance's admin. */
export async function completeChecklist(admin: InstanceAdmin, redirectUri: string): Promise<ChecklistOutcome> {
  const entity = await admin.request<{ client_id: string; client_secret: string }>('POST', `${SETUP}/oauth_entity`, {
    name: OAUTH_ENTITY_NAME,
    redirect_url: redirectUri,
  });
  const user = await admin.request<{ user_name: string; password: string }>(
    'POST',
    `${SETUP}/integration_user`,
    INTEGRATION_USER,
  );
  for (const step of ['oauth_entity', 'integration_user']) await verify(admin, step);
  return {
    clientId: entity.client_id,
    clientSecret: entity.client_secret,
    integrationUser: { name: user.user_name, password: user.password },
  };
}

interface Check {
  id: string;
  state: string;
  fact: string;
  remedy: string | null;
}

async function verify(admin: InstanceAdmin, step: string): Promise<void> {
  const { step: verified } = await admin.request<{ step: { checks: Check[] } }>('POST', `${SETUP}/${step}/verify`, {});
  const bad = verified.checks.filter((check) => check.state === 'failed');
  if (bad.length > 0) {
    throw new Error(`Step ${step}: ${bad.map((check) => `${check.fact} ${check.remedy ?? ''}`).join('; ')}`);
  }
}
