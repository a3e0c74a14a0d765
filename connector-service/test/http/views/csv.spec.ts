import { expect } from 'chai';
import type { TicketView } from '../../../src/http/schemas/ticket.ts';
import { csvHeader, csvLine } from '../../../src/http/views/csv.ts';

const TICKET: TicketView = {
  id: 'a'.repeat(32),
  correlationId: 'b'.repeat(32),
  improvementActionId: null,
  task: {
    ticketType: 'change',
    requestedBy: 'alex@contoso.example',
    name: 'Require MFA',
    description: '',
    priority: 2,
    dueDate: '2027-03-15',
    recommendationSource: 'microsoft',
    recommendationCategory: 'identity',
  },
  deliveryState: 'queued',
  attempts: 0,
  lastError: null,
  lastErrorNotice: null,
  nextAttemptAt: null,
  remote: null,
  overdue: false,
  createdAt: '2027-03-01T12:00:00.000Z',
  updatedAt: '2027-03-01T12:00:00.000Z',
} as TicketView;

const named = (name: string) => csvLine({ ...TICKET, task: { ...TICKET.task, name } });

/** Cells as a spreadsheet reads a line that takes `separator` for the end of a cell: quotes count at a cell's start alone. */
function cellsBy(separator: string, line: string): string[] {
  const cells: string[] = [];
  let rest = line;
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const head = quoted?.[1]?.replaceAll('""', '"') ?? '';
    const tail = rest.slice(quoted?.[0].length ?? 0);
    const end = tail.indexOf(separator);
    cells.push(head + (end === -1 ? tail : tail.slice(0, end)));
    rest = end === -1 ? '' : tail.slice(end + 1);
  }
  return cells;
}

describe('CSV', () => {
  for (const separator of [',', ';', '\t', '|']) {
    it(`begins no cell with a formula where ${JSON.stringify(separator)} parts cells`, () => {
      for (const formula of ['=cmd', '+1', '-1', '@SUM(A1)', '＝cmd', '\t=cmd', '\r=cmd', ' =cmd', '"=cmd', "'=cmd"]) {
        for (const name of [formula, `x${separator}${formula}`, `x${separator} ${formula}`, `x";${formula}`]) {
          for (const cell of cellsBy(separator, named(name))) {
            expect(cell.replace(/^[\s"]+/, ''), JSON.stringify(name)).not.to.match(/^[=+\-@＝＋－＠]/);
          }
        }
      }
    });
  }

  it('leaves every other text as it is', () => {
    for (const name of ['Require MFA; then review', 'a-b', '1+1=2', 'x; y, z', 'Say "hello"']) {
      expect(named(name)).to.include(`"${name.replaceAll('"', '""')}"`);
    }
  });

  it('has as many cells in each line as it has names', () => {
    const count = csvHeader().split(',').length;
    expect(cellsBy(',', named('a, "b"').trimEnd())).to.have.length(count);
  });
});
