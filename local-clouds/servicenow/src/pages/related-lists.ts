import { isSecret } from '../http/record-display.ts';
import type { Column } from '../store/record-store.ts';
import { DEFAULT_VIEW } from './form-layout.ts';
import type { FormView } from './form-view.ts';
import { type Html, html } from './html.ts';
import { listLayout } from './list-layout.ts';
import { recordGrid } from './record-grid.ts';
import { tableLabel } from './translated-label.ts';

const ROWS = 20;

/** Below a form: the records that point at this one, as the related lists of its table say. */
export function relatedLists(view: FormView): Html[] {
  const { platform, table } = view;
  const { store } = platform;
  const query = `name=${table}^view=${DEFAULT_VIEW}`;
  return store.select({ table: 'sys_ui_related_list', query }).flatMap((list) =>
    store
      .select({ table: 'sys_ui_related_list_entry', query: `list_id=${list['sys_id']}^ORDERBYposition` })
      .map(({ related_list }) => relatedList(view, related_list ?? ''))
      .filter((related) => related !== null),
  );
}

/** `name`: `<table>.<reference column>`. Null for what this visitor may not read. */
function relatedList(view: FormView, name: string): Html | null {
  const { platform, visitor, sysId } = view;
  const { store, queries, access } = platform;
  const [table = '', reference = ''] = name.split('.');
  if (store.table(table) === null || !store.columns(table).has(reference)) return null;
  if (!access.mayAccessRecord(visitor.session, 'read', table, null)) return null;
  const query = `${reference}=${sysId}`;
  const rows = queries
    .select(visitor.session, { table, query, limit: ROWS, userId: visitor.session.userId })
    .filter((row) => access.mayAccessRecord(visitor.session, 'read', table, row));
  const address = `/${table}_list.do?${new URLSearchParams({ sysparm_query: query })}`;
  const label = tableLabel(store, table, visitor.session);
  const columns = relatedColumns(view, table);
  return html`<section class="card related" aria-label="${label}">
<h2><a href="${address}">${label}</a> (${rows.length})</h2>
${recordGrid({ platform, session: visitor.session, table, columns, rows, display: view.display })}
</section>`;
}

function relatedColumns({ platform, visitor, table: parent }: FormView, table: string): Column[] {
  const columns = platform.store.columns(table);
  const names = listLayout(platform.store, table, parent) ?? [...columns.keys()].slice(0, 8);
  return names
    .map((name) => columns.get(name))
    .filter((column) => column !== undefined)
    .filter((column) => !isSecret(column))
    .filter((column) => platform.access.mayAccessRecord(visitor.session, 'read', table, null, column.name));
}
