import type { StateChoice, TicketType } from 'shared-types';
import type { Ports } from '../ports/ports.ts';

export interface KnownStates {
  ticketType: TicketType;
  states: StateChoice[];
  /** When the instance said so; null: it never did, and the list is empty. */
  readAt: Date | null;
  /** True: the instance could not be asked now, this is the last good list. */
  stale: boolean;
}

/** The instance's live choice list, cached for ten minutes. Throws `ConnectionMissingError`. */
export declare function readStates(
  deps: Pick<
    Ports,
    'connections' | 'authorizationServer' | 'instance' | 'inTransaction' | 'clock' | 'addresses' | 'log' | 'stateLists'
  >,
  input: { tenantId: string; ticketType: TicketType },
): Promise<KnownStates>;
