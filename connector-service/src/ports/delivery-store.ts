import type { Connection } from '../connections/connection.ts';
import type { Lane, LaneChange } from '../delivery/lane.ts';
import type { Attempt, Ticket } from '../tickets/ticket.ts';

/** A batch that one node delivers. It ends by `settle` or `release`, or with the life of the node. */
export interface Claim {
  id: string;
  connection: Connection;
  lane: Lane;
  /** Oldest first. */
  tickets: ClaimedTicket[];
}

export interface ClaimedTicket {
  ticket: Ticket;
  /** Failed tries since the ticket was queued, resumed or retried by hand: its place in the retry schedule. */
  retries: number;
  /** True when a person asked for this try. */
  manual: boolean;
}

/** What one try did to one ticket. */
export interface Settlement {
  ticket: Ticket;
  attempt: Attempt;
  /** Position in the retry schedule after this try. */
  retries: number;
}

export interface ClaimRequest {
  claimId: string;
  connectionId: string;
  nodeId: string;
  /** Who sends it. A sender has one request in flight at most, and may claim its next batch meanwhile. */
  senderId: string;
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
   * many other senders of living nodes as the lane allows.
   */
  claim(request: ClaimRequest): Promise<Claim | null>;
  /**
   * The lane, asked right before the request, since a batch may have waited for its turn. Null: it must not be sent,
   * because the connection is paused or gone, the lane is closed or too narrow for this sender, or the claim is lost.
   */
  confirm(claimId: string, now: Date): Promise<Lane | null>;
  /**
   * Writes what became of a batch of which every ticket was delivered, and ends its claim. Such a batch puts nothing back
   * into the queue, so nothing else has to be written with it.
   */
  settleDelivered(claim: Claim, lane: LaneChange, settlements: Settlement[]): Promise<void>;
  /** The instance answered: as the time of the last contact, and as the end of the last error, unless it is paused. */
  noteContact(connectionId: string, at: Date): Promise<void>;
  /** Connections for which `claim` would find something. */
  listDue(now: Date): Promise<string[]>;
  /** What is not delivered, by state; a state without tickets is left out. */
  measureBacklog(): Promise<Backlog[]>;
  /** Tells the other nodes that this one lives, and frees claims of its own that it has no longer in hand. */
  beat(nodeId: string, claimsInHand: string[]): Promise<void>;
  /** Leaves: claims of this node are free at once. */
  leave(nodeId: string): Promise<void>;
}
