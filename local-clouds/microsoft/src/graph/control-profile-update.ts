import { CONTROL_STATES, type ControlState } from '../secure-score/control.ts';
import { BadRequest } from './graph-error.ts';

export interface ControlProfileUpdate {
  assignedTo?: string;
  comment?: string;
  state?: ControlState;
}

const FIELDS = ['assignedTo', 'comment', 'state', 'vendorInformation'];

/**
 * Body of `PATCH secureScoreControlProfiles/{id}`. `vendorInformation` with provider and vendor is required; what is
 * left out stays as it is.
 * @throws {BadRequest} when the service would refuse it.
 */
export function parseControlProfileUpdate(controlId: string, body: unknown): ControlProfileUpdate {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new BadRequest('The body must be an object.');
  const fields = body as Record<string, unknown>;
  const unknown = Object.keys(fields).find((name) => !FIELDS.includes(name));
  if (unknown) throw new BadRequest(`The property '${unknown}' cannot be updated.`);
  requireVendor(fields['vendorInformation']);
  // Device controls follow vulnerability management and cannot be set here.
  if (controlId.startsWith('scid_')) throw new BadRequest(`The state of control '${controlId}' cannot be updated.`);

  const update: ControlProfileUpdate = {};
  for (const name of ['assignedTo', 'comment'] as const) {
    const value = fields[name];
    if (value === undefined) continue;
    if (typeof value !== 'string') throw new BadRequest(`The property '${name}' must be text.`);
    update[name] = value;
  }
  if (fields['state'] !== undefined) update.state = parseState(fields['state']);
  return update;
}

function requireVendor(value: unknown): void {
  const { provider, vendor } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof provider !== 'string' || typeof vendor !== 'string' || provider === '' || vendor === '') {
    throw new BadRequest('vendorInformation with provider and vendor is required.');
  }
}

function parseState(value: unknown): ControlState {
  const state = CONTROL_STATES.find((each) => typeof value === 'string' && each.toLowerCase() === value.toLowerCase());
  if (!state) throw new BadRequest(`Invalid state. Allowed values: ${CONTROL_STATES.join(', ')}.`);
  return state;
}
