import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type {
  RecommendationCategory,
  RecommendationSource,
  StateChoice,
  Ticket,
  TicketOutcome,
  TicketType,
} from 'shared-types';
import type { RefusedAuthorization } from '../../connections/connection.ts';
import type { PauseReason } from '../../failures/pause.ts';
import type { Notice } from '../../notices.ts';
import type { AuditEntry, SeenStates, StateNames } from '../../ports/stores.ts';
import type { Attempt, DeliveryState } from '../../tickets/ticket.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

export const connections = pgTable('connections', {
  id: text('id').primaryKey(),
  // One connection per tenant.
  tenantId: text('tenant_id').notNull().unique(),
  instanceUrl: text('instance_url').notNull(),
  clientId: text('client_id').notNull(),
  pausedFor: text('paused_for').$type<PauseReason>(),
  lastError: jsonb('last_error').$type<Notice>(),
  refusedAuthorization: jsonb('refused_authorization').$type<RefusedAuthorization>(),
  authorizedAs: text('authorized_as'),
  integrationUser: text('integration_user'),
  authorizedBy: text('authorized_by'),
  authorizedAt: moment('authorized_at'),
  refreshTokenExpiresAt: moment('refresh_token_expires_at'),
  appVersion: text('app_version'),
  release: text('release'),
  feedCursor: text('feed_cursor'),
  lastContactAt: moment('last_contact_at'),
  lastFailure: jsonb('last_failure').$type<Notice>(),
  lastFailureAt: moment('last_failure_at'),
  failingSince: moment('failing_since'),
  failures: integer('failures').notNull().default(0),
  lastThrottledAt: moment('last_throttled_at'),
  registeredAt: moment('registered_at'),
  registrationError: jsonb('registration_error').$type<Notice>(),
  lastRingAt: moment('last_ring_at'),
  ringRefusedAt: moment('ring_refused_at'),
  unannouncedAt: moment('unannounced_at'),
  createdBy: text('created_by').notNull(),
  createdAt: moment('created_at').notNull(),
});

/** Sealed before they come here: compact JWE, key id in its header. */
export const connectionSecrets = pgTable(
  'connection_secrets',
  {
    connectionId: text('connection_id')
      .notNull()
      .references(() => connections.id, { onDelete: 'cascade' }),
    field: text('field').notNull(),
    tenantId: text('tenant_id').notNull(),
    sealed: text('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.connectionId, table.field] })],
);

/** Tokens that are to be revoked on their instance. They outlive their connection. */
export const pendingRevocations = pgTable(
  'pending_revocations',
  {
    /** SHA-256 of tenant and token: finds a token that came into use again. */
    id: text('id').notNull(),
    tenantId: text('tenant_id').notNull(),
    // No foreign key: what a removed connection leaves behind is revoked as well.
    connectionId: text('connection_id').notNull(),
    instanceUrl: text('instance_url').notNull(),
    clientId: text('client_id').notNull(),
    /** Client secret and token, sealed like a secret of the connection. */
    sealed: text('sealed').notNull(),
    addedAt: moment('added_at').notNull(),
    /** The token is dead by itself from then on. */
    endsAt: moment('ends_at').notNull(),
    dueAt: moment('due_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] }), index('pending_revocations_due').on(table.dueAt)],
);

export const tickets = pgTable(
  'tickets',
  {
    id: text('id').primaryKey(),
    tenantId: text('tenant_id').notNull(),
    // No foreign key: tickets outlive their connection.
    connectionId: text('connection_id').notNull(),
    correlationId: text('correlation_id').notNull(),
    improvementActionId: text('improvement_action_id'),
    ticketType: text('ticket_type').$type<TicketType>().notNull(),
    requestedBy: text('requested_by').notNull(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    priority: smallint('priority').notNull(),
    dueDate: date('due_date', { mode: 'string' }).notNull(),
    recommendationSource: text('recommendation_source').$type<RecommendationSource>().notNull(),
    recommendationCategory: text('recommendation_category').$type<RecommendationCategory>().notNull(),
    deliveryState: text('delivery_state').$type<DeliveryState>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    retries: integer('retries').notNull().default(0),
    manual: boolean('manual').notNull().default(false),
    lastError: jsonb('last_error').$type<Notice>(),
    nextAttemptAt: moment('next_attempt_at'),
    remote: jsonb('remote').$type<Ticket>(),
    // Taken out of `remote` when it is written, for indexes and filters.
    remoteRevision: bigint('remote_revision', { mode: 'number' }),
    number: text('number'),
    state: text('state'),
    stateLabel: text('state_label'),
    outcome: text('outcome').$type<TicketOutcome>().notNull().default('open'),
    /** Whether the outcome is `open`. */
    active: boolean('active').notNull().default(true),
    /** When it was first seen with another outcome than `open`; null while it is open. */
    closedAt: moment('closed_at'),
    /** As they stand on the instance; before it has the ticket, what is sent. `NO_DUE_DATE`, `NO_PRIORITY`: it has none. */
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    currentPriority: smallint('current_priority').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('tickets_correlation_id').on(table.correlationId),
    index('tickets_by_creation').on(table.tenantId, table.createdAt, table.id),
    index('tickets_by_update').on(table.tenantId, table.updatedAt, table.id),
    index('tickets_by_due_date').on(table.tenantId, table.dueOn, table.id),
    index('tickets_by_current_priority').on(table.tenantId, table.currentPriority, table.id),
    index('tickets_for_summary').on(
      table.tenantId,
      table.ticketType,
      table.deliveryState,
      table.active,
      table.state,
      table.dueOn,
    ),
    index('tickets_by_improvement_action')
      .on(table.tenantId, table.improvementActionId)
      .where(sql`${table.improvementActionId} is not null`),
    // The queue, and what waits for a person. Rows leave it when they are delivered: it stays as small as the backlog.
    index('tickets_undelivered')
      .on(table.connectionId, table.deliveryState, table.nextAttemptAt, table.createdAt)
      .where(sql`${table.deliveryState} <> 'delivered'`),
  ],
);

// Attempts and state changes have no foreign key: the statement that writes them holds the ticket's row, and no ticket is
// ever deleted. Looking each of them up again cost a fifth of a settlement.
export const attempts = pgTable(
  'attempts',
  {
    ticketId: text('ticket_id').notNull(),
    number: integer('number').notNull(),
    tenantId: text('tenant_id').notNull(),
    manual: boolean('manual').notNull(),
    startedAt: moment('started_at').notNull(),
    durationMs: integer('duration_ms').notNull(),
    outcome: text('outcome').$type<Attempt['outcome']>().notNull(),
    httpStatus: integer('http_status'),
    errorCode: text('error_code'),
    notice: jsonb('notice').$type<Notice>(),
    transactionId: text('transaction_id'),
  },
  (table) => [primaryKey({ columns: [table.ticketId, table.number] })],
);

export const stateChanges = pgTable(
  'state_changes',
  {
    ticketId: text('ticket_id').notNull(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
    tenantId: text('tenant_id').notNull(),
    state: text('state').notNull(),
    stateLabel: text('state_label').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.ticketId, table.revision] })],
);

/** Pace and circuit of each connection, shared by all nodes. */
export const deliveryLanes = pgTable('delivery_lanes', {
  connectionId: text('connection_id')
    .primaryKey()
    .references(() => connections.id, { onDelete: 'cascade' }),
  concurrency: smallint('concurrency').notNull(),
  consecutiveFailures: integer('consecutive_failures').notNull(),
  openUntil: moment('open_until'),
  lastSemaphoreWaitMs: integer('last_semaphore_wait_ms'),
  /** Grows with each claim, and with each change that a claim must not miss. */
  version: bigint('version', { mode: 'number' }).notNull().default(0),
});

/** Batches in hand. A claim counts as long as its node lives. It names its tickets, so that they need not be written. */
export const deliveryClaims = pgTable(
  'delivery_claims',
  {
    id: text('id').primaryKey(),
    connectionId: text('connection_id').notNull(),
    nodeId: text('node_id').notNull(),
    senderId: text('sender_id').notNull(),
    ticketIds: text('ticket_ids').array().notNull(),
    claimedAt: moment('claimed_at').notNull(),
  },
  (table) => [
    index('delivery_claims_by_connection').on(table.connectionId),
    index('delivery_claims_by_node').on(table.nodeId),
  ],
);

/** Nodes that deliver, by the time of the database: clocks of nodes may differ. */
export const workerNodes = pgTable('worker_nodes', {
  id: text('id').primaryKey(),
  beatAt: moment('beat_at').notNull(),
});

export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    tenantId: text('tenant_id').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    ticketIds: jsonb('ticket_ids').$type<string[]>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.key] }),
    index('idempotency_keys_by_age').on(table.createdAt),
  ],
);

export const stateNames = pgTable('state_names', {
  tenantId: text('tenant_id').primaryKey(),
  names: jsonb('names').$type<StateNames>().notNull(),
  seen: jsonb('seen').$type<SeenStates>(),
});

export const stateLists = pgTable(
  'state_lists',
  {
    connectionId: text('connection_id')
      .notNull()
      .references(() => connections.id, { onDelete: 'cascade' }),
    ticketType: text('ticket_type').$type<TicketType>().notNull(),
    tenantId: text('tenant_id').notNull(),
    states: jsonb('states').$type<StateChoice[]>().notNull(),
    readAt: moment('read_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.connectionId, table.ticketType] })],
);

export const pendingAuthorizations = pgTable(
  'pending_authorizations',
  {
    state: text('state').primaryKey(),
    tenantId: text('tenant_id').notNull(),
    connectionId: text('connection_id').notNull(),
    sessionId: text('session_id').notNull(),
    /** Sealed like a secret of the connection. */
    codeVerifier: text('code_verifier').notNull(),
    startedBy: text('started_by').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [index('pending_authorizations_by_expiry').on(table.expiresAt)],
);

export const endedSessions = pgTable(
  'ended_sessions',
  {
    sessionId: text('session_id').primaryKey(),
    cookieExpiresAt: moment('cookie_expires_at').notNull(),
  },
  (table) => [index('ended_sessions_by_expiry').on(table.cookieExpiresAt)],
);

/** Every session of a tenant that began at this moment or before it has ended. */
export const sessionCutoffs = pgTable('session_cutoffs', {
  tenantId: text('tenant_id').primaryKey(),
  endedAt: moment('ended_at').notNull(),
});

export const rings = pgTable(
  'rings',
  {
    connectionId: text('connection_id')
      .notNull()
      .references(() => connections.id, { onDelete: 'cascade' }),
    ringId: text('ring_id').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.connectionId, table.ringId] }), index('rings_by_age').on(table.at)],
);

export const auditLog = pgTable(
  'audit_log',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: moment('at').notNull(),
    tenantId: text('tenant_id').notNull(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    outcome: text('outcome').$type<AuditEntry['outcome']>().notNull(),
    details: jsonb('details').$type<Record<string, unknown>>().notNull(),
    /** How often it happened: more than once only where repetitions are counted. */
    times: integer('times').notNull().default(1),
    /** Where repetitions are counted: the minute they fell into. */
    minute: moment('minute'),
  },
  (table) => [
    index('audit_log_by_tenant').on(table.tenantId, table.id),
    index('audit_log_by_age').on(table.at),
    uniqueIndex('audit_log_counted')
      .on(table.tenantId, table.actor, table.action, table.outcome, table.minute)
      .where(sql`${table.minute} is not null`),
  ],
);
