import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import { createRecordDisplay, isJournal, isSecret } from '../http/record-display.ts';
import { recordName } from '../rules/display-column.ts';
import type { Column, Values } from '../store/record-store.ts';
import { formField } from './form-field.ts';
import { ACTIVITY_FORMATTER, formLayout } from './form-layout.ts';
import type { FormView } from './form-view.ts';
import { type Html, html } from './html.ts';
import { messagePage, sendPage } from './page.ts';
import { type PageVisitor, requireVisitor } from './page-visitor.ts';
import { say } from './page-words.ts';
import { relatedLists } from './related-lists.ts';
import { columnLabel, tableLabel, translatedField } from './translated-label.ts';

/**
 * `/<table>.do?sys_id=`: the sections of the table's form, or every column where nobody laid one out. What the visitor
 * may write comes as inputs, what they may only read as text.
 */
export function showForm(platform: Platform, table: string, request: Request, response: Response): void {
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  const asked = request.query['sys_id'];
  const sysId = typeof asked === 'string' ? asked : '-1';
  const message =
    request.query['saved'] === 'true' ? { kind: 'info' as const, text: say(visitor.session, 'Record saved') } : null;
  openForm(platform, visitor, table, sysId, message, response);
}

/**
 * Shows the record, or the reason why not.
 *
 * @param typed what a person had filled in and could not be saved: it stands in the form again
 */
export function openForm(
  platform: Platform,
  visitor: PageVisitor,
  table: string,
  sysId: string,
  message: FormView['message'],
  response: Response,
  typed: Values = {},
): void {
  const { store, queries, access } = platform;
  if (store.table(table) === null) {
    messagePage(response, 404, { title: 'Page not found', text: `Invalid table ${table}`, visitor });
    return;
  }
  const record = sysId === '-1' ? {} : queries.find(visitor.session, table, sysId);
  const own = record?.['sys_class_name'] || table;
  const operation = sysId === '-1' ? 'create' : 'read';
  if (record === null || !access.mayAccessRecord(visitor.session, operation, own, sysId === '-1' ? null : record)) {
    messagePage(response, 404, {
      title: 'Record not found',
      text: 'The record does not exist, or you have no right to see it.',
      visitor,
    });
    return;
  }
  sendForm(response, message?.kind === 'error' ? 400 : 200, {
    platform,
    visitor,
    table: own,
    sysId,
    record,
    typed,
    display: createRecordDisplay(store, visitor.session),
    message,
  });
}

function sendForm(response: Response, status: number, view: FormView): void {
  const { platform, visitor, table, sysId, record, message } = view;
  const label = tableLabel(platform.store, table, visitor.session);
  const name = sysId === '-1' ? say(visitor.session, 'New record') : recordName(platform.store, table, record);
  const mayWrite = platform.access.mayAccessRecord(
    visitor.session,
    sysId === '-1' ? 'create' : 'write',
    table,
    sysId === '-1' ? null : record,
  );
  const body = html`<main id="content">
<form method="post" action="/${table}.do">
<div class="heading"><div><p class="class-label">${label}</p><h1>${name}</h1></div>
${mayWrite ? html`<button id="sysverb_update" class="primary" type="submit">${say(visitor.session, 'Save')}</button>` : html`<p>${say(visitor.session, 'Read only')}</p>`}</div>
${message === null ? null : html`<p role="${message.kind === 'error' ? 'alert' : 'status'}" class="outputmsg_${message.kind}">${message.text}</p>`}
<input type="hidden" name="sys_id" value="${sysId}">
<input type="hidden" name="sysparm_ck" value="${visitor.web.token}">
<input type="hidden" name="sys_action" value="${sysId === '-1' ? 'sysverb_insert' : 'sysverb_update'}">
${sections(view, mayWrite)}
</form>
${sysId === '-1' || !hasJournal(view) ? null : activity(view)}
${sysId === '-1' ? null : relatedLists(view)}
</main>`;
  sendPage(response, status, { title: `${label} ${name}`, body, visitor });
}

function sections(view: FormView, mayWrite: boolean): Html[] {
  return columnGroups(view)
    .filter((group) => group.columns.length > 0)
    .map(
      (group) => html`<fieldset><legend>${group.title}</legend>
<div class="fields">${group.columns.map((column) => formField(view, column, mayWrite))}</div></fieldset>`,
    );
}

interface ColumnGroup {
  title: string;
  columns: Column[];
}

function columnGroups(view: FormView): ColumnGroup[] {
  const columns = view.platform.store.columns(view.table);
  const layout = formLayout(view.platform.store, view.table);
  if (layout === null) return groupsByTable(view);
  return layout.map(({ caption, elements }) => ({
    title: translatedField(view.platform.store, 'sys_ui_section', 'caption', caption, view.visitor.session),
    columns: elements
      .filter((name) => name !== ACTIVITY_FORMATTER)
      .map((name) => columns.get(name))
      .filter((column) => column !== undefined)
      .filter((column) => isShown(view, column)),
  }));
}

/** The record's own fields, then those of its root (number, state), then what lies between; the platform's come last. */
function groupsByTable(view: FormView): ColumnGroup[] {
  const { platform, table } = view;
  const columns = [...platform.store.columns(table).values()].filter((column) => isShown(view, column));
  const system = columns.filter((column) => column.name.startsWith('sys_'));
  const [own = table, ...inherited] = platform.store.ancestors(table);
  const groups = [own, ...inherited.reverse()].map((ancestor) => ({
    title: tableLabel(platform.store, ancestor, view.visitor.session),
    columns: columns.filter((column) => column.table === ancestor && !column.name.startsWith('sys_')),
  }));
  return [...groups, { title: say(view.visitor.session, 'System'), columns: system }];
}

function isShown({ platform, visitor, table, sysId, record }: FormView, column: Column): boolean {
  if (column.type === 'collection' || isSecret(column)) return false;
  if (isJournal(column) && sysId === '-1') return false;
  const operation = sysId === '-1' ? 'create' : 'read';
  return platform.access.mayAccessRecord(visitor.session, operation, table, record, column.name);
}

function hasJournal({ platform, table }: FormView): boolean {
  return [...platform.store.columns(table).values()].some((column) => isJournal(column));
}

/** Journal entries, newest first. */
function activity({ platform, visitor, sysId, display, table }: FormView): Html {
  const entries = platform.store.select({
    table: 'sys_journal_field',
    query: `element_id=${sysId}^ORDERBYDESCsys_created_on`,
    limit: 50,
  });
  const time = platform.store.columns('sys_journal_field').get('sys_created_on');
  const labels = platform.store.columns(table);
  const readable = entries.filter((entry) =>
    platform.access.mayAccessRecord(visitor.session, 'read', table, null, entry['element'] ?? ''),
  );
  return html`<section class="card"><h2>${say(visitor.session, 'Activity')}</h2>
${readable.length === 0 ? html`<p>${say(visitor.session, 'No entries')}</p>` : null}
<ol class="activity">${readable.map((entry) => {
    const at = time === undefined ? '' : display.value(time, 'sys_journal_field', entry['sys_created_on'] ?? null);
    const column = labels.get(entry['element'] ?? '');
    const label = column === undefined ? entry['element'] : columnLabel(platform.store, column, visitor.session);
    return html`<li><p class="hint">${label} · ${entry['sys_created_by']} · ${at}</p><p class="entry">${entry['value']}</p></li>`;
  })}</ol></section>`;
}
