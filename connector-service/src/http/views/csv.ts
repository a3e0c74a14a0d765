import type { TicketView } from '../schemas/ticket.ts';

const COLUMNS: readonly [string, (ticket: TicketView) => string | number | null][] = [
  ['Type', ({ task }) => task.ticketType],
  ['Number', ({ remote }) => remote?.number ?? null],
  ['State', ({ remote }) => remote?.stateName ?? null],
  ['Delivery', ({ deliveryState }) => deliveryState],
  ['Name', ({ task }) => task.name],
  ['Outcome', ({ outcome }) => outcome],
  ['Proof', ({ closure }) => closure?.verdict ?? null],
  ['Priority', ({ priority }) => priority],
  ['Due date', ({ dueDate }) => dueDate],
  ['Overdue', ({ overdue }) => (overdue ? 'yes' : 'no')],
  ['Source', ({ task }) => task.recommendationSource],
  ['Category', ({ task }) => task.recommendationCategory],
  ['Requested by', ({ task }) => task.requestedBy],
  ['Improvement action', ({ improvementActionId }) => improvementActionId],
  ['Created', ({ createdAt }) => createdAt],
  ['Updated', ({ updatedAt }) => updatedAt],
  ['Last error', ({ lastError }) => lastError],
  ['Link', ({ remote }) => remote?.url ?? null],
  ['Correlation id', ({ correlationId }) => correlationId],
];

/** First line of the export, with the mark by which spreadsheets know UTF-8. */
export function csvHeader(): string {
  return `\ufeff${COLUMNS.map(([name]) => cell(name)).join(',')}\r\n`;
}

/** One line of RFC 4180. */
export function csvLine(ticket: TicketView): string {
  return `${COLUMNS.map(([, read]) => cell(read(ticket))).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  return `"${disarm(value ?? '').replaceAll('"', '""')}"`;
}

/**
 * Where a spreadsheet may begin a cell: at the start of the text, and behind whatever a country's spreadsheets separate
 * cells by, because those that part at `;` do not see our quotes as quotes.
 */
const CELL_START = /(^|[;,|\t\r\n])([\s"']*)(?=[=+\-@＝＋－＠])/g;

/** A spreadsheet runs a cell that begins so as a formula: someone's ticket name must not. */
function disarm(text: string): string {
  return text.replaceAll(CELL_START, "$1$2'");
}
