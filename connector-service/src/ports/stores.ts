import type { StateChoice, StateMeaning, TicketOutcome, TicketType } from 'shared-types';
import type { Connection, ConnectionSecrets, Grant, Tokens } from '../connections/connection.ts';
import { ConnectorError } from '../errors.ts';
import type { ClosureFilter } from '../tickets/closure-windows.ts';
import type { Attempt, DeliveryState, StateChange, Ticket } from '../tickets/ticket.ts';

/**
 * What the use cases need of a store. One implementation (`sql/`) runs on PGlite and on PostgreSQL; one conformance
 * suite proves both. Every method takes the tenant, and finds nothing of another one.
 */
export interface ConnectionStore {
  find(tenantId: string): Promise<Connection | null>;
  /** For work that starts from a connection id (jobs, doorbell); the id is not guessable. */
  findById(connectionId: string): Promise<Connection | null>;
  /** Active connections of all tenants, for the poll. */
  listActive(): Promise<Connection[]>;
  /** Connections that wait for a repair on the instance, which can be found out by asking it. */
  listCurable(): Promise<Connection[]>;
  /** False: the tenant has a connection already, and nothing was written. */
  insert(connection: Connection, secrets: ConnectionSecrets): Promise<boolean>;
  update(tenantId: string, connectionId: string, changes: Partial<ConnectionChanges>): Promise<void>;
  /** Removes the connection and its secrets. Its tickets stay readable. */
  remove(tenantId: string, connectionId: string): Promise<void>;
  readSecrets(connection: Connection): Promise<ConnectionSecrets>;
  /** What each request needs; opens nothing else. Null: not authorized. */
  readTokens(connection: Connection): Promise<Tokens | null>;
  /** What the token endpoint needs; opens nothing else. */
  readGrant(connection: Connection): Promise<Grant>;
  /** What a ring is verified with; opens nothing else. */
  readDoorbellSecrets(connection: Connection): Promise<DoorbellSecrets>;
  /** False: the connection is gone, and nothing was written. */
  writeDoorbellSecrets(connection: Connection, current: string, previous: string | null): Promise<boolean>;
  /** Runs `work` while no other process runs it for the same connection: one refresh at a time. */
  withRefreshLock<T>(connectionId: string, work: () => Promise<T>): Promise<T>;
  /** The same for a tenant's authorizations and revocations: an instance may issue the very token that is being revoked. */
  withAuthorizationLock<T>(tenantId: string, work: () => Promise<T>): Promise<T>;
}

export type DoorbellSecrets = Pick<ConnectionSecrets, 'doorbellSecret' | 'previousDoorbellSecret'>;

/** A token that is to be revoked on its instance. */
export interface PendingRevocation {
  id: string;
  tenantId: string;
  connectionId: string;
  instanceUrl: string;
  clientId: string;
  addedAt: Date;
  /** The token is dead by itself from then on. */
  endsAt: Date;
  dueAt: Date;
  /** Failed tries. */
  attempts: number;
}

/** Tokens that wait for an instance to revoke them; written by {@link RevocationWriter}. */
export interface RevocationStore {
  /** Those whose time has come, longest waiting first; of one tenant, or for the background work of all. */
  listDue(tenantId: string | null, now: Date, limit: number): Promise<PendingRevocation[]>;
  /** All that a tenant still waits for. */
  list(tenantId: string): Promise<PendingRevocation[]>;
  /** Client secret and token; null: struck out meanwhile. */
  open(pending: PendingRevocation): Promise<{ clientSecret: string; token: string } | null>;
  remove(tenantId: string, id: string): Promise<void>;
  /** After a failed try. */
  postpone(tenantId: string, id: string, dueAt: Date): Promise<void>;
}

/** Seals with the newest key what an older one sealed, and counts. */
export interface SealedValues {
  /** Runs `work` while no other process rotates. */
  withRotationLock<T>(work: () => Promise<T>): Promise<T>;
  /** One value after the other, so that it can be broken off and begun again. By tenant: how many were sealed anew. */
  reseal(): Promise<{ checked: number; resealed: Map<string, number>; unreadable: number }>;
  /** How many values each key has sealed, by key id: those of the ring, newest first, then any other. */
  countByKey(): Promise<Map<string, number>>;
}

export type ConnectionChanges = Omit<Connection, 'id' | 'tenantId' | 'createdAt' | 'createdBy'>;

/** Narrows the list of tickets: of several values of one member any may hold, and every member must. */
export interface TicketFilter {
  ticketType?: readonly TicketType[];
  deliveryState?: readonly DeliveryState[];
  improvementActionId?: string;
  /** The same value can mean another state in the other type; null: in either. */
  state?: readonly { ticketType: TicketType | null; state: string }[];
  priority?: readonly number[];
  category?: readonly string[];
  requestedBy?: string;
  /** True: open tickets whose due date lies before `today`. */
  overdue?: boolean;
  active?: boolean;
  outcome?: readonly TicketOutcome[];
  /** Only tickets with one of these verdicts. */
  closure?: ClosureFilter;
  /** Part of name or number, without regard to case. */
  search?: string;
  sort?: 'created' | 'updated' | 'due' | 'priority';
  descending?: boolean;
  /** Opaque; from the previous page. */
  after?: string;
  /** 1 to 200. */
  limit: number;
  /** `YYYY-MM-DD`, for `overdue`. */
  today: string;
}

/** An `after` that we did not make. */
export class InvalidCursorError extends ConnectorError {
  readonly code = 'cursor_invalid';
  readonly status = 400;

  constructor() {
    super('The position in the list is not valid. Open the list from its beginning.');
  }
}

export interface TicketPage {
  tickets: Ticket[];
  next: string | null;
}

/** Counts for one card of the home page. */
export interface TicketSummary {
  ticketType: TicketType;
  total: number;
  open: number;
  overdue: number;
  /** Open and due within seven days. */
  dueSoon: number;
  failed: number;
  waiting: number;
  /** In the instance's own order. */
  states: { state: string; stateLabel: string; meaning: StateMeaning; count: number }[];
}

export interface TicketStore {
  find(tenantId: string, ticketId: string): Promise<Ticket | null>;
  /** Stored order is kept; unknown and foreign ids are left out. */
  findMany(tenantId: string, ticketIds: string[]): Promise<Ticket[]>;
  list(tenantId: string, filter: TicketFilter): Promise<TicketPage>;
  /** A constant number of statements, whatever the number of tickets. */
  summarize(tenantId: string, today: string): Promise<TicketSummary[]>;
  /** Open tickets by improvement action, for the list of actions. */
  listByImprovementActions(tenantId: string): Promise<Map<string, Ticket[]>>;
  /** Of each improvement action the ticket that was closed as done last, if it was since then. */
  listLastDone(tenantId: string, since: Date): Promise<Ticket[]>;
  listAttempts(tenantId: string, ticketId: string): Promise<Attempt[]>;
  /** Of all these tickets in one statement, newest first within each. */
  listStateChanges(tenantId: string, ticketIds: string[]): Promise<StateChange[]>;
}

/** A person's own names for ticket states, by ticket type and state value. */
export interface StateNameStore {
  read(tenantId: string): Promise<StateNames>;
  /** Null: never written. */
  readSeen(tenantId: string): Promise<SeenStates | null>;
  write(tenantId: string, names: StateNames, seen: SeenStates): Promise<void>;
}
export type StateNames = Record<TicketType, Record<string, string>>;

/** Values of the states that the instance had when the names were written; null: not known then. */
export type SeenStates = Record<TicketType, string[] | null>;

/** The last list of states that each instance told. */
export interface StateListStore {
  read(connection: Connection, ticketType: TicketType): Promise<{ states: StateChoice[]; readAt: Date } | null>;
  write(connection: Connection, ticketType: TicketType, states: StateChoice[], readAt: Date): Promise<void>;
}

/** Ids of rings that were answered, so that a replay has no second effect. */
export interface RingStore {
  /** True: seen for the first time. */
  record(connectionId: string, ringId: string, at: Date): Promise<boolean>;
}

/** A pending authorization: used once, bound to session, tenant and instance, at most ten minutes old. */
export interface PendingAuthorization {
  state: string;
  tenantId: string;
  connectionId: string;
  sessionId: string;
  codeVerifier: string;
  startedBy: string;
  expiresAt: Date;
}

export interface PendingAuthorizationStore {
  insert(pending: PendingAuthorization): Promise<void>;
  /** Finds and deletes in one statement, so that a state works once. */
  take(state: string): Promise<PendingAuthorization | null>;
}

/** Sessions that were ended before their cookie expired: one by one, or all of a tenant. */
export interface EndedSessionStore {
  end(sessionId: string, cookieExpiresAt: Date): Promise<void>;
  /** Every session of the tenant that began at `at` or before it has ended. */
  endAll(tenantId: string, at: Date): Promise<void>;
  isEnded(session: { id: string; tenantId: string; signedInAt: Date }): Promise<boolean>;
}

export interface AuditEntry {
  at: Date;
  tenantId: string;
  actor: string;
  action: string;
  outcome: 'done' | 'refused' | 'failed';
  details: Record<string, unknown>;
}

/** An entry as it was written down. */
export interface AuditRecord extends AuditEntry {
  /** Grows with each entry. */
  id: number;
  /** How often it happened within its minute; `at` is the last time. */
  times: number;
}

/** What a person may narrow the audit log by; everything is optional. */
export interface AuditSearch {
  /** Entries older than the one with this id. */
  before?: number;
  outcome?: AuditEntry['outcome'];
  action?: string;
  /** A part of the name, in any case. */
  actor?: string;
  /** At this moment or after it. */
  from?: Date;
  /** Before this moment. */
  until?: Date;
}

/** Stands for the tenant where nobody knows of which one an attempt was. No session can have it. */
export const UNKNOWN_TENANT = 'unknown';

export interface AuditLog {
  append(entry: AuditEntry): Promise<void>;
  /**
   * For what anybody can cause as often as they like: one row for each person, action, outcome and minute, with the
   * number of times. The details of the last time stay.
   */
  count(entry: AuditEntry): Promise<void>;
  /** Newest first. */
  list(tenantId: string, limit: number, search?: AuditSearch): Promise<AuditRecord[]>;
}

/** Forgets what has served its time: pending authorizations, ended sessions, ring ids, idempotency keys, audit entries. */
export interface Housekeeping {
  /** @param auditDays how long an entry of the audit log is kept */
  purgeExpired(now: Date, auditDays: number): Promise<void>;
}
