import type { RecordStore } from '../store/record-store.ts';

/** What a form shows, in the order of its sections. */
export interface FormSection {
  caption: string;
  /** Names of columns, and `activity.xml` for the journal of the record; splits of the layout are left out. */
  elements: string[];
}

/** How the package format names the view that everybody sees. */
export const DEFAULT_VIEW = 'Default view';
/** The formatter that shows journal entries. */
export const ACTIVITY_FORMATTER = 'activity.xml';

/** The default form of the table, or of the nearest ancestor that has one; null: nobody laid it out. */
export function formLayout(store: RecordStore, table: string): FormSection[] | null {
  for (const owner of store.ancestors(table)) {
    const [form] = store.select({ table: 'sys_ui_form', query: `name=${owner}^view=${DEFAULT_VIEW}`, limit: 1 });
    if (form !== undefined) return sectionsOf(store, form['sys_id'] ?? '');
  }
  return null;
}

function sectionsOf(store: RecordStore, formId: string): FormSection[] {
  return store
    .select({ table: 'sys_ui_form_section', query: `sys_ui_form=${formId}^ORDERBYposition` })
    .map(({ sys_ui_section }) => ({
      caption: store.get('sys_ui_section', sys_ui_section ?? '')?.['caption'] ?? '',
      elements: elementsOf(store, sys_ui_section ?? ''),
    }));
}

function elementsOf(store: RecordStore, sectionId: string): string[] {
  return store
    .select({ table: 'sys_ui_element', query: `sys_ui_section=${sectionId}^ORDERBYposition` })
    .map(({ element }) => element ?? '')
    .filter((element) => element !== '' && !element.startsWith('.'));
}
