import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import { createRecordDisplay, isJournal, isSecret } from '../http/record-display.ts';
import type { Session } from '../security/session.ts';
import type { Column, RecordStore, Values } from '../store/record-store.ts';
import { type Html, html } from './html.ts';
import { listLayout } from './list-layout.ts';
import { listSearch, searchedQuery } from './list-search.ts';
import { messagePage, sendPage } from './page.ts';
import { type PageVisitor, requireVisitor } from './page-visitor.ts';
import { say } from './page-words.ts';
import { recordGrid } from './record-grid.ts';
import { tableLabel } from './translated-label.ts';

const ROWS = 20;
const MOST_COLUMNS = 8;

/** Shown first where a table has them; the rest is filled with the table's own columns. */
const USUAL_COLUMNS = ['number', 'name', 'short_description', 'title', 'state', 'priority', 'assigned_to', 'due_date'];

/** How the base system lays out the lists that people scan most. */
const BASE_LISTS: Record<string, readonly string[]> = {
  incident: [
    'number',
    'short_description',
    'state',
    'priority',
    'assignment_group',
    'assigned_to',
    'due_date',
    'sys_updated_on',
  ],
  change_request: [
    'number',
    'short_description',
    'type',
    'state',
    'priority',
    'assignment_group',
    'assigned_to',
    'sys_updated_on',
  ],
  sys_user: ['user_name', 'name', 'email', 'active', 'sys_updated_on'],
  oauth_entity: ['name', 'client_id', 'type', 'active', 'redirect_url', 'sys_updated_on'],
  oauth_credential: ['name', 'type', 'user', 'peer', 'expires', 'sys_created_on'],
  sys_db_object: ['label', 'name', 'super_class', 'access', 'read_access', 'sys_scope'],
  sys_properties: ['name', 'value', 'type', 'description', 'sys_updated_on'],
};

interface ListView {
  visitor: PageVisitor;
  table: string;
  query: string;
  /** Zero-based. */
  firstRow: number;
  total: number;
  /** There are more than `total`, which nobody counted. */
  isMore: boolean;
  /** Rows on this page, without those that this person may not read. */
  shown: number;
}

/**
 * `/<table>_list.do?sysparm_query=&sysparm_first_row=`: readable rows of the query, sortable, 20 a page. With
 * `sysparm_search_field` and `sysparm_search_text` it leads on to the query that asks for both.
 */
export function showList(platform: Platform, table: string, request: Request, response: Response): void {
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  const { store, access } = platform;
  const { session } = visitor;
  const isUnknown = store.table(table) === null;
  if (isUnknown || !access.mayAccessRecord(session, 'read', table, null)) {
    messagePage(response, isUnknown ? 404 : 403, {
      title: isUnknown ? 'Page not found' : 'Security constraint',
      text: isUnknown ? `Invalid table ${table}` : 'You have no right to read this table.',
      visitor,
    });
    return;
  }
  const columns = chooseColumns(store, table).filter((column) =>
    access.mayAccessRecord(session, 'read', table, null, column.name),
  );
  const query = textParameter(request, 'sysparm_query');
  const text = textParameter(request, 'sysparm_search_text');
  if (text.trim() !== '') {
    const search = { table, query, columns, text, field: textParameter(request, 'sysparm_search_field') };
    response.redirect(302, listAddress(table, searchedQuery(platform, session, search)));
    return;
  }
  const firstRow = Math.max(0, (Number.parseInt(textParameter(request, 'sysparm_first_row'), 10) || 1) - 1);
  const { rows, ...counted } = readRows(platform, session, { table, query, firstRow });
  sendList(platform, response, columns, rows, { visitor, table, query, firstRow, shown: rows.length, ...counted });
}

function readRows(
  { queries, access, settings }: Platform,
  session: Session,
  { table, query, firstRow }: { table: string; query: string; firstRow: number },
): { rows: Values[]; total: number; isMore: boolean } {
  const selection = { table, query, userId: session.userId };
  const rows = queries
    .select(session, { ...selection, limit: ROWS, offset: firstRow })
    .filter((row) => access.mayAccessRecord(session, 'read', row['sys_class_name'] || table, row));
  // One row beyond this page, so that the way to the next one is always known.
  const mostCounted = Math.max(settings.listRowsCounted, firstRow + ROWS) + 1;
  const counted = queries.count(session, { ...selection, limit: mostCounted });
  const isMore = counted === mostCounted;
  return { rows, total: isMore ? counted - 1 : counted, isMore };
}

function sendList(platform: Platform, response: Response, columns: Column[], rows: Values[], view: ListView): void {
  const { visitor, table, query } = view;
  const { session } = visitor;
  const label = tableLabel(platform.store, table, session);
  const display = createRecordDisplay(platform.store, session);
  const sortBy = (column: Column) => sortedBy(view, column);
  const mayCreate = platform.access.mayAccessRecord(session, 'create', table, null);
  const body = html`<main id="content">
<div class="heading"><h1>${label}</h1>
${mayCreate ? html`<a class="button" href="/${table}.do?sys_id=-1">${say(session, 'New')}</a>` : null}</div>
${listSearch({ platform, session, table, query, columns })}
${recordGrid({ platform, session, table, columns, rows, display, sortBy })}
${pager(view)}
</main>`;
  sendPage(response, 200, { title: label, body, visitor });
}

function listAddress(table: string, query: string): string {
  return `/${table}_list.do?${new URLSearchParams({ sysparm_query: query })}`;
}

function sortedBy({ table, query }: ListView, column: Column) {
  const ascending = `ORDERBY${column.name}`;
  const parts = query.split('^').filter(Boolean);
  const isAscending = parts.includes(ascending);
  const isDescending = parts.includes(`ORDERBYDESC${column.name}`);
  const unsorted = parts.filter((part) => !part.startsWith('ORDERBY'));
  const next = [...unsorted, isAscending ? `ORDERBYDESC${column.name}` : ascending].join('^');
  const sort = isAscending ? ('ascending' as const) : isDescending ? ('descending' as const) : ('none' as const);
  return { address: listAddress(table, next), sort };
}

function pager(view: ListView): Html {
  const { table, query, firstRow, total, isMore, shown } = view;
  const { session } = view.visitor;
  const page = (first: number, label: 'First' | 'Previous' | 'Next' | 'Last'): Html => {
    const parameters = new URLSearchParams({ sysparm_query: query, sysparm_first_row: String(first + 1) });
    return html`<a href="/${table}_list.do?${String(parameters)}">${say(session, label)}</a>`;
  };
  const lastRow = Math.min(total, firstRow + ROWS);
  const hidden = lastRow - Math.min(firstRow, lastRow) - shown;
  const lastPage = Math.floor(Math.max(0, total - 1) / ROWS) * ROWS;
  return html`<nav class="pager" aria-label="${say(session, 'Pages')}">
${firstRow > 0 ? html`${page(0, 'First')} ${page(Math.max(0, firstRow - ROWS), 'Previous')}` : null}
<span>${total === 0 ? 0 : firstRow + 1} ${say(session, 'to')} ${lastRow} ${say(session, 'of')} ${isMore ? `${say(session, 'more than')} ` : null}${total}</span>
${isMore || lastRow < total ? page(firstRow + ROWS, 'Next') : null}
${!isMore && lastRow < total ? page(lastPage, 'Last') : null}
${hidden > 0 ? html`<span>${say(session, 'Number of rows removed from this list by Security constraints:')} ${hidden}</span>` : null}
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
  const base = store.ancestors(table).find((each) => each in BASE_LISTS) ?? '';
  const columns = store.columns(table);
  const laidOut = BASE_LISTS[base]?.map((name) => columns.get(name)).filter((column) => column !== undefined);
  if (laidOut !== undefined) return laidOut;
  const all = [...store.columns(table).values()].filter((column) => !isSecret(column) && !isJournal(column));
  const usual = USUAL_COLUMNS.flatMap((name) => all.filter((column) => column.name === name));
  const own = all.filter(
    (column) => column.table === table && !column.name.startsWith('sys_') && !usual.includes(column),
  );
  const updated = all.filter((column) => column.name === 'sys_updated_on');
  return [...usual, ...own].slice(0, MOST_COLUMNS - 1).concat(updated);
}

function textParameter(request: Request, name: string): string {
  const value = request.query[name];
  return typeof value === 'string' ? value : '';
}
