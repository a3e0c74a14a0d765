import { expect } from 'chai';
import { APP, openScriptInstance, type ScriptInstance } from '../script/script-instance.ts';

describe('gs', () => {
  let instance: ScriptInstance;

  before(() => {
    instance = openScriptInstance();
    for (const [language, message] of [
      ['en', 'Hello {0}'],
      ['sv', 'Hej {0}'],
    ]) {
      instance.put('sys_ui_message', { key: 'greeting', language: language ?? null, message: message ?? null });
    }
  });

  it('tells who acts', () => {
    expect(
      instance.run(
        '[gs.getUserName(), gs.getUserDisplayName(), gs.getUserID() === gs.getUser().getID(), gs.isLoggedIn(), gs.isInteractive()]',
      ),
    ).to.deep.equal(['admin', 'System Administrator', true, true, false]);
    expect(instance.run("[gs.hasRole('anything'), gs.getUser().getRoles() instanceof Array]")).to.deep.equal([
      true,
      true,
    ]);
    expect(instance.run("[gs.hasRole('itil'), gs.hasRole('oauth_admin')]", instance.itil)).to.deep.equal([true, false]);
  });

  it('reads and writes properties of the application', () => {
    expect(
      instance.run(
        "gs.setProperty('x_test_app.a', 'v', 'about'); [gs.getProperty('x_test_app.a'), gs.getProperty('x_test_app.none'), gs.getProperty('x_test_app.none', 'd')]",
      ),
    ).to.deep.equal(['v', null, 'd']);
    const [row] = instance.store.select({ table: 'sys_properties', query: 'name=x_test_app.a' });
    expect(row).to.deep.include({ sys_scope: APP.sysId, description: 'about' });
  });

  it('leaves properties of other scopes alone', () => {
    const sysId = instance.put('sys_properties', { name: 'glide.other', value: '1', sys_scope: 'global' });
    instance.run("gs.setProperty('glide.other', '2')");
    expect(instance.store.get('sys_properties', sysId)?.['value']).to.equal('1');
    expect(instance.lines.at(-1)).to.match(
      /Write operation against 'sys_properties' from scope 'x_test_app' has been refused/,
    );
  });

  it('speaks the language of the user, with arguments', () => {
    const greet =
      "[gs.getMessage('greeting', ['Ada']), gs.getMessage('greeting', 'Ada'), gs.getMessage('no key {0}', 'x')]";
    expect(instance.run(greet)).to.deep.equal(['Hello Ada', 'Hello Ada', 'no key x']);
    expect(instance.run(greet, { ...instance.admin, language: 'sv' })).to.deep.equal([
      'Hej Ada',
      'Hej Ada',
      'no key x',
    ]);
    expect(instance.run("gs.getMessage('greeting', 1)", { ...instance.admin, language: 'fi' })).to.equal('Hello 1');
  });

  it('writes the log with arguments, and debug lines only on demand', () => {
    instance.run("gs.info('a {0} {1}', 'b', 3); gs.debug('hidden');");
    expect(instance.lines.at(-1)).to.equal('info x_test_app: a b 3');
    instance.put('sys_properties', { name: 'x_test_app.logging.verbosity', value: 'debug' });
    instance.run("gs.debug('shown');");
    expect(instance.lines.at(-1)).to.equal('debug x_test_app: shown');
    expect(instance.store.count({ table: 'syslog', query: 'source=x_test_app' })).to.be.greaterThan(1);
  });

  it('encodes, and makes ids', () => {
    expect(
      instance.run(
        "[gs.base64Decode(gs.base64Encode('å^')), gs.urlDecode(gs.urlEncode('a b&c')), gs.urlEncode('a b')]",
      ),
    ).to.deep.equal(['å^', 'a b&c', 'a+b']);
    expect(instance.run('gs.generateGUID()')).to.match(/^[0-9a-f]{32}$/);
    expect(
      instance.run(
        "var t = new GlideRecord('x_test_app_ticket'); [gs.nil(null), gs.nil(''), gs.nil('a'), gs.nil(t.name), gs.nil(undefined)]",
      ),
    ).to.deep.equal([true, true, false, true, true]);
  });

  it('reckons dates', () => {
    expect(
      instance.run(
        "[gs.daysAgo(1), gs.beginningOfThisMonth(), gs.endOfLastMonth(), gs.dateGenerate('2026-01-31', 'end'), gs.monthsAgo(1)]",
      ),
    ).to.deep.equal([
      '2026-11-23 08:00:00',
      '2026-11-01 00:00:00',
      '2026-10-31 23:59:59',
      '2026-01-31 23:59:59',
      '2026-10-24 08:00:00',
    ]);
  });

  it('keeps client data within a transaction', () => {
    expect(instance.run("gs.getSession().putClientData('a', 1); gs.getSession().getClientData('a')")).to.equal('1');
    expect(instance.run("gs.getSession().getClientData('a')")).to.equal(null);
  });
});
