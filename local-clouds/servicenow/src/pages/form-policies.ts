import type { Platform } from '../http/platform.ts';
import { createRecordDisplay, type RecordDisplay } from '../http/record-display.ts';
import { nextStates } from '../http/rest/change-states.ts';
import type { Session } from '../security/session.ts';
import type { Values } from '../store/record-store.ts';
import { columnLabel } from './translated-label.ts';

/** Who may close an incident; others resolve it (resolve-and-close-an-incident.md). */
const MAY_CLOSE_INCIDENTS = ['itil_admin', 'admin'];
const INCIDENT_CLOSED = '7';

/** Base UI policies: what a form demands once the record is in that state. */
const CLOSE_INFORMATION = ['close_code', 'close_notes'];
const DEMANDED_IN_STATE: Record<string, Record<string, readonly string[]>> = {
  incident: { '3': ['hold_reason'], '6': CLOSE_INFORMATION, '7': CLOSE_INFORMATION },
  change_request: { '3': CLOSE_INFORMATION },
};
/** A change leaves New with an assignment group only. */
const CHANGE_NEW = '-5';
const CHANGE_CANCELED = '4';

/** States that the form offers from where the record stands; null: all that there are. */
export function offeredStates(
  platform: Platform,
  session: Session,
  table: string,
  record: Values,
  display: RecordDisplay,
): ReadonlySet<string> | null {
  const base = baseTable(platform, table);
  const state = record['state'] ?? '';
  if (base === 'change_request' && state !== '') {
    // What leaving New demands is asked for when the form is saved; the choice is offered before.
    const change = { ...record, assignment_group: record['assignment_group'] || 'any' };
    const { state_transitions } = nextStates(platform.store, display, change, platform.clock.now());
    return new Set([state, ...state_transitions.flatMap((group) => group.map(({ to_state }) => to_state))]);
  }
  if (base !== 'incident' || MAY_CLOSE_INCIDENTS.some((role) => session.roles.has(role))) return null;
  const all = display.choices(table, 'state').map(({ value }) => value);
  return new Set(all.filter((value) => value !== INCIDENT_CLOSED || value === state));
}

/**
 * Why the form refuses what was filled in, in the platform's words; null: it does not. Policies of forms alone: the
 * Table API and scripts are not asked (data policies hold everywhere).
 *
 * @param before the stored record; empty for a new one
 * @param values what the person changed
 */
export function formRefusal(
  platform: Platform,
  session: Session,
  table: string,
  before: Values,
  values: Values,
): string | null {
  const next = values['state'];
  if (next === undefined || next === null) return null;
  const display = createRecordDisplay(platform.store, session);
  const offered = before['state'] ? offeredStates(platform, session, table, before, display) : null;
  if (offered !== null && !offered.has(next)) {
    return `Invalid update: the state cannot be changed from ${stateLabel(display, table, before['state'] ?? '')} to ${stateLabel(display, table, next)}.`;
  }
  const after = { ...before, ...values };
  const missing = demanded(baseTable(platform, table), before['state'] ?? '', next).filter(
    (field) => (after[field] ?? '') === '',
  );
  if (missing.length === 0) return null;
  const columns = platform.store.columns(table);
  const labels = missing.map((field) => {
    const column = columns.get(field);
    return column === undefined ? field : columnLabel(platform.store, column, session);
  });
  return `The following mandatory fields are not filled in: ${labels.join(', ')}`;
}

function demanded(base: string | null, before: string, next: string): readonly string[] {
  if (base === null) return [];
  const leavesNew =
    base === 'change_request' && before === CHANGE_NEW && next !== CHANGE_NEW && next !== CHANGE_CANCELED;
  return [...(leavesNew ? ['assignment_group'] : []), ...(DEMANDED_IN_STATE[base]?.[next] ?? [])];
}

function baseTable({ store }: Platform, table: string): string | null {
  return store.ancestors(table).find((each) => each in DEMANDED_IN_STATE) ?? null;
}

function stateLabel(display: RecordDisplay, table: string, state: string): string {
  return display.choices(table, 'state').find(({ value }) => value === state)?.label ?? state;
}
