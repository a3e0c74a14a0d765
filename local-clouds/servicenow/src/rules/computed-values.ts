import type { Session } from '../security/session.ts';
import { formatDateTime } from '../store/dynamic-value.ts';
import type { RecordStore, Values } from '../store/record-store.ts';
import { incidentPriority } from './incident-priority.ts';

/** What the platform derives on every write. `previous` null: insert. */
export interface WriteFacts {
  table: string;
  values: Values;
  previous: Values | null;
  session: Session;
  now: Date;
}

/** Changes `values` in place. */
export function applyComputedValues(store: RecordStore, facts: WriteFacts): void {
  const ancestors = store.ancestors(facts.table);
  if (ancestors.includes('incident')) setPriority(facts.values);
  if (ancestors.includes('task')) setTaskState(ancestors, facts);
  if (facts.table === 'sys_user') setUserName(facts.values);
}

/** The name is computed from first and last name, where a user has any. */
function setUserName(values: Values): void {
  const parts = [values['first_name'], values['last_name']].filter((part) => part);
  if (parts.length > 0) values['name'] = parts.join(' ');
}

/** Priority is computed: one sent alone is recomputed away (def-prio-lookup-rules.md). */
function setPriority(values: Values): void {
  values['priority'] = incidentPriority(values['impact'] ?? '', values['urgency'] ?? '') ?? values['priority'] ?? null;
}

function setTaskState(ancestors: readonly string[], { values, previous, session, now }: WriteFacts): void {
  const at = formatDateTime(now);
  if (previous === null) {
    values['opened_at'] ||= at;
    values['opened_by'] ||= session.userId || null;
  }
  if (previous !== null && previous['state'] === values['state']) return;
  const closed = isClosed(ancestors, values['state'] ?? '');
  values['active'] = String(!closed);
  values['closed_at'] = closed ? values['closed_at'] || at : null;
  values['closed_by'] = closed ? values['closed_by'] || session.userId || null : null;
  if (ancestors.includes('incident') && values['state'] === '6') {
    values['resolved_at'] ||= at;
    values['resolved_by'] ||= session.userId || null;
  }
}

/**
 * Base values and the rule for customers' own ones: incidents from 7 up, changes 3, 4 and above 8, other tasks 3, 4
 * and 7 (servicenow.itsm, module_utils).
 */
function isClosed(ancestors: readonly string[], state: string): boolean {
  const value = Number(state);
  if (state === '' || Number.isNaN(value)) return false;
  if (ancestors.includes('incident')) return value >= 7;
  if (ancestors.includes('change_request')) return value === 3 || value === 4 || value > 8;
  return [3, 4, 7].includes(value);
}
