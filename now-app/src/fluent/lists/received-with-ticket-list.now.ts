import { default_view, List } from '@servicenow/sdk/core';

/** Below a change ticket: what was received for it. */
List({
  table: 'x_mioms_m365ticket_task',
  view: default_view,
  parent: 'x_mioms_m365ticket_change',
  columns: ['correlation_id', 'name', 'priority', 'due_date', 'requested_by', 'received_at', 'received_from'],
});

/** Below an incident ticket: what was received for it. */
List({
  table: 'x_mioms_m365ticket_task',
  view: default_view,
  parent: 'x_mioms_m365ticket_incident',
  columns: ['correlation_id', 'name', 'priority', 'due_date', 'requested_by', 'received_at', 'received_from'],
});
