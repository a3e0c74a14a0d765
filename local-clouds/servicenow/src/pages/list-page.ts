import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import { createRecordDisplay, isJournal, isSecret, type RecordDisplay } from '../http/record-display.ts';
import type { Column, RecordStore, Values } from '../store/record-store.ts';
import { type Html, html } from './html.ts';
import { listLayout } from './list-layout.ts';
import { messagePage, sendPage } from './page.ts';
import { requireVisitor } from './page-visitor.ts';

const ROWS = 20;
const MOST_COLUMNS = 8;

/** Shown first where a table has them; the rest is filled with the table's own columns. */
const USUAL_COLUMNS = ['number', 'name', 'short_description', 'title', 'state', 'priority', 'assigned_to', 'due_date'];

interface ListView {
  table: string;
  query: string;
  /** Zero-based. */
  firstRow: number;
  total: number;
  /** There are more than `total`, which nobody counted. */
  isMore: boolean;
  columns: Column[];
  rows: Values[];
  display: RecordDisplay;
}

/** `/<table>_list.do?sysparm_query=&sysparm_first_row=`: readable rows of the query, sortable, 20 a page. */
export function showList(platform: Platform, table: string, request: Request, response: Response): void {
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  const { store, queries, access } = platform;
  const { session } = visitor;
  const description = store.table(table);
  if (description === null || !access.mayAccessRecord(session, 'read', table, null)) {
    messagePage(response, description === null ? 404 : 403, {
      title: description === null ? 'Page not found' : 'Security constraint',
      text: description === null ? `Invalid table ${table}` : 'You have no right to read this table.',
      user: visitor.account,
    });
    return;
  }
  const query = textParameter(request, 'sysparm_query');
  const firstRow = Math.max(0, (Number.parseInt(textParameter(request, 'sysparm_first_row'), 10) || 1) - 1);
  const selection = { table, query, userId: session.userId };
  const rows = queries
    .select(session, { ...selection, limit: ROWS, offset: firstRow })
    .filter((row) => access.mayAccessRecord(session, 'read', row['sys_class_name'] || table, row));
  const columns = chooseColumns(store, table).filter((column) =>
    access.mayAccessRecord(session, 'read', table, null, column.name),
  );
  // One row beyond this page, so that the way to the next one is always known.
  const mostCounted = Math.max(platform.settings.listRowsCounted, firstRow + ROWS) + 1;
  const counted = queries.count(session, { ...selection, limit: mostCounted });
  const isMore = counted === mostCounted;
  const total = isMore ? counted - 1 : counted;
  const view = { table, query, firstRow, total, isMore, columns, rows, display: createRecordDisplay(store, session) };
  const body = html`<main id="content">
<div class="heading"><h1>${description.label}</h1>
<a class="button" href="/${table}.do?sys_id=-1">New</a></div>
${filterForm(view)}
${grid(view)}
${pager(view)}
</main>`;
  sendPage(response, 200, { title: description.label, body, session: visitor.web, user: visitor.account });
}

function filterForm({ table, query }: ListView): Html {
  return html`<form class="filter" method="get" action="/${table}_list.do" role="search">
<label for="sysparm_query">Encoded query</label>
<input id="sysparm_query" name="sysparm_query" value="${query}" spellcheck="false">
<button type="submit">Run</button>
</form>`;
}

function grid(view: ListView): Html {
  const { table, columns, rows, display } = view;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Records"><table class="list">
<thead><tr>${columns.map((column) => headerCell(view, column))}<th scope="col">Class</th></tr></thead>
<tbody>${rows.map((row) => {
    const own = row['sys_class_name'] || table;
    const address = `/${own}.do?sys_id=${row['sys_id'] ?? ''}`;
    return html`<tr>${columns.map((column, index) => {
      const text = display.value(column, own, row[column.name] ?? null);
      return index === 0
        ? html`<td><a href="${address}">${text === '' ? '(empty)' : text}</a></td>`
        : html`<td>${text}</td>`;
    })}<td>${display.value(classColumn(table), own, own)}</td></tr>`;
  })}</tbody>
</table></div>
${rows.length === 0 ? html`<p>No records to display</p>` : null}`;
}

function headerCell({ table, query }: ListView, column: Column): Html {
  const ascending = `ORDERBY${column.name}`;
  const parts = query.split('^').filter(Boolean);
  const isAscending = parts.includes(ascending);
  const isDescending = parts.includes(`ORDERBYDESC${column.name}`);
  const unsorted = parts.filter((part) => !part.startsWith('ORDERBY'));
  const next = [...unsorted, isAscending ? `ORDERBYDESC${column.name}` : ascending].join('^');
  const sort = isAscending ? 'ascending' : isDescending ? 'descending' : 'none';
  const address = `/${table}_list.do?${new URLSearchParams({ sysparm_query: next })}`;
  return html`<th scope="col" aria-sort="${sort}"><a href="${address}">${column.label}</a></th>`;
}

function pager({ table, query, firstRow, total, isMore, rows }: ListView): Html {
  const page = (first: number, label: string): Html => {
    const parameters = new URLSearchParams({ sysparm_query: query, sysparm_first_row: String(first + 1) });
    return html`<a href="/${table}_list.do?${String(parameters)}">${label}</a>`;
  };
  const lastRow = Math.min(total, firstRow + ROWS);
  const hidden = lastRow - Math.min(firstRow, lastRow) - rows.length;
  return html`<nav class="pager" aria-label="Pages">
${firstRow > 0 ? page(Math.max(0, firstRow - ROWS), 'Previous') : null}
<span>${total === 0 ? 0 : firstRow + 1} to ${lastRow} of ${isMore ? 'more than ' : null}${total}</span>
${isMore || lastRow < total ? page(firstRow + ROWS, 'Next') : null}
${hidden > 0 ? html`<span>Number of rows removed from this list by Security constraints: ${hidden}</span>` : null}
</nav>`;
}

/** As the list of the table is laid out; else the usual columns, and the table's own as far as there is room. */
function chooseColumns(store: RecordStore, table: string): Column[] {
  const columns = store.columns(table);
  const layout = listLayout(store, table);
  if (layout === null) return usualColumns(store, table);
  return layout
    .map((name) => columns.get(name))
    .filter((column) => column !== undefined)
    .filter((column) => !isSecret(column));
}

function usualColumns(store: RecordStore, table: string): Column[] {
  const all = [...store.columns(table).values()].filter((column) => !isSecret(column) && !isJournal(column));
  const usual = USUAL_COLUMNS.flatMap((name) => all.filter((column) => column.name === name));
  const own = all.filter(
    (column) => column.table === table && !column.name.startsWith('sys_') && !usual.includes(column),
  );
  const updated = all.filter((column) => column.name === 'sys_updated_on');
  return [...usual, ...own].slice(0, MOST_COLUMNS - 1).concat(updated);
}

/** Renders a class name as its label, also for tables without the column. */
function classColumn(table: string): Column {
  return {
    table,
    name: 'sys_class_name',
    label: 'Class',
    type: 'sys_class_name',
    maxLength: 80,
    reference: null,
    mandatory: false,
    readOnly: true,
    unique: false,
    display: false,
    defaultValue: null,
    choice: 0,
  };
}

function textParameter(request: Request, name: string): string {
  const value = request.query[name];
  return typeof value === 'string' ? value : '';
}
