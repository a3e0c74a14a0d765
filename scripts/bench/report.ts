import { availableParallelism, cpus, totalmem } from 'node:os';
import { type Bar, meetsBar, type Row } from './measurement.ts';
import type { Outcome } from './run-measurement.ts';

/** All figures as one Markdown table, which reads well in a terminal too. */
export function renderTable(outcomes: readonly Outcome[]): string {
  const cells = outcomes.flatMap(({ name, rows }) => rows.map((row) => [name, ...cellsOf(row)]));
  const table = [['Measurement', 'Figure', 'Value', 'Bar', ''], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  const render = (line: string[]) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [render(head), rule, ...body.map(render)].join('\n');
}

/** Kind of machine and runtime; figures mean nothing without. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores (${model}), ${memory} GB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
}

function cellsOf(row: Row): string[] {
  const met = row.bar === undefined ? '' : meetsBar(row) ? 'met' : 'MISSED';
  return [row.name, `${shorten(row.value)} ${row.unit}`, row.bar === undefined ? '' : describeBar(row.bar), met];
}

function describeBar(bar: Bar): string {
  return 'atLeast' in bar ? `≥ ${bar.atLeast}` : `≤ ${bar.atMost}`;
}

/** Three digits are more than a machine repeats. */
function shorten(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
