import type { Check } from './check.ts';
import { request } from './request.ts';

/** One task as it crossed. */
export interface Exchange {
  sys_id: string;
  received_at: string | null;
  received_from: string | null;
  ticket_number: string | null;
  ticket_state: string | null;
  fields: Record<string, string>;
}

export interface TicketCount {
  created: number;
  open: number;
}

/** The connection as the instance sees it now. Times are ISO 8601. */
export interface Status {
  /** Whether the checklist is open to this person. */
  may_set_up: boolean;
  connection: {
    connector_url: string;
    registered_by: string | null;
    registered_at: string | null;
    last_contact_at: string | null;
    last_answered_ring_at: string | null;
    ring_pending_since: string | null;
  } | null;
  /** How the last registration ended; null while one stands, and before the first. */
  disconnected: { by: string; at: string } | null;
  /** Calls arrive although no security center has registered. */
  called_without_registration: boolean;
  /** When the authorization of the integration user ends; null when the instance does not tell. */
  authorized_until: string | null;
  trouble: Check[];
  troubled: boolean;
  tickets: { change: TicketCount; incident: TicketCount };
  exchanges: Exchange[];
}

export function readStatus(): Promise<Status> {
  return request('GET', '/status');
}
