import { type Choice, isJournal } from '../http/record-display.ts';
import { isDateTime } from '../store/is-date-time.ts';
import type { Column } from '../store/record-store.ts';
import { offeredStates } from './form-policies.ts';
import type { FormView } from './form-view.ts';
import { type Html, html } from './html.ts';
import { say } from './page-words.ts';
import { columnLabel } from './translated-label.ts';

/** Texts longer than this get a text area. */
const ONE_LINE = 255;

/** Label and control of one column; plain text where the visitor may not write it. */
export function formField(view: FormView, column: Column, mayWrite: boolean): Html {
  const id = `${view.table}.${column.name}`;
  const label = columnLabel(view.platform.store, column, view.visitor.session);
  const isWide = isJournal(column) || column.maxLength > ONE_LINE;
  if (!mayWrite || !isWritable(view, column)) {
    if (isJournal(column)) return html``;
    return html`<div class="field${isWide ? ' wide' : ''}"><span class="label" id="label.${id}">${label}</span>
<span class="value" role="group" aria-labelledby="label.${id}" id="${id}">${readOnlyValue(view, column)}</span></div>`;
  }
  return html`<div class="field${isWide ? ' wide' : ''}"><label for="${id}">${label}${
    column.mandatory ? html` <abbr title="${say(view.visitor.session, 'mandatory')}">*</abbr>` : null
  }</label>${control(view, column, id)}</div>`;
}

function isWritable({ platform, visitor, table, sysId, record }: FormView, column: Column): boolean {
  if (column.readOnly || column.name.startsWith('sys_') || column.name === 'number') return false;
  const operation = sysId === '-1' ? 'create' : 'write';
  return platform.access.mayAccessRecord(visitor.session, operation, table, record, column.name);
}

/** A reference leads to its record. */
function readOnlyValue({ display, table, record }: FormView, column: Column): Html | string {
  const stored = record[column.name] ?? null;
  const text = display.value(column, table, stored);
  if (column.reference === null || !stored) return text;
  return html`<a href="/${column.reference}.do?sys_id=${stored}">${text === '' ? stored : text}</a>`;
}

function control(view: FormView, column: Column, id: string): Html {
  const isNew = view.sysId === '-1';
  const stored = view.typed[column.name] ?? view.record[column.name] ?? (isNew ? (column.defaultValue ?? '') : '');
  const required = column.mandatory ? html` required` : null;
  const choices = offeredChoices(view, column);
  if (isJournal(column))
    return html`<textarea id="${id}" name="${column.name}" rows="3">${view.typed[column.name] ?? ''}</textarea>`;
  if (column.type === 'boolean') return choiceControl(id, column, stored || 'false', booleans(view));
  if (choices.length > 0) {
    // An empty field stays empty when the form is saved, even where the list offers no empty choice.
    const none =
      column.choice === 3 && stored !== '' ? [] : [{ value: '', label: say(view.visitor.session, '-- None --') }];
    const isListed = stored === '' || choices.some((choice) => choice.value === stored);
    const unlisted = isListed ? [] : [{ value: stored, label: stored }];
    return choiceControl(id, column, stored, [...none, ...unlisted, ...choices]);
  }
  const shown = view.display.value(column, view.table, stored);
  if (column.reference !== null && column.type === 'reference')
    return referenceControl(view, column, id, stored, shown);
  if (column.maxLength > ONE_LINE && column.reference === null) {
    return html`<textarea id="${id}" name="${column.name}" rows="4" maxlength="${column.maxLength}"${required}>
${shown}</textarea>`;
  }
  if (column.type === 'glide_date') {
    return html`<input id="${id}" name="${column.name}" type="date" value="${stored}"${required}>`;
  }
  const hint = isDateTime(column.type) ? html` placeholder="YYYY-MM-DD hh:mm:ss"` : null;
  return html`<input id="${id}" name="${column.name}" value="${shown}" maxlength="${column.reference === null ? column.maxLength : ONE_LINE}"${hint}${required}>`;
}

/** Of the states those that the form lets a person choose from here. */
function offeredChoices({ platform, visitor, table, record, sysId, display }: FormView, column: Column): Choice[] {
  const choices = display.choices(table, column.name);
  if (column.name !== 'state' || sysId === '-1') return choices;
  const offered = offeredStates(platform, visitor.session, table, record, display);
  return offered === null ? choices : choices.filter(({ value }) => offered.has(value));
}

/** A text that the names of the records stand below as one types, and the way to the record that is chosen. */
function referenceControl(view: FormView, column: Column, id: string, stored: string, shown: string): Html {
  const { session } = view.visitor;
  const hint = say(session, 'Choose from the list that opens as you type');
  return html`<span class="reference"><input id="${id}" name="${column.name}" value="${shown || stored}" maxlength="${ONE_LINE}" list="lookup.${id}" data-reference="${view.table}.${column.name}" autocomplete="off" title="${hint}"${column.mandatory ? html` required` : null}>
<datalist id="lookup.${id}"></datalist>${
    stored === ''
      ? null
      : html`<a href="/${column.reference}.do?sys_id=${stored}" title="${say(session, 'Open record')}" aria-label="${say(session, 'Open record')}: ${shown}">&#9432;</a>`
  }</span>`;
}

function booleans({ visitor }: FormView): Choice[] {
  return (['true', 'false'] as const).map((value) => ({ value, label: say(visitor.session, value) }));
}

function choiceControl(id: string, column: Column, stored: string, choices: { value: string; label: string }[]): Html {
  return html`<select id="${id}" name="${column.name}">${choices.map(
    ({ value, label }) => html`<option value="${value}"${value === stored ? html` selected` : null}>${label}</option>`,
  )}</select>`;
}
