import { DateTimeColumn, IntegerColumn, Password2Column, StringColumn, Table } from '@servicenow/sdk/core';
import { URL_MAX_LENGTH } from 'shared-types';

/** The one connection to a security center. `slot` always holds the same value: its unique index keeps it the only one. */
export const x_mioms_m365ticket_connection = Table({
  name: 'x_mioms_m365ticket_connection',
  label: 'Microsoft 365 Connection',
  display: 'connector_url',
  accessibleFrom: 'package_private',
  actions: [],
  allowWebServiceAccess: false,
  extensible: false,
  schema: {
    slot: StringColumn({ label: 'Slot', maxLength: 20, mandatory: true, readOnly: true, unique: true }),
    connector_url: StringColumn({ label: 'Security center', maxLength: URL_MAX_LENGTH, readOnly: true }),
    doorbell_url: StringColumn({ label: 'Doorbell address', maxLength: URL_MAX_LENGTH, readOnly: true }),
    doorbell_secret: Password2Column({
      label: 'Doorbell secret',
      hint: 'Signs the doorbell. Never shown and never returned.',
      readOnly: true,
    }),
    registered_by: StringColumn({ label: 'Registered by', maxLength: 40, readOnly: true }),
    registered_at: DateTimeColumn({ label: 'Registered', readOnly: true }),
    disconnected_by: StringColumn({
      label: 'Disconnected by',
      hint: 'Who ended the registration. Until the next one, calls of the security center are refused.',
      maxLength: 40,
      readOnly: true,
    }),
    disconnected_at: DateTimeColumn({ label: 'Disconnected', readOnly: true }),
    last_contact_at: DateTimeColumn({
      label: 'Last contact',
      hint: 'When the security center last asked for changes; kept to the minute.',
      readOnly: true,
    }),
    last_contact_from: StringColumn({
      label: 'Address of the last contact',
      hint: 'Network address from which the security center called, as this instance saw it. Held against IP Address Access Control.',
      maxLength: 45,
      readOnly: true,
    }),
    ring_pending_ms: StringColumn({
      label: 'Ring pending since',
      hint: 'Set while a ring is queued, so that a hundred changes ring once. Milliseconds since 1970.',
      maxLength: 13,
      readOnly: true,
    }),
    last_ring_at: DateTimeColumn({ label: 'Last ring', readOnly: true }),
    last_ring_status: IntegerColumn({ label: 'Answer to the last ring', readOnly: true }),
    last_ring_error: StringColumn({ label: 'Error of the last ring', maxLength: 1000, readOnly: true }),
    last_ring_skew: IntegerColumn({
      label: 'Clock difference at the last ring',
      hint: 'Clock of the security center minus that of this instance, in seconds.',
      readOnly: true,
    }),
    last_answered_ring_at: DateTimeColumn({ label: 'Last answered ring', readOnly: true }),
  },
  index: [{ name: 'slot', element: 'slot', unique: true }],
});
