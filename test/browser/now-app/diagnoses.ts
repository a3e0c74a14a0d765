import type { CompletedChecklist } from './completed-checklist.ts';
import type { Diagnosis } from './diagnosis.ts';

const MADE_ENTITY = 'nameLIKEMicrosoft 365^ORnameLIKErenamed';
const MADE_USER = 'user_nameSTARTSWITHm365.';
const SSO_SWITCH = 'glide.authenticate.multisso.enabled';
const DAY_MS = 24 * 60 * 60 * 1000;

/** Faults that can stand beside each other, a round a page load. Each is injected into the instance, none into the app. */
export const ROUNDS: readonly (readonly Diagnosis[])[] = [
  [
    property('release', 'release.too_old', 'glide.buildname', 'Kingston'),
    property('oauth_active', 'oauth_active.off', 'com.snc.platform.security.oauth.is.active', 'false'),
    property('single_sign_on', 'single_sign_on.active', SSO_SWITCH, 'true'),
    user('integration_user_sso', 'integration_user_sso.assigned', { sso_source: `sso:${'e'.repeat(32)}` }),
    property('doorbell_allowed', 'doorbell_allowed.off', 'x_mioms_m365ticket.doorbell.active', 'false'),
    entity('oauth_entity_exists', 'oauth_entity_exists.renamed', { name: 'renamed by hand' }),
    entity('oauth_entity_active', 'oauth_entity_active.inactive', { active: 'false' }),
    entity('oauth_entity_redirect_url', 'oauth_entity_redirect_url.wrong', { redirect_url: 'https://example.com/' }),
    user('integration_user_active', 'integration_user_active.inactive', { active: 'false' }),
    user('integration_user_locked_out', 'integration_user_locked_out.locked', { locked_out: 'true' }),
    user('integration_user_password', 'integration_user_password.needs_reset', { password_needs_reset: 'true' }),
    user('integration_user_interactive', 'integration_user_interactive.web_service_only', {
      web_service_access_only: 'true',
    }),
    { check: 'integration_user_role', text: 'integration_user_role.missing', inject: takeRoleAway },
    { check: 'integration_user_least_role', text: 'integration_user_least_role.more', inject: grantItil },
    tokens('refresh_token', 'refresh_token.ending', { expires: storedIn(10 * DAY_MS) }),
    { check: 'authorized_by', text: 'authorized_by.wrong_person', inject: authorizeAsAdmin },
    connection('inbound_contact', 'inbound_contact.silent', { last_contact_at: storedIn(-DAY_MS) }),
    connection('doorbell_queue', 'doorbell_queue.stuck', { ring_pending_ms: String(Date.now() - 600_000) }),
    connection('doorbell', 'doorbell.refused', { last_ring_status: '401', last_ring_error: 'Unauthorized' }),
  ],
  [
    property('release', 'release.unheard_of', 'glide.buildname', 'Cardiff'),
    entity('oauth_entity_redirect_url', 'oauth_entity_redirect_url.empty', { redirect_url: '' }),
    user('integration_user_exists', 'integration_user_exists.renamed', { user_name: 'm365.renamed' }),
    tokens('refresh_token', 'refresh_token.ended', { expires: storedIn(-2 * DAY_MS) }),
    { check: 'single_sign_on', text: 'single_sign_on.redirects', inject: redirectToProvider },
    connection('inbound_contact', 'inbound_contact.never', { last_contact_at: '' }),
    { check: 'ip_access', text: 'ip_access.unsure', inject: denyBeforeFirstCall },
    connection('doorbell', 'doorbell.never', { last_ring_at: '' }),
  ],
  [
    { check: 'release', text: 'release.unreadable', inject: hideRelease },
    tableAccess('oauth_entity', 'table_access_oauth_entity'),
    tableAccess('sys_user', 'table_access_sys_user'),
    tableAccess('sys_user_has_role', 'table_access_sys_user_has_role'),
    tableAccess('oauth_credential', 'refresh_token'),
  ],
  [
    privilege('sys_user', 'table_access_sys_user'),
    tokens('authorized', 'authorized.not_yet', { peer: '' }),
    { check: 'single_sign_on', text: 'single_sign_on.password_closed', inject: closePasswords },
  ],
  [tokens('refresh_token', 'refresh_token.none', { type: 'authorization_code' })],
  [
    { check: 'other_registries', text: 'other_registries.active', inject: leaveRegistry },
    { check: 'other_holders', text: 'other_holders.some', inject: grantToAnother },
    { check: 'foreign_tokens', text: 'foreign_tokens.live', inject: issueToAdmin },
    step('hand_over_current', 'hand_over_current.outdated', 'oauth_entity', { done_at: storedIn(DAY_MS) }),
    { check: 'ip_access', text: 'ip_access.denied_listed', inject: denyListed },
  ],
  [
    { check: 'ip_access', text: 'ip_access.silent', inject: denyWhileSilent },
    step('authorized_by', 'authorized_by.nobody_expected', 'integration_user', { done_at: '' }),
  ],
  [
    step('authorized', 'authorized.no_registry', 'oauth_entity', { done_at: '' }),
    connection('connection_registered', 'connection_registered.ended', {
      disconnected_at: storedIn(-60_000),
      disconnected_by: 'anna.admin',
    }),
  ],
  [
    { check: 'oauth_entity_exists', text: 'oauth_entity_exists.missing', inject: deleteEntity },
    { check: 'integration_user_exists', text: 'integration_user_exists.missing', inject: deleteUser },
    connection('connection_registered', 'connection_registered.not_yet', { slot: 'put aside' }),
  ],
];

function property(check: string, text: Diagnosis['text'], name: string, value: string): Diagnosis {
  return { check, text, inject: (checklist) => checklist.setProperty(name, value) };
}

function entity(check: string, text: Diagnosis['text'], values: Record<string, string>): Diagnosis {
  return { check, text, inject: (checklist) => checklist.change('oauth_entity', MADE_ENTITY, values) };
}

function user(check: string, text: Diagnosis['text'], values: Record<string, string>): Diagnosis {
  return { check, text, inject: (checklist) => checklist.change('sys_user', MADE_USER, values) };
}

function tokens(check: string, text: Diagnosis['text'], values: Record<string, string>): Diagnosis {
  const query = text === 'authorized.not_yet' ? 'typeINaccess_token,refresh_token' : 'type=refresh_token';
  return { check, text, inject: (checklist) => checklist.change('oauth_credential', query, values) };
}

function connection(check: string, text: Diagnosis['text'], values: Record<string, string>): Diagnosis {
  return {
    check,
    text,
    inject: (checklist) => checklist.changeConnection(values),
  };
}

/** What is noted of a step of the checklist. */
function step(check: string, text: Diagnosis['text'], name: string, values: Record<string, string>): Diagnosis {
  return { check, text, inject: (checklist) => checklist.changeStep(name, values) };
}

/** As version 1.0.0 left one behind when the step was done again under another name. */
function leaveRegistry(checklist: CompletedChecklist): Promise<() => Promise<void>> {
  const comments = 'Made by the installation checklist of the Microsoft 365 Ticketing Connector.';
  return checklist.add('oauth_entity', { name: 'Forgotten registry', type: 'client', active: 'true', comments });
}

async function grantToAnother(checklist: CompletedChecklist): Promise<() => Promise<void>> {
  const { admin, twin } = checklist.instance;
  const [role] = await admin.records('sys_user_role', 'name=x_mioms_m365ticket.integration');
  const user = await twin.insert('sys_user', { user_name: 'eve.extra', active: 'true' });
  const takeBack = await checklist.add('sys_user_has_role', { user, role: role?.['sys_id']?.value ?? '' });
  return async () => {
    await takeBack();
    await twin.remove('sys_user', user);
  };
}

async function issueToAdmin(checklist: CompletedChecklist): Promise<() => Promise<void>> {
  const { admin } = checklist.instance;
  const [made] = await admin.records('oauth_entity', MADE_ENTITY);
  const [person] = await admin.records('sys_user', 'user_name=admin');
  return checklist.add('oauth_credential', {
    peer: made?.['sys_id']?.value ?? '',
    user: person?.['sys_id']?.value ?? '',
    type: 'refresh_token',
    token_received: storedIn(-30 * DAY_MS),
    expires: storedIn(DAY_MS),
  });
}

function denyListed(checklist: CompletedChecklist): Promise<() => Promise<void>> {
  const { admin } = checklist.instance;
  const note = (outbound_addresses: string) =>
    admin.request<void>('POST', '/api/x_mioms_m365ticket/v1/setup/prerequisites', { outbound_addresses });
  return inTurn(
    async () => {
      await note('203.0.113.0/24');
      return () => note('');
    },
    () => checklist.add('ip_access', { type: 'deny', active: 'true', range_start: '203.0.113.7', range_end: '' }),
  );
}

function denyWhileSilent(checklist: CompletedChecklist): Promise<() => Promise<void>> {
  return inTurn(
    () => checklist.changeConnection({ last_contact_at: storedIn(-DAY_MS) }),
    () => checklist.add('ip_access', { type: 'deny', active: 'true', range_start: '203.0.113.7', range_end: '' }),
  );
}

/** R22, for one table. */
function tableAccess(table: string, check: string): Diagnosis {
  const inject = (checklist: CompletedChecklist) =>
    checklist.change('sys_db_object', `name=${table}`, { read_access: 'false' });
  return { check, text: 'refusal.table_policy', inject };
}

function privilege(table: string, check: string): Diagnosis {
  const query = `target_name=${table}^operation=read^source_scope.scope=x_mioms_m365ticket`;
  const inject = (checklist: CompletedChecklist) =>
    checklist.change('sys_scope_privilege', query, { status: 'denied' });
  return { check, text: 'refusal.privilege', inject };
}

function takeRoleAway(checklist: CompletedChecklist): Promise<() => Promise<void>> {
  const query = `user.${MADE_USER}^role.name=x_mioms_m365ticket.integration`;
  return checklist.change('sys_user_has_role', query, { user: '' });
}

async function grantItil({ instance: { admin, twin } }: CompletedChecklist): Promise<() => Promise<void>> {
  const [made] = await admin.records('sys_user', MADE_USER);
  const [itil] = await admin.records('sys_user_role', 'name=itil');
  const values = { user: made?.['sys_id']?.value ?? '', role: itil?.['sys_id']?.value ?? '' };
  const grant = await twin.insert('sys_user_has_role', values);
  return () => twin.remove('sys_user_has_role', grant);
}

async function authorizeAsAdmin(checklist: CompletedChecklist): Promise<() => Promise<void>> {
  const [admin] = await checklist.instance.admin.records('sys_user', 'user_name=admin');
  return checklist.change('oauth_credential', 'typeINaccess_token,refresh_token', {
    user: admin?.['sys_id']?.value ?? '',
  });
}

/** The release is told by a property and, failing that, by the nodes. */
function hideRelease(checklist: CompletedChecklist): Promise<() => Promise<void>> {
  return inTurn(
    () => checklist.setProperty('glide.buildname', ''),
    () => checklist.change('sys_cluster_state', 'build_nameISNOTEMPTY', { build_name: '' }),
  );
}

/** While the token acts as the integration user there is nothing to diagnose: another fault of the round sees to that. */
async function redirectToProvider(checklist: CompletedChecklist): Promise<() => Promise<void>> {
  const provider = { sys_id: 'e'.repeat(32), name: 'Contoso Entra ID', active: 'true' };
  return inTurn(
    () => checklist.add('sso_properties', provider),
    () => checklist.setProperty(SSO_SWITCH, 'true'),
    () => checklist.setProperty('glide.authenticate.sso.redirect.idp', provider.sys_id),
  );
}

/** Switched off by its property, single sign-on stays on: account recovery and an identity provider are. */
async function closePasswords(checklist: CompletedChecklist): Promise<() => Promise<void>> {
  return inTurn(
    () => checklist.add('sso_properties', { name: 'Contoso Entra ID', active: 'true' }),
    () => checklist.setProperty('glide.sso.acr.enabled', 'true'),
  );
}

async function denyBeforeFirstCall(checklist: CompletedChecklist): Promise<() => Promise<void>> {
  const range = { range_start: '198.51.100.0', range_end: '198.51.100.255' };
  return inTurn(
    () => checklist.changeConnection({ last_contact_from: '' }),
    () => checklist.add('ip_access', { type: 'deny', active: 'true', ...range }),
  );
}

/** Injects one after the other; mended in the opposite order. */
async function inTurn(...faults: (() => Promise<() => Promise<void>>)[]): Promise<() => Promise<void>> {
  const mends: (() => Promise<void>)[] = [];
  for (const inject of faults) mends.unshift(await inject());
  return async () => {
    for (const mend of mends) await mend();
  };
}

/** Mended by the remedy itself: the step is done again. */
async function deleteEntity({ instance: { admin, twin } }: CompletedChecklist): Promise<() => Promise<void>> {
  const [made] = await admin.records('oauth_entity', MADE_ENTITY);
  await twin.remove('oauth_entity', made?.['sys_id']?.value ?? '');
  const again = { name: made?.['name']?.value, redirect_url: made?.['redirect_url']?.value };
  return () => admin.request('POST', '/api/x_mioms_m365ticket/v1/setup/oauth_entity', again);
}

/** Mended by the remedy itself: the step is done again. */
async function deleteUser({ instance: { admin, twin } }: CompletedChecklist): Promise<() => Promise<void>> {
  const [made] = await admin.records('sys_user', MADE_USER);
  await twin.remove('sys_user', made?.['sys_id']?.value ?? '');
  const again = { user_name: made?.['user_name']?.value, email: made?.['email']?.value };
  return () => admin.request('POST', '/api/x_mioms_m365ticket/v1/setup/integration_user', again);
}

/** A moment as the instance stores it, this far from now. */
function storedIn(ms: number): string {
  return new Date(Date.now() + ms).toISOString().slice(0, 19).replace('T', ' ');
}
