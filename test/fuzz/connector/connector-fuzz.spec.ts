import { expect } from 'chai';
import type { FuzzReport } from '../fuzz-report.ts';
import { ConnectorTarget } from './connector-target.ts';
import { fuzzConnector } from './fuzz-connector.ts';

/** The same inputs in every run; `npm run bench -- fuzz` takes ten times as many. */
const RUN = { inputs: 2_000, seed: 20261201 };

describe('the connector under 2 000 inputs of every kind', function () {
  this.timeout(600_000);
  let target: ConnectorTarget;
  let report: FuzzReport;

  before(async () => {
    target = await ConnectorTarget.open();
    report = await fuzzConnector(target, RUN);
  });
  after(() => target?.close());

  it('answers none with 5xx, with more than 64 kB of error, with a stack, with a planted secret, or not at all', () => {
    expect(report.inputs).to.equal(RUN.inputs);
    expect(report.faults.slice(0, 10)).to.deep.equal([]);
  });

  it('was reached at every route of the table, and behind the checks of each', () => {
    const routes = target.app.routes.map(({ method, path }) => `${method} ${path}`);
    expect([...report.reached.keys()]).to.have.members([...routes, 'raw']);
    const never = routes.filter(
      (route) => ![...(report.reached.get(route) ?? [])].some((status) => status >= 200 && status < 400),
    );
    expect(never).to.deep.equal([]);
  });
});
