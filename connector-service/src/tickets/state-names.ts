import type { Ports } from '../ports/ports.ts';
import type { StateNames } from '../ports/stores.ts';

export declare function readStateNames(
  deps: Pick<Ports, 'stateNames'>,
  input: { tenantId: string },
): Promise<StateNames>;

/** Throws `InvalidStateNamesError` (400, `issues`). Values: 1 to 40 characters; at most 100 a ticket type. */
export declare function writeStateNames(
  deps: Pick<Ports, 'stateNames' | 'audit' | 'clock'>,
  input: { tenantId: string; actor: string; names: StateNames },
): Promise<StateNames>;
