import { expect } from 'chai';
import { globalOnlyMethods, scopedMethods } from '../../src/script/scoped-api.ts';
import { openScriptInstance, type ScriptInstance, thrownBy } from '../script/script-instance.ts';

const REFUSAL = 'com.glide.script.fencing.MethodNotAllowedException: Function';

describe('Methods in a scope', () => {
  let instance: ScriptInstance;

  before(() => {
    instance = openScriptInstance();
  });

  it('refuses every method of gs that is documented for the global scope only', () => {
    const log = new Set(['print', 'log', 'logError', 'logWarning']);
    for (const name of globalOnlyMethods('GlideSystem')) {
      const advice = log.has(name) ? '. Use gs.debug() or gs.info() instead' : '';
      expect(thrownBy(() => instance.run(`gs.${name}()`))).to.equal(
        `${REFUSAL} ${name} is not allowed in scope x_test_app${advice}`,
      );
    }
  });

  it('refuses every method of GlideRecord that is documented for the global scope only', () => {
    for (const name of globalOnlyMethods('GlideRecord')) {
      const script = `new GlideRecord('x_test_app_ticket').${name}()`;
      expect(thrownBy(() => instance.run(script))).to.equal(`${REFUSAL} ${name} is not allowed in scope x_test_app`);
    }
  });

  it('fails loudly for a documented method that this instance has not', () => {
    expect(thrownBy(() => instance.run("gs.xmlToJSON('<a/>')"))).to.match(
      /GlideSystem\.xmlToJSON is documented for scoped applications, but this local instance does not implement it/,
    );
    expect(thrownBy(() => instance.run('new GlideSysAttachment()'))).to.match(/does not implement it/);
    expect(thrownBy(() => instance.run('new GlideScopedEvaluator()'))).to.match(/does not implement it/);
  });

  it('knows no other names', () => {
    expect(thrownBy(() => instance.run('gs.sleep(1)'))).to.match(/gs\.sleep is not a function/);
    expect(scopedMethods('GlideSystem')).not.to.include('sleep');
  });

  it('lets the global scope use its own', () => {
    expect(instance.run('gs.nowDateTime()', instance.admin, 'global')).to.equal('2026-11-24 08:00:00');
  });

  it('lets scripts read the message of a fencing exception', () => {
    expect(instance.run('try { gs.now(); } catch (e) { e.message; }')).to.equal(
      'Function now is not allowed in scope x_test_app',
    );
  });
});
