import { default_view, List } from '@servicenow/sdk/core';

/** The data exchange, newest fields first: what came, and where it went. */
List({
  table: 'x_mioms_m365ticket_task',
  view: default_view,
  columns: [
    'name',
    'ticket_number',
    'ticket_type',
    'ticket_state_label',
    'ticket_active',
    'priority',
    'due_date',
    'requested_by',
    'received_at',
  ],
});
