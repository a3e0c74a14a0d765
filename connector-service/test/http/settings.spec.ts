import { expect } from 'chai';
import { auditSchema } from '../../src/http/schemas/audit.ts';
import { stateNamesSchema, statesSchema } from '../../src/http/schemas/state-names.ts';
import { portalApp, START } from './portal-app.ts';
import { connect, expectError, type PortalClient, ROLES, signIn } from './portal-client.ts';

describe('settings', () => {
  let client: PortalClient;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    await portalApp();
    client = await signIn();
  });

  it('keep the own names of states', async () => {
    const names = { incident: { '1': 'Neu' }, change: { '-5': 'Ny', '3': ' ' } };
    const saved = await client.put('/api/settings/state-names', names);
    expect(saved.status, saved.text).to.equal(200);
    const kept = stateNamesSchema.parse((await client.get('/api/settings/state-names')).body);
    expect(kept).to.deep.equal({ incident: { '1': 'Neu' }, change: { '-5': 'Ny' } });
  });

  for (const [what, raw] of [
    ['a ticket type missing', '{"incident":{}}'],
    ['a ticket type more', '{"incident":{},"change":{},"problem":{}}'],
    ['a number as name', '{"incident":{"1":5},"change":{}}'],
    ['a name that is too long', JSON.stringify({ incident: { '1': 'x'.repeat(41) }, change: {} })],
    ['a name with a control character', '{"incident":{"1":"a\\u0007"},"change":{}}'],
    ['a state that is none', '{"incident":{"a b^c":"x"},"change":{}}'],
    ['a list', '{"incident":[],"change":{}}'],
    ['__proto__', '{"incident":{},"change":{},"__proto__":{"x":1}}'],
    [
      'too many',
      JSON.stringify({
        incident: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`s${i}`, 'x'])),
        change: {},
      }),
    ],
  ] as const) {
    it(`refuse ${what}, and keep what was there`, async () => {
      const before = (await client.get('/api/settings/state-names')).text;
      const answer = await client.request('/api/settings/state-names', { method: 'PUT', raw });
      expect(answer.status, answer.text).to.equal(400);
      expect(answer.body.error.code).to.be.oneOf(['request_invalid', 'state_names_invalid']);
      expect(answer.body.error.issues).to.have.length.at.least(1);
      expect((await client.get('/api/settings/state-names')).text).to.equal(before);
    });
  }

  it('show the live states of the instance', async () => {
    const connected = await signIn([ROLES.securityAdministrator]);
    expectError(await connected.get('/api/servicenow/states?ticketType=change'), 409, 'connection_missing');
    await connect(connected);
    const states = statesSchema.parse((await connected.get('/api/servicenow/states?ticketType=change')).body);
    expect(states).to.deep.include({
      ticketType: 'change',
      stale: false,
      states: [{ value: '1', label: 'New', meaning: 'new', isNew: false }],
    });
    for (const query of ['', '?ticketType=problem', '?ticketType=change&ticketType=incident']) {
      expectError(await connected.get(`/api/servicenow/states${query}`), 400, 'request_invalid');
    }
  });

  it('point out the states that the instance got since the names were saved', async () => {
    const app = await portalApp();
    const { instance } = app;
    const connected = await signIn([ROLES.securityAdministrator]);
    await connect(connected);
    const path = '/api/servicenow/states?ticketType=incident';
    const newStates = async (query: string) =>
      statesSchema
        .parse((await connected.get(path + query)).body)
        .states.filter(({ isNew }) => isNew)
        .map(({ value }) => value);
    expect(await newStates('')).to.deep.equal([]);
    const names = { incident: { '1': 'Neu' }, change: {} };
    await connected.put('/api/settings/state-names', names);
    const before = instance.states;
    instance.states = [...before, { value: '11', label: 'Pending', meaning: 'other' }];
    try {
      expect(await newStates(''), 'kept for ten minutes').to.deep.equal([]);
      expect(await newStates('&fresh=true')).to.deep.equal(['11']);
      instance.states = before;
      expect(await newStates('&fresh=true'), 'asked a moment ago').to.deep.equal(['11']);
      instance.states = [...before, { value: '11', label: 'Pending', meaning: 'other' as const }];
      app.time.now = new Date(START.getTime() + 10_000);
      expect(await newStates('&fresh=true')).to.deep.equal(['11']);
      await connected.put('/api/settings/state-names', names);
      expect(await newStates('')).to.deep.equal([]);
    } finally {
      instance.states = before;
      app.time.now = START;
    }
  });

  it('show to administrators who did what, newest first', async () => {
    const { entries } = auditSchema.parse((await client.get('/api/audit?limit=500')).body);
    expect(entries.map(({ action }) => action)).to.include.members(['sign_in', 'state_names.write']);
    expect((await client.get('/api/audit?limit=1')).body.entries).to.have.length(1);
    const reader = await signIn([ROLES.globalReader], client.tenantId);
    expectError(await reader.get('/api/audit'), 403, 'not_permitted');
    for (const query of ['limit=0', 'limit=501', 'limit=-1']) {
      expectError(await client.get(`/api/audit?${query}`), 400, 'request_invalid');
    }
  });
});
