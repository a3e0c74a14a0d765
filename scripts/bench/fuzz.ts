import { AppTarget } from '../../test/fuzz/app/app-target.ts';
import { fuzzApp } from '../../test/fuzz/app/fuzz-app.ts';
import { ConnectorTarget } from '../../test/fuzz/connector/connector-target.ts';
import { fuzzConnector } from '../../test/fuzz/connector/fuzz-connector.ts';
import { type FuzzReport, LARGEST_ERROR } from '../../test/fuzz/fuzz-report.ts';
import type { Measurement, Row } from './measurement.ts';

/** Other inputs than those of the tests. */
const SEED = 31_000_000;
const INPUTS = 20_000;
const QUICK_INPUTS = 500;

/** Both products under inputs of every kind; the tests take a tenth of it. */
export const fuzz: Measurement = {
  name: 'fuzz',
  title: 'answers to 20 000 inputs of every kind, by the connector and by the app',
  async run({ quick, atEnd }) {
    const run = { inputs: quick ? QUICK_INPUTS : INPUTS, seed: SEED };
    const connector = await ConnectorTarget.open();
    atEnd(() => connector.close());
    const rows = rowsOf('connector', await fuzzConnector(connector, run));
    const app = await AppTarget.open();
    atEnd(() => app.close());
    return [...rows, ...rowsOf('app', await fuzzApp(app, run))];
  },
};

function rowsOf(side: string, report: FuzzReport): Row[] {
  for (const fault of report.faults.slice(0, 20)) process.stderr.write(`${side}: ${fault}\n`);
  const none = { atMost: 0 };
  return [
    { name: `${side}, inputs`, value: report.inputs, unit: 'inputs' },
    { name: `${side}, answers of 5xx`, value: report.serverErrors, unit: 'answers', bar: none },
    { name: `${side}, no answer`, value: report.hangs, unit: 'inputs', bar: none },
    { name: `${side}, secrets seen`, value: report.secretsSeen, unit: 'places', bar: none },
    {
      name: `${side}, largest error answer`,
      value: report.largestErrorBytes,
      unit: 'bytes',
      bar: { atMost: LARGEST_ERROR },
    },
    { name: `${side}, slowest answer`, value: Math.round(report.slowestMs), unit: 'ms' },
  ];
}
