import { matchesCondition } from '../../rules/record-condition.ts';
import type { RecordStore, Values } from '../../store/record-store.ts';
import type { RecordDisplay } from '../record-display.ts';

/** One way from the present state to another. */
export interface StateTransition {
  sys_id: string;
  display_value: string;
  from_state: string;
  to_state: string;
  transition_available: boolean;
  automatic_transition: boolean;
  conditions: { passed: boolean; condition: { name: string; description: string | null; sys_id: string } }[];
}

/** Body of `GET /api/sn_chg_rest/change/{sys_id}/nextstates`. */
export interface NextStates {
  /** Includes the present state. */
  available_states: string[];
  state_label: Record<string, string>;
  /** One inner list per target state. */
  state_transitions: StateTransition[][];
}

/** Base-system flows of changes without a model (c_ChangeStateModel.md). */
const FLOWS: Record<string, string[]> = {
  normal: ['-5', '-4', '-3', '-2', '-1', '0', '3'],
  standard: ['-5', '-2', '-1', '0', '3'],
  emergency: ['-5', '-3', '-2', '-1', '0', '3'],
};
const CANCELED = '4';
const NOT_CANCELABLE = new Set(['0', '3', CANCELED]);

/** Asks the change's model when it has one with transitions, else the flow of its type. */
export function nextStates(store: RecordStore, display: RecordDisplay, change: Values, now: Date): NextStates {
  const state = change['state'] ?? '';
  const table = change['sys_class_name'] || 'change_request';
  const labels = new Map(display.choices(table, 'state').map((choice) => [choice.value, choice.label]));
  const label = (value: string): string => labels.get(value) ?? value;
  const transitions = modelTransitions(store, change, label, now) ?? typeTransitions(change, label);
  const reachable = transitions
    .filter((group) => group.some((transition) => transition.transition_available))
    .map((group) => group[0]?.to_state ?? '');
  const available = [...new Set([state, ...reachable])];
  return {
    available_states: available,
    state_label: Object.fromEntries(available.map((value) => [value, label(value)])),
    state_transitions: transitions,
  };
}

function typeTransitions(change: Values, label: (value: string) => string): StateTransition[][] {
  const state = change['state'] ?? '';
  const flow = FLOWS[(change['type'] ?? 'normal').toLowerCase()] ?? FLOWS['normal'] ?? [];
  const at = flow.indexOf(state);
  const targets: string[] = [];
  const next = at < 0 ? undefined : flow[at + 1];
  if (next !== undefined && mayLeave(change)) targets.push(next);
  if (!NOT_CANCELABLE.has(state)) targets.push(CANCELED);
  return targets.map((to) => [
    {
      sys_id: '',
      display_value: `${label(state)} to ${label(to)}`,
      from_state: state,
      to_state: to,
      transition_available: true,
      automatic_transition: false,
      conditions: [],
    },
  ]);
}

/** New is left only with an assignment group. */
function mayLeave(change: Values): boolean {
  return change['state'] !== '-5' || Boolean(change['assignment_group']);
}

/** Transitions of the change's model from its present state; null when it has no model that knows the state. */
function modelTransitions(
  store: RecordStore,
  change: Values,
  label: (value: string) => string,
  now: Date,
): StateTransition[][] | null {
  const model = change['chg_model'] ?? '';
  if (model === '') return null;
  const states = store.select({ table: 'sttrm_state', query: `sttrm_model=${model}` });
  const present = states.find((row) => row['state_value'] === change['state']);
  if (present === undefined) return null;
  const rows = store.select({
    table: 'sttrm_state_transition',
    query: `sttrm_state=${present['sys_id']}^active=true`,
  });
  const byTarget = new Map<string, StateTransition[]>();
  for (const row of rows) {
    const to = states.find((state) => state['sys_id'] === row['to_state'])?.['state_value'] ?? '';
    const name = row['name'] || `${label(change['state'] ?? '')} to ${label(to)}`;
    byTarget.set(to, [...(byTarget.get(to) ?? []), modelTransition(store, change, row, { to, name, now })]);
  }
  return [...byTarget.values()];
}

/** An automatic transition blocks the manual one. */
function modelTransition(
  store: RecordStore,
  change: Values,
  row: Values,
  { to, name, now }: { to: string; name: string; now: Date },
): StateTransition {
  const sysId = row['sys_id'] ?? '';
  const automatic = row['automatic_transition'] === 'true' || row['automatic_transition'] === '1';
  const query = `sttrm_state_transition=${sysId}^active=true^ORDERBYorder`;
  const conditions = store.select({ table: 'sttrm_transition_condition', query }).map((condition) => ({
    passed: conditionHolds(store, change, condition, now),
    condition: {
      name: condition['name'] ?? '',
      description: condition['description'] || null,
      sys_id: condition['sys_id'] ?? '',
    },
  }));
  return {
    sys_id: sysId,
    display_value: name,
    from_state: change['state'] ?? '',
    to_state: to,
    transition_available: !automatic && conditions.every(({ passed }) => passed),
    automatic_transition: automatic,
    conditions,
  };
}

/** Either fields that must be filled, or an encoded query that the change must match. */
function conditionHolds(store: RecordStore, change: Values, condition: Values, now: Date): boolean {
  const mandatory = (condition['mandatory_fields'] ?? '').split(',').filter(Boolean);
  if (!mandatory.every((field) => Boolean(change[field]))) return false;
  const query = condition['condition'] ?? '';
  if (query === '') return true;
  const table = change['sys_class_name'] || 'change_request';
  return matchesCondition(store, query, { table, values: change, previous: null, userId: '', now });
}
