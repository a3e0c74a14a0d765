import { expect } from 'chai';
import { ASYNC_RULE_EVENT } from '../../src/rules/event-queue.ts';
import type { Values } from '../../src/store/record-store.ts';
import { APP, openScriptInstance, type ScriptInstance } from '../script/script-instance.ts';

const TABLE = 'x_test_app_ticket';

interface Call {
  url: string;
  method: string | undefined;
  headers: Record<string, string>;
  body: string;
}

describe('Event queue', () => {
  let instance: ScriptInstance;
  let calls: Call[];

  beforeEach(() => {
    calls = [];
    instance = openScriptInstance({
      httpFetch: async (input, init) => {
        const headers = Object.fromEntries(new Headers(init?.headers));
        calls.push({ url: String(input), method: init?.method, headers, body: String(init?.body ?? '') });
        return new Response('ok');
      },
    });
  });

  afterEach(() => instance.store.close());

  const action = (event: string, script: string, values: Values = {}): string =>
    instance.put('sysevent_script_action', {
      name: `On ${event}`,
      event_name: event,
      active: 'true',
      order: '100',
      script,
      sys_scope: APP.sysId,
      ...values,
    });
  const insertTicket = (id: string): string =>
    instance.operations.insert(instance.admin, TABLE, { correlation_id: id, name: id });
  const states = (): string[] =>
    instance.store.select({ table: 'sysevent', query: null }).map((row) => row['state'] ?? '');

  it('takes a change by rule, event and script action out of the instance', async () => {
    instance.put('sys_script', {
      name: 'Ring',
      collection: TABLE,
      when: 'after',
      action_insert: 'true',
      active: 'true',
      advanced: 'true',
      sys_scope: APP.sysId,
      script: "gs.eventQueue('x_test_app.changed', current, current.name, 'two');",
    });
    action(
      'x_test_app.changed',
      `const message = new sn_ws.RESTMessageV2();
       message.setEndpoint('https://example.test/doorbell');
       message.setHttpMethod('POST');
       message.setRequestHeader('X-Signature', CertificateEncryption.generateMac(gs.base64Encode('key'), 'HmacSHA256', event.parm1));
       message.setRequestBody(JSON.stringify({ name: String(current.name), parms: [String(event.parm1), String(event.parm2)], scope: gs.getCurrentScopeName(), user: gs.getUserName() }));
       message.executeAsync();`,
    );
    insertTicket('bell');
    expect(calls).to.deep.equal([]);
    await instance.engine.runEventQueue();
    expect(calls).to.deep.equal([
      {
        url: 'https://example.test/doorbell',
        method: 'POST',
        headers: { 'x-signature': 'A6lrxdlgUdPrOwxakPJwI8sBROFgJ3ie7HKYPQIOv+8=' },
        body: '{"name":"bell","parms":["bell","two"],"scope":"x_test_app","user":"system"}',
      },
    ]);
    expect(states()).to.deep.equal(['processed']);
  });

  it('waits for events that are queued for later', async () => {
    action('later', "gs.setProperty('x_test_app.ran', 'yes');");
    instance.run("var at = new GlideDateTime(); at.addSeconds(60); gs.eventQueueScheduled('later', null, '', '', at);");
    await instance.engine.runEventQueue();
    expect(states()).to.deep.equal(['ready']);
    instance.moveClock(60_000);
    await instance.engine.runEventQueue();
    expect(states()).to.deep.equal(['processed']);
    expect(instance.run("gs.getProperty('x_test_app.ran')")).to.equal('yes');
  });

  it('runs actions in order and by their condition, whatever one of them does', async () => {
    const note = (text: string): string => `gs.info('note ${text}');`;
    action('several', note('third'), { order: '300' });
    action('several', `${note('first')} throw new Error('broken');`, { order: '100' });
    action('several', note('never'), { order: '200', condition_script: "event.parm1 == 'x'" });
    action('several', note('inactive'), { active: 'false' });
    instance.run("gs.eventQueue('several', null, 'y');");
    await instance.engine.runEventQueue();
    const notes = instance.lines.filter((line) => line.includes('note ')).map((line) => line.split('note ')[1]);
    expect(notes).to.deep.equal(['first', 'third']);
    expect(instance.lines.join('\n')).to.match(/Script action On several: Error: broken/);
  });

  it('goes on until no event is left that an action queues', async () => {
    action(
      'chain',
      "var n = Number(event.parm1); gs.info('turn ' + n); if (n < 3) gs.eventQueue('chain', null, n + 1);",
    );
    instance.run("gs.eventQueue('chain', null, 1);");
    await instance.engine.runEventQueue();
    expect(instance.lines.filter((line) => line.includes('turn ')).length).to.equal(3);
  });

  it('runs asynchronous rules as the user who caused them, without previous', async () => {
    instance.put('sys_script', {
      name: 'Later',
      collection: TABLE,
      when: 'async',
      action_insert: 'true',
      active: 'true',
      advanced: 'true',
      sys_scope: APP.sysId,
      script: "gs.info('async ' + current.name + ' ' + gs.getUserName() + ' ' + previous);",
    });
    insertTicket('slow');
    expect(instance.store.count({ table: 'sysevent', query: `name=${ASYNC_RULE_EVENT}` })).to.equal(1);
    await instance.engine.runEventQueue();
    expect(instance.lines.at(-1)).to.match(/async slow admin null/);
  });

  it('runs recurring jobs when they are due, and others when a script says so', async () => {
    const job = (values: Values): string =>
      instance.put('sysauto_script', { name: 'Job', active: 'true', sys_scope: APP.sysId, ...values });
    job({ run_type: 'periodically', run_period: '1970-01-01 00:10:00', script: "gs.info('tick');" });
    const onDemand = job({ run_type: 'on_demand', script: "gs.info('asked');" });
    const count = (text: string): number => instance.lines.filter((line) => line.endsWith(text)).length;
    await instance.engine.runEventQueue();
    expect([count('tick'), count('asked')]).to.deep.equal([0, 0]);
    instance.moveClock(10 * 60_000);
    await instance.engine.runEventQueue();
    instance.grant('read', 'sysauto_script');
    instance.run(`var j = new GlideRecord('sysauto_script'); j.get('${onDemand}'); gs.executeNow(j);`);
    await instance.engine.runEventQueue();
    await instance.engine.runEventQueue();
    expect([count('tick'), count('asked')]).to.deep.equal([1, 1]);
  });

  it('tells of a request that found nobody', async () => {
    const failing = openScriptInstance({ httpFetch: () => Promise.reject(new Error('connect ECONNREFUSED')) });
    failing.run("const m = new sn_ws.RESTMessageV2(); m.setEndpoint('https://example.test/'); m.executeAsync();");
    await failing.engine.runEventQueue();
    expect(failing.lines.at(-1)).to.match(/GET https:\/\/example\.test\/: connect ECONNREFUSED/);
    failing.store.close();
  });
});
