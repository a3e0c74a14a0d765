import type { Platform } from '../http/platform.ts';
import { isJournal, isSecret } from '../http/record-display.ts';
import { displayColumn } from '../rules/display-column.ts';
import type { Session } from '../security/session.ts';
import { LITERAL_CARET } from '../store/encoded-query.ts';
import type { Column } from '../store/record-store.ts';
import { type Html, html } from './html.ts';
import { say } from './page-words.ts';
import { columnLabel } from './translated-label.ts';

/** Value of the field choice that searches every listed column. */
export const ANY_FIELD = 'zztextsearchyy';

/** Above a list: a field and a text to search it for, and the query that the list shows. */
export function listSearch(view: {
  platform: Platform;
  session: Session;
  table: string;
  query: string;
  columns: readonly Column[];
}): Html {
  const { platform, session, table, query, columns } = view;
  return html`<div class="tools"><form class="search" method="get" action="/${table}_list.do" role="search">
<input type="hidden" name="sysparm_query" value="${query}">
<select name="sysparm_search_field" aria-label="${say(session, 'Search in')}">
${columns.map((column) => html`<option value="${column.name}">${columnLabel(platform.store, column, session)}</option>`)}
<option value="${ANY_FIELD}">${say(session, 'any listed text')}</option>
</select>
<input type="search" name="sysparm_search_text" aria-label="${say(session, 'Search for')}">
<button type="submit">${say(session, 'Search')}</button>
</form>
${query === '' ? null : html`<a class="all" href="/${table}_list.do">${say(session, 'Show all records')}</a>`}
<details class="filter"><summary>${say(session, 'Filter')}</summary><form method="get" action="/${table}_list.do">
<label for="sysparm_query">${say(session, 'Encoded query')}</label>
<input id="sysparm_query" name="sysparm_query" value="${query}" spellcheck="false">
<button type="submit">${say(session, 'Run')}</button>
</form></details></div>`;
}

/**
 * The query that also asks for the text in the field; `=text` asks for the whole value. References are searched by what
 * they are called, choices by their labels.
 */
export function searchedQuery(
  platform: Platform,
  session: Session,
  search: { table: string; query: string; columns: readonly Column[]; field: string; text: string },
): string {
  const isWhole = search.text.startsWith('=');
  const text = (isWhole ? search.text.slice(1) : search.text).trim();
  const fields = search.columns
    .filter((column) => !isJournal(column) && !isSecret(column))
    .filter(({ name }) => search.field === ANY_FIELD || name === search.field);
  const conditions = fields.map((column) => condition(platform, session, search.table, column, { text, isWhole }));
  const added = conditions.join('^OR');
  return text === '' || added === '' ? search.query : [added, search.query].filter(Boolean).join('^');
}

function condition(
  platform: Platform,
  session: Session,
  table: string,
  column: Column,
  { text, isWhole }: { text: string; isWhole: boolean },
): string {
  const operator = isWhole ? '=' : 'LIKE';
  const value = text.replaceAll('^', LITERAL_CARET);
  if (column.reference !== null && column.type !== 'glide_list') {
    const name =
      platform.store.table(column.reference) === null ? null : displayColumn(platform.store, column.reference);
    return `${column.name}${name === null ? '' : `.${name}`}${operator}${value}`;
  }
  if (column.choice !== 0) {
    const labelled = choicesCalled(platform, session, table, column, { text, isWhole });
    return labelled.length === 0 ? `${column.name}${operator}${value}` : `${column.name}IN${labelled.join(',')}`;
  }
  return `${column.name}${operator}${value}`;
}

function choicesCalled(
  { store }: Platform,
  session: Session,
  table: string,
  column: Column,
  { text, isWhole }: { text: string; isWhole: boolean },
): string[] {
  const wanted = text.toLowerCase();
  const tables = store.ancestors(table).join(',');
  return store
    .select({ table: 'sys_choice', query: `nameIN${tables}^element=${column.name}^inactive=false` })
    .filter((choice) => choice['language'] === session.language || (choice['language'] || 'en') === 'en')
    .filter(({ label }) => (isWhole ? label?.toLowerCase() === wanted : (label ?? '').toLowerCase().includes(wanted)))
    .map(({ value }) => value ?? '');
}
