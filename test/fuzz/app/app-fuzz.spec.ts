import { expect } from 'chai';
import type { FuzzReport } from '../fuzz-report.ts';
import { AppTarget } from './app-target.ts';
import { fuzzApp } from './fuzz-app.ts';

/** The same inputs in every run; `npm run bench -- fuzz` takes ten times as many. */
const RUN = { inputs: 2_000, seed: 20261202 };

describe('the app under 2 000 inputs of every kind', function () {
  this.timeout(900_000);
  let target: AppTarget;
  let report: FuzzReport;

  before(async () => {
    target = await AppTarget.open();
    report = await fuzzApp(target, RUN);
  });
  after(() => target?.close());

  it('answers none with 5xx, with more than 64 kB of error, with a stack, with a secret, or not at all', () => {
    expect(report.inputs).to.equal(RUN.inputs);
    expect(report.faults.slice(0, 10)).to.deep.equal([]);
  });

  it('was reached at every resource, and behind the checks of each', () => {
    const routes = target.resources().map(({ method, path }) => `${method} ${path}`);
    expect(routes.length).to.be.greaterThan(10);
    expect([...report.reached.keys()]).to.have.members([...routes, 'raw']);
    const never = routes.filter(
      (route) => ![...(report.reached.get(route) ?? [])].some((status) => status >= 200 && status < 300),
    );
    expect(never).to.deep.equal([]);
  });
});
