import { default_view, Form } from '@servicenow/sdk/core';

/** What was received, apart from what became of it: the record that an auditor reads. */
Form({
  table: 'x_mioms_m365ticket_task',
  view: default_view,
  sections: [
    {
      caption: 'Received',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'name', type: 'table_field' },
            { field: 'ticket_type', type: 'table_field' },
            { field: 'priority', type: 'table_field' },
            { field: 'due_date', type: 'table_field' },
          ],
          rightElements: [
            { field: 'requested_by', type: 'table_field' },
            { field: 'recommendation_source', type: 'table_field' },
            { field: 'recommendation_category', type: 'table_field' },
            { field: 'correlation_id', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'description', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'Transfer',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'received_at', type: 'table_field' }],
          rightElements: [{ field: 'received_from', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'Ticket',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'ticket', type: 'table_field' },
            { field: 'ticket_number', type: 'table_field' },
            { field: 'ticket_state_label', type: 'table_field' },
            { field: 'ticket_outcome', type: 'table_field' },
            { field: 'ticket_priority', type: 'table_field' },
          ],
          rightElements: [
            { field: 'ticket_due_at', type: 'table_field' },
            { field: 'ticket_created_at', type: 'table_field' },
            { field: 'ticket_updated_at', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
