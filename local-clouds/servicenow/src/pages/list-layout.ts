import type { RecordStore } from '../store/record-store.ts';
import { DEFAULT_VIEW } from './form-layout.ts';

/**
 * Names of the columns that the default list of the table shows, in their order; null: nobody laid it out. `parent`:
 * the layout for related lists below records of that table, or the table's own where there is none.
 */
export function listLayout(store: RecordStore, table: string, parent: string | null = null): string[] | null {
  if (parent !== null) return ofList(store, `name=${table}^parent=${parent}`) ?? listLayout(store, table);
  for (const owner of store.ancestors(table)) {
    const columns = ofList(store, `name=${owner}^parentISEMPTY`);
    if (columns !== null) return columns;
  }
  return null;
}

function ofList(store: RecordStore, query: string): string[] | null {
  const [list] = store.select({ table: 'sys_ui_list', query: `${query}^view=${DEFAULT_VIEW}`, limit: 1 });
  if (list === undefined) return null;
  return store
    .select({ table: 'sys_ui_list_element', query: `list_id=${list['sys_id']}^ORDERBYposition` })
    .map(({ element }) => element ?? '');
}
