import { GlideRecord, gs } from '@servicenow/glide';
import type { ConnectionRegistration } from 'shared-types';
import { toStored } from '../domain/instance-time.ts';
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

/** The connection, or null before one was registered. */
export function readConnection(): StoredConnection | null {
  const record = find();
  if (record === null) return null;
  const field = fieldReader(record);
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

/** The HMAC key of the doorbell, in clear; null before a registration. */
export function readDoorbellSecret(): string | null {
  const record = find();
  return record === null ? null : record.getElement('doorbell_secret').getDecryptedValue();
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
  fillContact(record);
  record.setValue('ring_pending_ms', '');
  record.setValue('last_ring_error', '');
}

/** Forgets the connection with its secret; tickets and tasks stay. False when there was none. */
export function removeConnection(): boolean {
  const record = find();
  return record === null ? false : record.deleteRecord();
}

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
