import { expect } from 'chai';
import type { Check } from '../../../../src/server/domain/setup/check.ts';
import { judgeChecklist } from '../../../../src/server/domain/setup/checklist.ts';
import { readRefusal } from '../../../../src/server/domain/setup/refusal.ts';
import type { SetupFacts } from '../../../../src/server/domain/setup/setup-facts.ts';
import {
  SETUP_STEPS,
  type SetupStepName,
  type SetupStepRecord,
} from '../../../../src/server/domain/setup/setup-step.ts';

const NOW = Date.parse('2026-11-24T23:00:00Z');
const R22 =
  "Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy";

const done = (recordName: string) => ({
  recordName,
  recordSysId: 'a'.repeat(32),
  doneBy: 'abel.tuter',
  doneAt: '2026-11-24 22:00:00',
  verifiedBy: null,
  verifiedAt: null,
  outboundAddresses: null,
});

/** An instance on which everything is as the checklist wants it. */
function healthy(): SetupFacts {
  const received = { receivedAt: '2026-11-24 22:30:00', userSysId: 'b'.repeat(32), userName: 'm365.integration' };
  return {
    nowMs: NOW,
    instanceUrl: 'https://contoso.example',
    release: 'Zurich',
    caller: { userName: 'abel.tuter', platformAdmin: true },
    oauthActive: true,
    singleSignOn: { enabled: false, accountRecovery: false, autoRedirect: '', providers: { ok: true, value: [] } },
    ipRules: { ok: true, value: [] },
    doorbellActive: true,
    steps: new Map([
      ['oauth_entity', done('Microsoft 365')],
      ['integration_user', done('m365.integration')],
      ['hand_over', done('')],
      ['test', done('')],
    ]),
    oauthEntity: {
      ok: true,
      value: {
        sysId: 'a'.repeat(32),
        name: 'Microsoft 365',
        clientId: 'c'.repeat(32),
        active: true,
        redirectUrl: 'https://security.example/servicenow/oauth/callback',
        madeByChecklist: true,
        updatedBy: 'abel.tuter',
        updatedAt: '2026-11-24 22:00:00',
      },
    },
    otherRegistries: { ok: true, value: [] },
    integrationUser: {
      ok: true,
      value: {
        sysId: 'b'.repeat(32),
        userName: 'm365.integration',
        active: true,
        lockedOut: false,
        passwordNeedsReset: false,
        webServiceAccessOnly: false,
        identityType: 'human',
        ssoSource: '',
      },
    },
    grantedRoles: { ok: true, value: ['x_mioms_m365ticket.integration', 'snc_internal'] },
    otherHolders: { ok: true, value: [] },
    foreignTokens: { ok: true, value: [] },
    issuedTokens: {
      ok: true,
      value: [
        { kind: 'access', expiresAt: '2026-11-24 23:00:00', ...received },
        { kind: 'refresh', expiresAt: '2027-03-04 22:30:00', ...received },
      ],
    },
    connection: {
      connectorUrl: 'https://security.example',
      registeredBy: 'm365.integration',
      registeredAt: '2026-11-24 22:31:00',
      lastContactAt: '2026-11-24 22:59:00',
      lastContactFrom: '198.51.100.9',
      lastRingAt: '2026-11-24 22:50:00',
      lastRingStatus: 204,
      lastRingError: null,
      lastAnsweredRingAt: '2026-11-24 22:50:00',
      lastRingSkewSeconds: 0,
      ringPendingSinceMs: null,
    },
    ended: null,
    lastCall: { userName: 'm365.integration', at: '2026-11-24 22:59:00' },
  };
}

type Mend = (facts: SetupFacts) => SetupFacts;
const entity =
  (change: object): Mend =>
  (facts) => ({
    ...facts,
    oauthEntity:
      facts.oauthEntity.ok && facts.oauthEntity.value !== null
        ? { ok: true, value: { ...facts.oauthEntity.value, ...change } }
        : facts.oauthEntity,
  });
const user =
  (change: object): Mend =>
  (facts) => ({
    ...facts,
    integrationUser:
      facts.integrationUser.ok && facts.integrationUser.value !== null
        ? { ok: true, value: { ...facts.integrationUser.value, ...change } }
        : facts.integrationUser,
  });
const connection =
  (change: object): Mend =>
  (facts) => ({
    ...facts,
    connection: facts.connection === null ? null : { ...facts.connection, ...change },
  });
const ENTRA = { sysId: 'e'.repeat(32), name: 'Contoso Entra ID' };
/** Single sign-on before anybody has authorized. */
const singleSignOn =
  (change: object): Mend =>
  (facts) => ({
    ...facts,
    issuedTokens: { ok: true, value: [] },
    singleSignOn: { ...facts.singleSignOn, providers: { ok: true, value: [ENTRA] }, ...change },
  });
const denyAll = {
  sysId: '1'.repeat(32),
  rangeStart: '0.0.0.0',
  rangeEnd: '255.255.255.255',
  description: 'All others',
};
const ipRules =
  (...rules: object[]): Mend =>
  (facts) => ({
    ...facts,
    ipRules: { ok: true, value: rules.map((rule) => ({ ...denyAll, type: 'deny' as const, ...rule })) },
  });
/** What somebody copied from the security center about where it calls from. */
const outbound =
  (outboundAddresses: string): Mend =>
  (facts) => ({
    ...facts,
    steps: new Map([...facts.steps, ['prerequisites', { ...done(''), outboundAddresses }]]),
  });
/** A step that was undone: what it made is remembered. */
const undone =
  (step: SetupStepName): Mend =>
  (facts) => {
    const record = facts.steps.get(step) as SetupStepRecord;
    return { ...facts, steps: new Map([...facts.steps, [step, { ...record, doneBy: null, doneAt: null }]]) };
  };
const STRANGERS = [
  { sysId: '8'.repeat(32), name: 'Renamed registry', userName: 'old.integration' },
  { sysId: '9'.repeat(32), name: 'Made by hand', userName: 'eve.extra' },
];
const refused = (text: string) => ({ ok: false as const, refusal: readRefusal(text) });
const refresh =
  (expiresAt: string, userName = 'm365.integration'): Mend =>
  (facts) => ({
    ...facts,
    issuedTokens: {
      ok: true,
      value: [{ kind: 'refresh', userSysId: 'b', userName, receivedAt: '2026-11-24 22:30:00', expiresAt }],
    },
  });

/** One injected fault a row: the check that must name it, its state, and words of cause or remedy. */
const FAULTS: [string, Mend, string, Check['state'], RegExp][] = [
  [
    'a release before the first one supported',
    (f) => ({ ...f, release: 'Kingston' }),
    'release',
    'failed',
    /Upgrade the instance/,
  ],
  [
    'a release below the floor of the SDK',
    (f) => ({ ...f, release: 'Vancouver' }),
    'release',
    'failed',
    /Washington DC/,
  ],
  ['an unknown release', (f) => ({ ...f, release: 'Atlantis' }), 'release', 'attention', /newer version/],
  ['a release that is not told', (f) => ({ ...f, release: null }), 'release', 'attention', /Stats/],
  [
    'a caller without admin',
    (f) => ({ ...f, caller: { userName: 'x', platformAdmin: false } }),
    'admin_role',
    'failed',
    /role admin/,
  ],
  [
    'OAuth off',
    (f) => ({ ...f, oauthActive: false }),
    'oauth_active',
    'failed',
    /com\.snc\.platform\.security\.oauth\.is\.active/,
  ],
  [
    'single sign-on',
    singleSignOn({ enabled: true }),
    'single_sign_on',
    'attention',
    /Not you\?.*m365\.integration.*Entra ID/s,
  ],
  [
    'single sign-on that takes every browser away',
    singleSignOn({ enabled: true, autoRedirect: ENTRA.sysId }),
    'single_sign_on',
    'attention',
    /never sees the sign-in page.*login\.do.*Entra ID/s,
  ],
  [
    'single sign-on that account recovery keeps on',
    singleSignOn({ accountRecovery: true }),
    'single_sign_on',
    'attention',
    /Entra ID.*Not you\?.*Account Recovery/s,
  ],
  [
    'an integration user of an identity provider',
    (f) => user({ ssoSource: `sso:${ENTRA.sysId}` })(singleSignOn({ enabled: true })(f)),
    'integration_user_sso',
    'attention',
    /clear SSO source.*Entra ID/s,
  ],
  [
    'a Deny rule against the security center',
    ipRules({}),
    'ip_access',
    'failed',
    /0\.0\.0\.0 – 255\.255\.255\.255 \(All others\)/,
  ],
  [
    'Deny rules before the first call',
    (f) => connection({ lastContactFrom: null })(ipRules({})(f)),
    'ip_access',
    'attention',
    /outbound addresses/,
  ],
  [
    'Deny rules while the security center is silent',
    (f) =>
      connection({ lastContactAt: '2026-11-24 22:30:00' })(
        ipRules({ rangeStart: '10.0.0.0', rangeEnd: '10.0.0.9' })(f),
      ),
    'ip_access',
    'attention',
    /another address.*outbound addresses/s,
  ],
  [
    'a Deny rule against a part of an outbound block',
    (f) =>
      outbound('203.0.113.7, 198.51.101.0/24')(
        ipRules({ rangeStart: '198.51.101.200', rangeEnd: '198.51.101.210' })(f),
      ),
    'ip_access',
    'failed',
    /198\.51\.101\.200.*198\.51\.101\.0\/24/s,
  ],
  [
    'another registry that is left active',
    (f) => ({ ...f, otherRegistries: { ok: true, value: STRANGERS } }),
    'other_registries',
    'attention',
    /clear Active/,
  ],
  [
    'other holders of the integration role',
    (f) => ({ ...f, otherHolders: { ok: true, value: STRANGERS } }),
    'other_holders',
    'attention',
    /deactivate it.*related list Roles/s,
  ],
  [
    'live tokens of somebody else',
    (f) => ({ ...f, foreignTokens: f.issuedTokens.ok ? { ok: true, value: f.issuedTokens.value } : null }),
    'foreign_tokens',
    'attention',
    /Manage Tokens.*Revoke Access/s,
  ],
  [
    'a client secret made after the hand-over',
    (f) => ({
      ...f,
      steps: new Map([...f.steps, ['oauth_entity', { ...done('Microsoft 365'), doneAt: '2026-11-24 22:50:00' }]]),
    }),
    'hand_over_current',
    'attention',
    /new client secret/,
  ],
  [
    'an integration user that was undone',
    undone('integration_user'),
    'authorized_by',
    'attention',
    /step Integration user/,
  ],
  ['a registry that was undone', undone('oauth_entity'), 'authorized', 'attention', /step OAuth entity/],
  [
    'a security center that somebody disconnected',
    (f) => ({ ...f, connection: null, ended: { by: 'anna.admin', at: '2026-11-24T22:55:00Z' } }),
    'connection_registered',
    'attention',
    /Test now/,
  ],
  [
    'R22 on oauth_entity',
    (f) => ({ ...f, oauthEntity: refused(R22) }),
    'table_access_oauth_entity',
    'failed',
    /Application Registries.*All application scopes.*Can read/s,
  ],
  [
    'R22 on sys_user',
    (f) => ({ ...f, integrationUser: refused(R22.replace('oauth_entity', 'sys_user')) }),
    'table_access_sys_user',
    'failed',
    /User \(sys_user\).*Can read/s,
  ],
  [
    'R22 on grants',
    (f) => ({ ...f, grantedRoles: refused(R22.replace('oauth_entity', 'sys_user_has_role')) }),
    'table_access_sys_user_has_role',
    'failed',
    /Can read/,
  ],
  [
    'a missing privilege',
    (f) => ({
      ...f,
      grantedRoles: refused(
        "Read operation on table 'sys_user_has_role' from scope 'Microsoft 365 Ticketing Connector' was denied. The application must declare a cross scope access privilege.",
      ),
    }),
    'table_access_sys_user_has_role',
    'failed',
    /cross-scope privileges.*Allowed/s,
  ],
  [
    'the registry deleted',
    (f) => ({ ...f, oauthEntity: { ok: true, value: null } }),
    'oauth_entity_exists',
    'failed',
    /step again/,
  ],
  ['the registry renamed', entity({ name: 'Other' }), 'oauth_entity_exists', 'attention', /Rename it back/],
  ['the registry inactive', entity({ active: false }), 'oauth_entity_active', 'failed', /check Active/],
  [
    'a wrong redirect address',
    entity({ redirectUrl: 'https://x.example/' }),
    'oauth_entity_redirect_url',
    'failed',
    /redirect address/,
  ],
  [
    'the registry changed later',
    entity({ updatedAt: '2026-11-24 22:40:00', updatedBy: 'eve' }),
    'oauth_entity_unchanged',
    'attention',
    /client secret/,
  ],
  [
    'the user deleted',
    (f) => ({ ...f, integrationUser: { ok: true, value: null } }),
    'integration_user_exists',
    'failed',
    /step again/,
  ],
  ['the user renamed', user({ userName: 'other' }), 'integration_user_exists', 'failed', /user ID back/],
  ['the user inactive', user({ active: false }), 'integration_user_active', 'failed', /check Active/],
  ['the user locked out', user({ lockedOut: true }), 'integration_user_locked_out', 'failed', /clear Locked out/],
  [
    'a password to change',
    user({ passwordNeedsReset: true }),
    'integration_user_password',
    'failed',
    /Password needs reset/,
  ],
  ['a web service user', user({ webServiceAccessOnly: true }), 'integration_user_interactive', 'failed', /Human/],
  ['a machine identity', user({ identityType: 'machine' }), 'integration_user_interactive', 'failed', /Human/],
  [
    'the role missing',
    (f) => ({ ...f, grantedRoles: { ok: true, value: [] } }),
    'integration_user_role',
    'failed',
    /add x_mioms_m365ticket\.integration/,
  ],
  [
    'a role too many',
    (f) => ({ ...f, grantedRoles: { ok: true, value: ['x_mioms_m365ticket.integration', 'admin'] } }),
    'integration_user_least_role',
    'attention',
    /remove/,
  ],
  [
    'nobody authorized',
    (f) => ({ ...f, issuedTokens: { ok: true, value: [] } }),
    'authorized',
    'attention',
    /press Allow/,
  ],
  ['the wrong person authorized', refresh('2027-03-04 22:30:00', 'abel.tuter'), 'authorized_by', 'failed', /Not you\?/],
  ['an authorization about to end', refresh('2026-12-01 22:30:00'), 'refresh_token', 'attention', /Authorize/],
  ['an authorization that ended', refresh('2026-11-23 22:30:00'), 'refresh_token', 'failed', /Authorize/],
  ['no security center', (f) => ({ ...f, connection: null }), 'connection_registered', 'attention', /Test now/],
  [
    'no call for long',
    connection({ lastContactAt: '2026-11-24 21:00:00' }),
    'inbound_contact',
    'failed',
    /IP Address Access Control/,
  ],
  [
    'a blocked doorbell',
    connection({ lastRingStatus: null, lastRingError: 'timeout' }),
    'doorbell',
    'attention',
    /outbound HTTPS/,
  ],
  [
    'a doorbell refused',
    connection({ lastRingStatus: 401, lastRingError: 'answered 401' }),
    'doorbell',
    'attention',
    /registers anew for signals/,
  ],
  [
    'a doorbell switched off',
    (f) => ({ ...f, doorbellActive: false }),
    'doorbell_allowed',
    'attention',
    /doorbell\.active to true/,
  ],
  ['an empty redirect address', entity({ redirectUrl: '' }), 'oauth_entity_redirect_url', 'failed', /redirect address/],
  [
    'an event queue that stands still',
    connection({ ringPendingSinceMs: Date.parse('2026-11-24T22:00:00Z') }),
    'doorbell_queue',
    'failed',
    /event processor/,
  ],
  ['clocks that are apart', connection({ lastRingSkewSeconds: -400 }), 'clock', 'attention', /NTP/],
  [
    'a ring without an answer on the way back',
    connection({ lastRingAt: '2026-11-24 22:59:55' }),
    'way_back',
    'attention',
    /Wait a minute/,
  ],
  ['a doorbell that never rang', connection({ lastRingAt: null }), 'doorbell', 'attention', /sends one signal/],
];

const checksOf = (facts: SetupFacts) => judgeChecklist(facts).flatMap(({ checks }) => checks);

describe('the checklist', () => {
  it('is done when everything is as it should be', () => {
    const steps = judgeChecklist(healthy());
    expect(steps.map(({ step }) => step)).to.deep.equal([...SETUP_STEPS]);
    expect(steps.map(({ state }) => state)).to.deep.equal(SETUP_STEPS.map(() => 'done'));
    expect(checksOf(healthy()).every(({ state }) => state === 'ok')).to.equal(true);
  });

  it('has not started on a fresh instance', () => {
    const none = { ok: true as const, value: null };
    const empty = { ok: true as const, value: [] };
    const fresh = {
      ...healthy(),
      steps: new Map(),
      oauthEntity: none,
      integrationUser: none,
      grantedRoles: empty,
      issuedTokens: empty,
      foreignTokens: null,
      connection: null,
      lastCall: null,
    };
    const states = judgeChecklist(fresh).map(({ state }) => state);
    expect(states).to.deep.equal(['done', ...Array(SETUP_STEPS.length - 1).fill('not_started')]);
  });

  for (const [name, inject, id, state, words] of FAULTS) {
    it(`names ${name}, and only that`, () => {
      const check = checksOf(inject(healthy())).find((candidate) => candidate.id === id);
      expect(check?.state).to.equal(state);
      expect(`${check?.cause}\n${check?.remedy}`).to.match(words);
      const step = judgeChecklist(inject(healthy())).find(({ checks }) => checks.some((each) => each.id === id));
      expect(step?.state).to.not.equal('done');
      expect(checksOf(healthy()).find((candidate) => candidate.id === id)?.state).to.equal('ok');
    });
  }

  it('gives every finding a fact, a cause and a remedy', () => {
    for (const [name, inject] of FAULTS) {
      for (const { id, state, fact, cause, remedy } of checksOf(inject(healthy()))) {
        expect(fact, `${name} ${id}`).to.match(/[A-Za-z].*\S$/);
        if (state !== 'ok')
          expect(
            [cause, remedy].every((text) => (text ?? '').length > 20),
            `${name} ${id}`,
          ).to.equal(true);
      }
    }
  });

  it('names the identity providers as far as the instance tells them', () => {
    const factOf = (mend: Mend) => checksOf(mend(healthy())).find(({ id }) => id === 'single_sign_on')?.fact;
    expect(factOf(singleSignOn({ enabled: true }))).to.include('Contoso Entra ID');
    expect(factOf(singleSignOn({ enabled: true, autoRedirect: ENTRA.sysId }))).to.include('Contoso Entra ID');
    const closed = { enabled: true, autoRedirect: ENTRA.sysId, providers: refused('closed') };
    expect(factOf(singleSignOn(closed))).to.include(ENTRA.sysId);
  });

  it('has nothing to say about single sign-on once the integration user has authorized, or when nobody uses it', () => {
    const passed = { ...singleSignOn({ enabled: true })(healthy()), issuedTokens: healthy().issuedTokens };
    const unused = singleSignOn({ accountRecovery: true, providers: { ok: true, value: [] } })(healthy());
    for (const [facts, text] of [
      [user({ ssoSource: `sso:${ENTRA.sysId}` })(passed), 'single_sign_on.passed'],
      [unused, 'single_sign_on.ok'],
    ] as const) {
      const checks = checksOf(facts).filter(({ id }) => id === 'single_sign_on' || id === 'integration_user_sso');
      expect(checks.map(({ state }) => state)).to.deep.equal(['ok', 'ok']);
      expect(checks[0]?.text).to.equal(text);
    }
  });

  it('lets an Allow rule win over every Deny rule, and says so', () => {
    const allowed = ipRules({}, { type: 'allow', rangeStart: '198.51.100.0', rangeEnd: '198.51.100.255' })(healthy());
    const check = checksOf(allowed).find(({ id }) => id === 'ip_access');
    expect([check?.state, check?.text]).to.deep.equal(['ok', 'ip_access.let_in']);
    const elsewhere = ipRules({ rangeStart: '198.51.100.10', rangeEnd: '' })(healthy());
    expect(checksOf(elsewhere).find(({ id }) => id === 'ip_access')?.state).to.equal('ok');
  });

  it('does not claim to know the rules that the instance keeps closed', () => {
    const closed = { ...healthy(), ipRules: refused(R22.replace('oauth_entity', 'ip_access')) };
    const check = checksOf(closed).find(({ id }) => id === 'ip_access');
    expect([check?.state, check?.text]).to.deep.equal(['unknown', 'refusal.table_policy']);
    expect(judgeChecklist(closed)[0]?.state).to.equal('done');
  });

  it('tells moments as ISO 8601', () => {
    const moments = checksOf(healthy()).flatMap(({ values }) => ('when' in values ? [values['when']] : []));
    expect(moments).to.have.length.greaterThan(2);
    for (const moment of moments)
      expect(new Date(String(moment)).toJSON()).to.equal(String(moment).replace('Z', '.000Z'));
  });

  it('knows the authorization by the calls where the instance keeps its tokens closed', () => {
    const closed = refused(R22.replace('oauth_entity', 'oauth_credential'));
    const authorize = (lastCall: SetupFacts['lastCall']) =>
      judgeChecklist({ ...healthy(), issuedTokens: closed, lastCall }).find(({ step }) => step === 'authorize');
    const states = (step: ReturnType<typeof authorize>) => step?.checks.map(({ id, state }) => `${id} ${state}`);
    const right = authorize({ userName: 'm365.integration', at: '2026-11-24 22:59:00' });
    expect(right?.state).to.equal('done');
    expect(states(right)).to.deep.equal(['authorized ok', 'authorized_by ok', 'refresh_token unknown']);
    const wrong = authorize({ userName: 'abel.tuter', at: '2026-11-24 22:59:00' });
    expect(wrong?.state).to.equal('attention');
    expect(states(wrong)).to.deep.equal(['authorized_by failed', 'refresh_token unknown']);
    expect(authorize(null)?.state).to.equal('not_started');
  });

  it('does not praise an authorization by the wrong person', () => {
    const wrong = refresh('2027-03-04 22:30:00', 'abel.tuter')(healthy());
    const authorize = judgeChecklist(wrong).find(({ step }) => step === 'authorize');
    expect(authorize?.checks.map(({ id, state }) => `${id} ${state}`)).to.deep.equal([
      'authorized_by failed',
      'refresh_token ok',
      'foreign_tokens ok',
    ]);
  });

  it('tells when it was authorized, however often the token was used since', () => {
    const doneAt = (facts: SetupFacts) => {
      const used = new Map<string, SetupStepRecord>([
        ...facts.steps,
        ['authorize', { ...done(''), doneAt: '2026-11-24 22:59:00' }],
      ]);
      return judgeChecklist({ ...facts, steps: used }).find(({ step }) => step === 'authorize')?.done_at;
    };
    const closed = { ...healthy(), issuedTokens: refused(R22.replace('oauth_entity', 'oauth_credential')) };
    expect(doneAt(healthy())).to.equal('2026-11-24T22:30:00Z');
    expect(doneAt(closed)).to.equal('2026-11-24T22:31:00Z');
    expect(doneAt(connection({ registeredBy: 'abel.tuter' })(closed))).to.equal('2026-11-24T22:59:00Z');
  });

  it('offers the redirect address that the application registry already has', () => {
    const values = judgeChecklist(healthy()).find(({ step }) => step === 'oauth_entity')?.values;
    expect(values).to.deep.equal({ redirect_url: 'https://security.example/servicenow/oauth/callback' });
  });

  it('hands over what the security center needs, and no secret', () => {
    const values = judgeChecklist(healthy()).find(({ step }) => step === 'hand_over')?.values;
    expect(values).to.deep.equal({
      instance_url: 'https://contoso.example',
      client_id: 'c'.repeat(32),
      integration_user: 'm365.integration',
      security_center: 'https://security.example',
    });
  });

  it('has not started a step that was undone, and still names what of ours is active', () => {
    for (const step of ['oauth_entity', 'integration_user'] as const) {
      const stateOf = (facts: SetupFacts) => judgeChecklist(facts).find((each) => each.step === step);
      expect(stateOf(undone(step)(healthy()))).to.include({ state: 'not_started', record_name: null });
      const leftOver = { ok: true as const, value: STRANGERS };
      const forgotten = { ...undone(step)(healthy()), otherRegistries: leftOver, otherHolders: leftOver };
      expect(stateOf(forgotten)?.state).to.equal('attention');
      const named = stateOf(forgotten)?.checks.filter(({ state }) => state === 'attention') ?? [];
      expect(named.map(({ id, link }) => `${id} ${link}`).join()).to.match(
        /other_(registries|holders) .*sys_idIN8+,9+/,
      );
    }
  });

  it('hands nothing over of what was undone', () => {
    const facts = undone('integration_user')(undone('oauth_entity')(healthy()));
    const values = judgeChecklist(facts).find(({ step }) => step === 'hand_over')?.values;
    expect(values).to.not.have.any.keys('client_id', 'integration_user');
  });

  it('takes the outbound addresses for let in when the rules let all of them in', () => {
    const rules = ipRules({}, { type: 'allow', rangeStart: '198.51.100.0', rangeEnd: '198.51.100.255' });
    const checkOf = (mend: Mend) => checksOf(rules(mend(healthy()))).find(({ id }) => id === 'ip_access');
    expect(checkOf(outbound('198.51.100.0/25 198.51.100.128/25'))?.text).to.equal('ip_access.let_in_listed');
    expect(checkOf(outbound('198.51.100.0/23'))?.text).to.equal('ip_access.denied_listed');
    expect(checkOf(outbound('2001:db8::/64'))?.text).to.equal('ip_access.let_in_listed');
  });
});

describe('readRefusal', () => {
  it('recognises the refusal of R22 as the instance writes it, with and without its prefix', () => {
    for (const text of [R22, `Security restricted: ${R22}`, `Error: ${R22}`]) {
      expect(readRefusal(text)).to.include({ kind: 'table_policy', operation: 'read', table: 'oauth_entity' });
    }
  });

  it('recognises a missing privilege', () => {
    const text =
      "Create operation on table 'sys_user' from scope 'App' was denied. The application 'App' must declare a cross scope access privilege.";
    expect(readRefusal(text)).to.include({ kind: 'privilege', operation: 'create', table: 'sys_user' });
    const thrown =
      'com.glide.script.fencing.access.ScopeAccessNotGrantedException: read access to sys_user_has_role not granted';
    expect(readRefusal(thrown)).to.include({ kind: 'privilege', operation: 'read', table: 'sys_user_has_role' });
  });

  it('leaves everything else as it is', () => {
    expect(readRefusal('boom')).to.deep.equal({ kind: 'other', text: 'boom' });
  });
});
