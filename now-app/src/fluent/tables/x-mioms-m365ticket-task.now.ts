import {
  BooleanColumn,
  DateColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';
import { CORRELATION_ID_LENGTH, DESCRIPTION_MAX_LENGTH, NAME_MAX_LENGTH, REQUESTED_BY_MAX_LENGTH } from 'shared-types';

/**
 * The interface record: one per correlation id, exactly what crossed and when, and the ticket made from it as last
 * seen. The unique index on `correlation_id` is what makes a repeated request harmless.
 */
export const x_mioms_m365ticket_task = Table({
  name: 'x_mioms_m365ticket_task',
  label: 'Microsoft 365 Task',
  display: 'name',
  accessibleFrom: 'package_private',
  actions: [],
  // What was exchanged is open to the tools of an auditor who holds the viewer role.
  allowWebServiceAccess: true,
  extensible: false,
  schema: {
    correlation_id: StringColumn({
      label: 'Correlation ID',
      hint: 'Random id given by the security center. The same id is the same ticket, however often it is sent.',
      maxLength: CORRELATION_ID_LENGTH,
      mandatory: true,
      readOnly: true,
      unique: true,
    }),
    ticket_type: StringColumn({
      label: 'Ticket type',
      maxLength: 20,
      mandatory: true,
      readOnly: true,
      dropdown: 'dropdown_without_none',
      choices: { incident: { label: 'Incident' }, change: { label: 'Change' } },
    }),
    requested_by: StringColumn({
      label: 'Requested by',
      hint: 'User ID of the person who created the task in the security center.',
      maxLength: REQUESTED_BY_MAX_LENGTH,
      mandatory: true,
      readOnly: true,
    }),
    name: StringColumn({ label: 'Task name', maxLength: NAME_MAX_LENGTH, mandatory: true, readOnly: true }),
    description: StringColumn({
      label: 'Task description',
      maxLength: DESCRIPTION_MAX_LENGTH,
      mandatory: true,
      readOnly: true,
    }),
    priority: IntegerColumn({
      label: 'Priority',
      mandatory: true,
      readOnly: true,
      dropdown: 'dropdown_without_none',
      choices: {
        1: { label: '1 - Critical' },
        2: { label: '2 - High' },
        3: { label: '3 - Moderate' },
        4: { label: '4 - Low' },
      },
    }),
    due_date: DateColumn({ label: 'Due date', mandatory: true, readOnly: true }),
    recommendation_source: StringColumn({
      label: 'Recommendation source',
      maxLength: 20,
      mandatory: true,
      readOnly: true,
      dropdown: 'dropdown_without_none',
      choices: { user: { label: 'User recommendation' }, microsoft: { label: 'Microsoft recommendation' } },
    }),
    recommendation_category: StringColumn({
      label: 'Recommendation category',
      maxLength: 20,
      mandatory: true,
      readOnly: true,
      dropdown: 'dropdown_without_none',
      choices: {
        devices: { label: 'Devices' },
        data: { label: 'Data' },
        apps: { label: 'Apps' },
        identity: { label: 'Identity' },
        infrastructure: { label: 'Infrastructure' },
      },
    }),
    received_at: DateTimeColumn({ label: 'Received', mandatory: true, readOnly: true }),
    received_from: StringColumn({
      label: 'Received from',
      hint: 'User name of the account that sent the task.',
      maxLength: 40,
      mandatory: true,
      readOnly: true,
    }),
    ticket: ReferenceColumn({
      label: 'Ticket',
      hint: 'Chosen before the ticket exists, so that a request cut short in between is completed by its repetition.',
      referenceTable: 'task',
      mandatory: true,
      readOnly: true,
    }),
    ticket_table: StringColumn({ label: 'Ticket table', maxLength: 80, readOnly: true }),
    ticket_number: StringColumn({ label: 'Ticket number', maxLength: 40, readOnly: true }),
    ticket_state: StringColumn({ label: 'Ticket state value', maxLength: 40, readOnly: true }),
    ticket_state_label: StringColumn({ label: 'Ticket state', maxLength: 100, readOnly: true }),
    ticket_active: BooleanColumn({ label: 'Ticket active', readOnly: true }),
    ticket_priority: IntegerColumn({ label: 'Ticket priority', readOnly: true }),
    ticket_due_date: DateColumn({ label: 'Ticket due date', readOnly: true }),
    ticket_created_at: DateTimeColumn({ label: 'Ticket created', readOnly: true }),
    ticket_updated_at: DateTimeColumn({ label: 'Ticket updated', readOnly: true }),
    ticket_revision: IntegerColumn({
      label: 'Ticket revision',
      hint: 'Grows with every change of the ticket.',
      readOnly: true,
    }),
    changed_ms: StringColumn({
      label: 'Feed position',
      hint: 'When the ticket last changed, in milliseconds since 1970. A text, because an integer field is too small.',
      maxLength: 13,
      readOnly: true,
    }),
  },
  index: [
    { name: 'correlation_id', element: 'correlation_id', unique: true },
    { name: 'feed', element: ['changed_ms', 'sys_id'], unique: false },
    { name: 'ticket', element: 'ticket', unique: false },
  ],
});
