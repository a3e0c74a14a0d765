import type { Lane } from '../delivery/lane.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** A batch that one node delivers. It ends by `settle`, or with the life of the node. */
export interface Claim {
  id: string;
  connectionId: string;
  lane: Lane;
  /** Oldest due first. */
  tickets: ClaimedTicket[];
}

export interface ClaimedTicket {
  ticket: Ticket;
  /** Failed tries since the ticket was queued, resumed or retried by hand: its place in the retry schedule. */
  retries: number;
  /** True when a person asked for this try. */
  manual: boolean;
}

export interface ClaimRequest {
  claimId: string;
  connectionId: string;
  nodeId: string;
  /** Tickets at most. */
  limit: number;
  now: Date;
}

/** Undelivered tickets of all tenants, for the operator. */
export interface Backlog {
  deliveryState: 'queued' | 'paused' | 'failed';
  tickets: number;
  /** When the oldest of them was shared. */
  oldest: Date;
}

/** The queue proper: which tickets are due, and which node has them in hand. */
export interface DeliveryStore {
  /**
   * Takes up to `limit` due tickets of an active connection whose lane is free. Null: nothing due, lane closed, or as
   * many claims of living nodes as the lane allows.
   */
  claim(request: ClaimRequest): Promise<Claim | null>;
  /** Ends a claim without a result: its tickets are due again at once. */
  release(claimId: string): Promise<void>;
  /** Connections for which `claim` would find something. */
  listDue(now: Date): Promise<string[]>;
  /** What is not delivered, by state; a state without tickets is left out. */
  measureBacklog(): Promise<Backlog[]>;
  /** Tells the other nodes that this one lives, and frees claims of its own that it has no longer in hand. */
  beat(nodeId: string, claimsInHand: string[]): Promise<void>;
  /** Leaves: claims of this node are free at once. */
  leave(nodeId: string): Promise<void>;
}
