import { GlideRecord, gs } from '@servicenow/glide';
import type { ConnectionRegistration, Disconnection } from 'shared-types';
import { toIso, toStored } from '../domain/instance-time.ts';
import type { RingOutcome } from '../domain/ring-outcome.ts';
import { nowMs } from './clock.ts';
import { fieldReader } from './field-reader.ts';
import { noteCall } from './setup-step-records.ts';
import { callerAddress } from './signed-in-user.ts';

const CONNECTION_TABLE = 'x_mioms_m365ticket_connection';
/** Value of the unique column that keeps the record the only one. */
const SLOT = 'current';
const CONTACT_GRAIN_MS = 60_000;
const ERROR_MAX_LENGTH = 1000;

/** The registered connection, without its secret. Times are ISO-like UTC as stored. */
export interface StoredConnection {
  connectorUrl: string;
  doorbellUrl: string;
  registeredBy: string | null;
  registeredAt: string | null;
  lastContactAt: string | null;
  lastContactFrom: string | null;
  ringPendingSinceMs: number | null;
  lastRingAt: string | null;
  lastRingStatus: number | null;
  lastRingError: string | null;
  lastAnsweredRingAt: string | null;
  lastRingSkewSeconds: number | null;
}

function find(): GlideRecord | null {
  const record = new GlideRecord(CONNECTION_TABLE);
  return record.get('slot', SLOT) ? record : null;
}

/** The connection; null before one was registered and after it was ended. */
export function readConnection(): StoredConnection | null {
  const record = find();
  if (record === null) return null;
  const field = fieldReader(record);
  if (field('disconnected_at') !== null) return null;
  const number = (name: string) => (field(name) === null ? null : Number(field(name)));
  return {
    connectorUrl: field('connector_url') ?? '',
    doorbellUrl: field('doorbell_url') ?? '',
    registeredBy: field('registered_by'),
    registeredAt: field('registered_at'),
    lastContactAt: field('last_contact_at'),
    lastContactFrom: field('last_contact_from'),
    ringPendingSinceMs: number('ring_pending_ms'),
    lastRingAt: field('last_ring_at'),
    lastRingStatus: number('last_ring_status'),
    lastRingError: field('last_ring_error'),
    lastAnsweredRingAt: field('last_answered_ring_at'),
    lastRingSkewSeconds: number('last_ring_skew'),
  };
}

/** How the registration ended; null while one stands, and before the first. */
export function readEnding(): Disconnection | null {
  const record = find();
  if (record === null) return null;
  const field = fieldReader(record);
  const at = toIso(field('disconnected_at'));
  return at === null ? null : { by: field('disconnected_by') ?? '', at };
}

/** The HMAC key of the doorbell, in clear; null before a registration. */
export function readDoorbellSecret(): string | null {
  const record = find();
  return record === null ? null : record.getElement('doorbell_secret').getDecryptedValue() || null;
}

/** Registers the connection, or replaces the one there is. */
export function storeConnection(registration: ConnectionRegistration): void {
  const record = new GlideRecord(CONNECTION_TABLE);
  record.initialize();
  record.setValue('slot', SLOT);
  fill(record, registration);
  if (record.insert()) return;
  const existing = find();
  if (existing === null) throw new Error('The instance refused to store the connection.');
  fill(existing, registration);
  existing.update();
}

function fill(record: GlideRecord, registration: ConnectionRegistration): void {
  record.setValue('connector_url', registration.connector_url);
  record.setValue('doorbell_url', registration.doorbell_url);
  // The element's own method encrypts; setValue would store clear text.
  record.getElement('doorbell_secret').setDisplayValue(registration.doorbell_secret);
  record.setValue('registered_by', gs.getUserName());
  record.setValue('registered_at', toStored(nowMs()));
  record.setValue('disconnected_by', '');
  record.setValue('disconnected_at', '');
  fillContact(record);
  record.setValue('ring_pending_ms', '');
  record.setValue('last_ring_error', '');
}

/**
 * Ends the registration: its secret and doorbell address go, who ended it and when stays, so that both sides can say it.
 * Tickets and tasks stay. False when none stood.
 */
export function endConnection(): boolean {
  const record = find();
  if (record === null || (record.getValue('disconnected_at') ?? '') !== '') return false;
  for (const field of ENDED_WITH_IT) record.setValue(field, '');
  record.setValue('disconnected_by', gs.getUserName());
  record.setValue('disconnected_at', toStored(nowMs()));
  record.update();
  return true;
}

/** What a registration brought and its rings left behind. */
const ENDED_WITH_IT = [
  'connector_url',
  'doorbell_url',
  'doorbell_secret',
  'registered_by',
  'registered_at',
  'ring_pending_ms',
  'last_ring_at',
  'last_ring_status',
  'last_ring_error',
  'last_ring_skew',
  'last_answered_ring_at',
] as const;

/**
 * Notes that the security center called, and as whom: at most one write a minute, and the first call after a ring.
 */
export function noteContact(): void {
  const oldest = toStored(nowMs() - CONTACT_GRAIN_MS);
  noteCall(oldest);
  const record = find();
  if (record === null) return;
  const known = record.getValue('last_contact_at') ?? '';
  if (known >= oldest && known > (record.getValue('last_ring_at') ?? '')) return;
  fillContact(record);
  record.update();
}

function fillContact(record: GlideRecord): void {
  record.setValue('last_contact_at', toStored(nowMs()));
  record.setValue('last_contact_from', callerAddress());
}

/** Notes since when a ring is queued; null once it rings. */
export function setRingPending(sinceMs: number | null): void {
  update((record) => record.setValue('ring_pending_ms', sinceMs === null ? '' : String(sinceMs)));
}

/** Notes the outcome of a ring. */
export function noteRing(outcome: RingOutcome): void {
  update((record) => {
    record.setValue('last_ring_at', toStored(nowMs()));
    record.setValue('last_ring_status', outcome.status === null ? '' : String(outcome.status));
    record.setValue('last_ring_skew', outcome.skewSeconds === null ? '' : String(outcome.skewSeconds));
    record.setValue('last_ring_error', (outcome.error ?? '').slice(0, ERROR_MAX_LENGTH));
    if (outcome.error === null) record.setValue('last_answered_ring_at', toStored(nowMs()));
  });
}

function update(change: (record: GlideRecord) => void): void {
  const record = find();
  if (record === null) return;
  change(record);
  record.update();
}
