import { type Issue, type StateChoice, TICKET_TYPES, type TicketType } from 'shared-types';
import { ConnectorError } from '../errors.ts';
import type { Ports } from '../ports/ports.ts';
import type { SeenStates, StateNames } from '../ports/stores.ts';

/** A set of state names breaks a rule; `issues` names every problem. */
export class InvalidStateNamesError extends ConnectorError {
  readonly code = 'state_names_invalid';
  readonly status = 400;
  readonly issues: Issue[];

  constructor(issues: Issue[]) {
    super('The state names cannot be saved. Correct the fields that are named.', { details: { issues } });
    this.issues = issues;
  }
}

export const STATE_NAME_MAX_LENGTH = 40;
const STATE_NAMES_MAX_COUNT = 100;

/** The tenant's own names of ticket states; empty where it uses those of the instance. */
export async function readStateNames(
  deps: Pick<Ports, 'stateNames'>,
  input: { tenantId: string },
): Promise<StateNames> {
  return deps.stateNames.read(input.tenantId);
}

/**
 * States that the instance has got since the tenant wrote its names. None where nothing was written yet, or the
 * instance's states were not known then.
 */
export async function findNewStates(
  deps: Pick<Ports, 'stateNames'>,
  input: { tenantId: string; ticketType: TicketType; states: readonly StateChoice[] },
): Promise<Set<string>> {
  const seen = (await deps.stateNames.readSeen(input.tenantId))?.[input.ticketType] ?? null;
  const added = seen === null ? [] : input.states.filter(({ value }) => !seen.includes(value));
  return new Set(added.map(({ value }) => value));
}

/** Replaces the names, and notes which states the instance has by now. An empty name is forgotten. Throws `InvalidStateNamesError`. */
export async function writeStateNames(
  deps: Pick<Ports, 'stateNames' | 'stateLists' | 'connections' | 'audit' | 'clock'>,
  input: { tenantId: string; actor: string; names: StateNames },
): Promise<StateNames> {
  const { tenantId, actor } = input;
  const issues = TICKET_TYPES.flatMap((type) => checkNames(type, input.names[type]));
  if (issues.length > 0) throw new InvalidStateNamesError(issues);
  const names: StateNames = { incident: tidy(input.names.incident), change: tidy(input.names.change) };
  await deps.stateNames.write(tenantId, names, await readSeenStates(deps, tenantId));
  const details = { incident: Object.keys(names.incident).length, change: Object.keys(names.change).length };
  await deps.audit.append({ at: deps.clock(), tenantId, actor, action: 'state_names.write', outcome: 'done', details });
  return names;
}

async function readSeenStates(deps: Pick<Ports, 'stateLists' | 'connections'>, tenantId: string): Promise<SeenStates> {
  const connection = await deps.connections.find(tenantId);
  const valuesOf = async (type: TicketType) => {
    const list = connection === null ? null : await deps.stateLists.read(connection, type);
    return list?.states.map(({ value }) => value) ?? null;
  };
  return { incident: await valuesOf('incident'), change: await valuesOf('change') };
}

function checkNames(type: string, names: Record<string, string>): Issue[] {
  const entries = Object.entries(names);
  if (entries.length > STATE_NAMES_MAX_COUNT) {
    const message = `holds ${entries.length} names. Send at most ${STATE_NAMES_MAX_COUNT}.`;
    return [{ field: type, code: 'too_many', message }];
  }
  return entries.flatMap(([state, name]): Issue[] => {
    const field = `${type}.${state.slice(0, STATE_NAME_MAX_LENGTH)}`;
    if (state.length === 0 || state.length > STATE_NAME_MAX_LENGTH) {
      return [{ field, code: 'malformed', message: 'is not a state value. Send a value of the list of states.' }];
    }
    if (name.trim().length > STATE_NAME_MAX_LENGTH) {
      const message = `has ${name.trim().length} characters. Send at most ${STATE_NAME_MAX_LENGTH}.`;
      return [{ field, code: 'too_long', message }];
    }
    if (/[\u0000-\u001f\u007f]/.test(name)) {
      return [{ field, code: 'control_character', message: 'holds a control character. Remove it.' }];
    }
    return [];
  });
}

function tidy(names: Record<string, string>): Record<string, string> {
  const kept = Object.entries(names)
    .map(([state, name]) => [state, name.trim()] as const)
    .filter(([, name]) => name !== '');
  return Object.fromEntries(kept);
}
