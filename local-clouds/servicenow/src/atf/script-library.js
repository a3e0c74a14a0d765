// Runs inside the script's realm before the script of a step: what an instance gives to such scripts, Jasmine included.
(() => {
  const report = { outputs: {}, messages: [], failures: [], specs: 0 };
  const suites = [];
  let executed = false;

  const show = (value) => (value === undefined ? 'undefined' : JSON.stringify(value));
  const same = (left, right) => show(left) === show(right);

  const MATCHERS = {
    toBe: (found, wanted) => found === wanted,
    toEqual: (found, wanted) => same(found, wanted),
    toBeTruthy: (found) => Boolean(found),
    toBeFalsy: (found) => !found,
    toBeNull: (found) => found === null,
    toBeDefined: (found) => found !== undefined,
    toBeUndefined: (found) => found === undefined,
    toContain: (found, wanted) => found?.includes(wanted),
    toMatch: (found, wanted) => new RegExp(wanted).test(String(found)),
    toBeGreaterThan: (found, wanted) => found > wanted,
    toBeLessThan: (found, wanted) => found < wanted,
  };

  function matchersFor(found, inverted) {
    const matchers = {};
    for (const name of Object.keys(MATCHERS)) {
      matchers[name] = (wanted) => {
        if (MATCHERS[name](found, wanted) === inverted) {
          throw new Error(`Expected ${show(found)} ${inverted ? 'not ' : ''}${name} ${show(wanted)}`);
        }
      };
    }
    return matchers;
  }

  globalThis.expect = (found) => {
    const matchers = matchersFor(found, false);
    matchers.not = matchersFor(found, true);
    return matchers;
  };
  globalThis.describe = (name, body) => {
    suites.push({ name, before: [], after: [] });
    body();
    suites.pop();
  };
  globalThis.beforeEach = (work) => suites[suites.length - 1].before.push(work);
  globalThis.afterEach = (work) => suites[suites.length - 1].after.push(work);

  const specs = [];
  globalThis.it = (name, body) => {
    specs.push({
      name: [...suites.map((suite) => suite.name), name].join(' '),
      before: suites.flatMap((suite) => suite.before),
      after: suites.flatMap((suite) => suite.after),
      body,
    });
  };

  function execute() {
    executed = true;
    for (const spec of specs) {
      report.specs += 1;
      try {
        for (const work of spec.before) work();
        spec.body();
        for (const work of spec.after) work();
        report.messages.push(`passed: ${spec.name}`);
      } catch (error) {
        report.failures.push(`${spec.name}: ${error?.message ? error.message : error}`);
      }
    }
  }
  globalThis.jasmine = { getEnv: () => ({ execute }) };

  globalThis.outputs = report.outputs;
  globalThis.params = {};
  globalThis.stepResult = {
    setOutputMessage: (message) => void report.messages.push(String(message)),
    setSuccess: () => {},
    setFailed: () => void report.failures.push('The script set the step to failed'),
  };
  globalThis.assertEqual = ({ name, shouldbe, value }) => {
    if (!same(shouldbe, value)) throw new Error(`${name}: expected ${show(shouldbe)}, found ${show(value)}`);
  };
  globalThis.atfReport = () => {
    if (specs.length > 0 && !executed) report.failures.push('The Jasmine specs were not executed');
    return report;
  };
})();
