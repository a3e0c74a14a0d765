import { default_view, List } from '@servicenow/sdk/core';

/** What came and what became of it. Due date and priority are the ticket's; those that came stand in the record. */
List({
  table: 'x_mioms_m365ticket_task',
  view: default_view,
  columns: [
    'name',
    'ticket_number',
    'ticket_type',
    'ticket_state_label',
    'ticket_outcome',
    'ticket_priority',
    'ticket_due_at',
    'requested_by',
    'received_at',
  ],
});
