import type { Platform } from '../http/platform.ts';
import type { RecordDisplay } from '../http/record-display.ts';
import type { Session } from '../security/session.ts';
import type { Column, Values } from '../store/record-store.ts';
import { type Html, html } from './html.ts';
import { say } from './page-words.ts';
import { columnLabel, tableLabel } from './translated-label.ts';

export interface RecordGrid {
  platform: Platform;
  session: Session;
  table: string;
  columns: readonly Column[];
  rows: readonly Values[];
  display: RecordDisplay;
  /** Where a click on the head of a column leads, and how the list is sorted by it; null: not sortable. */
  sortBy?: (column: Column) => { address: string; sort: 'ascending' | 'descending' | 'none' };
}

/**
 * Records as rows of one line; what does not fit is cut, and whole in the tooltip. The class stands in a column only
 * where the rows are of several classes.
 */
export function recordGrid(grid: RecordGrid): Html {
  const { session, table, columns, rows } = grid;
  if (rows.length === 0) return html`<p>${say(session, 'No records to display')}</p>`;
  const classes = new Set(rows.map((row) => row['sys_class_name'] || table));
  const spans = classes.size > 1;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say(session, 'Records')}"><table class="list">
<thead><tr>${columns.map((column) => head(grid, column))}${spans ? html`<th scope="col">${say(session, 'Class')}</th>` : null}</tr></thead>
<tbody>${rows.map((row) => line(grid, row, spans))}</tbody>
</table></div>`;
}

function head({ platform, session, sortBy }: RecordGrid, column: Column): Html {
  const label = columnLabel(platform.store, column, session);
  const sorted = sortBy?.(column);
  return sorted === undefined
    ? html`<th scope="col">${label}</th>`
    : html`<th scope="col" aria-sort="${sorted.sort}"><a href="${sorted.address}">${label}</a></th>`;
}

function line({ platform, session, table, columns, display }: RecordGrid, row: Values, spans: boolean): Html {
  const own = row['sys_class_name'] || table;
  const address = `/${own}.do?sys_id=${row['sys_id'] ?? ''}`;
  return html`<tr>${columns.map((column, index) => {
    const text = display.value(column, own, row[column.name] ?? null);
    return index === 0
      ? html`<td><a href="${address}">${text === '' ? say(session, '(empty)') : text}</a></td>`
      : html`<td title="${text}">${text}</td>`;
  })}${spans ? html`<td>${tableLabel(platform.store, own, session)}</td>` : null}</tr>`;
}
