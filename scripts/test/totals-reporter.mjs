// mocha's own spec reporter, and the totals of the run as JSON for main.ts.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export default class TotalsReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      writeFileSync(
        options.reporterOptions.totals,
        JSON.stringify({ passed: passes, failed: failures, skipped: pending }),
      );
    });
  }
}
