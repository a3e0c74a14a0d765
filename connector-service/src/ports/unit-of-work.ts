import type { Ticket as InstanceTicket } from 'shared-types';
import type { Connection, Grant, Tokens } from '../connections/connection.ts';
import type { LaneChange } from '../delivery/lane.ts';
import type { Notice } from '../notices.ts';
import type { Ticket } from '../tickets/ticket.ts';
import type { Claim, Settlement } from './delivery-store.ts';
import type { AuditEntry, ConnectionChanges } from './stores.ts';

/**
 * Runs `work` in one transaction: all of it is written, or nothing is. Do not wait for anything remote inside, and use
 * nothing but the unit: an embedded database has one connection, which the transaction holds.
 */
export type InTransaction = <T>(work: (unit: UnitOfWork) => Promise<T>) => Promise<T>;

/** What can be written together. */
export interface UnitOfWork {
  connections: ConnectionWriter;
  revocations: RevocationWriter;
  tickets: TicketWriter;
  idempotencyKeys: IdempotencyKeyWriter;
  audit: { append(entry: AuditEntry): Promise<void> };
  /** Jobs become visible when the transaction commits, and never when it does not. */
  jobs: JobQueue;
}

export interface ConnectionWriter {
  /** The tenant's connection, which nobody changes until this transaction ends. Others may read it too. */
  readByTenant(tenantId: string): Promise<Connection | null>;
  /** The connection, to be changed: other transactions wait. */
  lock(tenantId: string, connectionId: string): Promise<Connection | null>;
  update(tenantId: string, connectionId: string, changes: Partial<ConnectionChanges>): Promise<void>;
  /** Removes the connection and its secrets. */
  remove(tenantId: string, connectionId: string): Promise<void>;
  /** As it stands under the lock: compare it with what a call started from before anything is written. */
  readGrant(connection: Connection): Promise<Grant>;
  writeClientSecret(connection: Connection, clientSecret: string): Promise<void>;
  writeTokens(connection: Connection, tokens: Tokens | null): Promise<void>;
}

/** A token that nobody is to use any more. */
export interface SpareToken {
  token: string;
  endsAt: Date;
}

export interface RevocationWriter {
  /** Writes down that tokens are to be revoked, at the instance and with the client that they were issued to. */
  add(connection: Connection, clientSecret: string, tokens: SpareToken[], now: Date, dueAt: Date): Promise<void>;
  /** These tokens are in use (again): they are not to be revoked. */
  strike(tenantId: string, tokens: string[]): Promise<void>;
}

export interface TicketWriter {
  insertMany(tickets: Ticket[]): Promise<void>;
  findMany(tenantId: string, ticketIds: string[]): Promise<Ticket[]>;
  /**
   * Writes what became of a batch and ends its claim. A ticket that turned out to be delivered in the meantime keeps
   * that state; its attempt is written all the same. When the claim was lost, failures are left to its new holder.
   */
  settle(claim: Claim, lane: LaneChange, settlements: Settlement[]): Promise<void>;
  /** Ends a claim without a result: its tickets are due again at once. */
  release(claim: Claim): Promise<void>;
  /** Queued tickets of a connection wait from now on. Returns how many. */
  park(tenantId: string, connectionId: string): Promise<number>;
  /** Parked tickets of a connection are due now. Returns how many. */
  unpark(tenantId: string, connectionId: string, now: Date): Promise<number>;
  /** Undelivered tickets of a removed connection wait for a person. Returns how many. */
  abandon(tenantId: string, connectionId: string, reason: Notice, now: Date): Promise<number>;
  /**
   * Failed (or, by id, waiting) tickets become due now on `connection`, from the beginning of the retry schedule.
   * Without ids: every failed ticket of the tenant. Returns those that were put back.
   */
  requeue(connection: Connection, ticketIds: string[] | null, now: Date): Promise<string[]>;
  /**
   * Takes over what the instance says about its tickets: the newest revision wins, and a ticket that exists there
   * counts as delivered. Returns the tickets that changed and how many ids are not ours.
   */
  applyRemote(
    connection: Connection,
    remotes: InstanceTicket[],
    now: Date,
  ): Promise<{ changed: Ticket[]; unknown: number }>;
}

export interface IdempotencyKeyWriter {
  /**
   * Takes the key for this request. Null: it was free. Otherwise what it was used for; a request that holds the same
   * key in another transaction is waited for.
   */
  take(entry: IdempotencyEntry): Promise<IdempotencyEntry | null>;
}

export interface IdempotencyEntry {
  tenantId: string;
  key: string;
  /** SHA-256 of the request, hex. */
  requestHash: string;
  ticketIds: string[];
  createdAt: Date;
}

/** Work for later, done by any node. Asking twice before it began is asking once. */
export interface JobQueue {
  /** There may be something to deliver for this connection. */
  wakeDelivery(connectionId: string): Promise<void>;
  /** The instance may have changed tickets of this connection. */
  wakePoll(connectionId: string): Promise<void>;
}
