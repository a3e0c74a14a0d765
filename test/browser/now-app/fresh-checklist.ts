import type { InstalledInstance } from './installed-instance.ts';

/** Takes back what a walk left, as if the app had just been installed. */
export async function freshChecklist({ admin, twin }: InstalledInstance): Promise<void> {
  const steps = await admin.request<unknown>('GET', '/api/x_mioms_m365ticket/v1/setup');
  for (const { step } of (steps as { steps: { step: string }[] }).steps) {
    await admin.request('DELETE', `/api/x_mioms_m365ticket/v1/setup/${step}`, {});
  }
  await removeAll('oauth_entity', 'nameLIKEMicrosoft 365');
  await removeAll('sys_user', 'user_nameSTARTSWITHm365.');

  async function removeAll(table: string, query: string): Promise<void> {
    for (const record of await admin.records(table, query)) await twin.remove(table, record['sys_id']?.value ?? '');
  }
}
