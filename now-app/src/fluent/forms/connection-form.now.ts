import { default_view, Form } from '@servicenow/sdk/core';

/** The secret of the doorbell is on no form. */
Form({
  table: 'x_mioms_m365ticket_connection',
  view: default_view,
  sections: [
    {
      caption: 'Security center',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'connector_url', type: 'table_field' },
            { field: 'registered_by', type: 'table_field' },
            { field: 'registered_at', type: 'table_field' },
          ],
          rightElements: [
            { field: 'last_contact_at', type: 'table_field' },
            { field: 'last_contact_from', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Doorbell',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'doorbell_url', type: 'table_field' },
            { field: 'last_ring_at', type: 'table_field' },
            { field: 'last_answered_ring_at', type: 'table_field' },
          ],
          rightElements: [
            { field: 'last_ring_status', type: 'table_field' },
            { field: 'last_ring_skew', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'last_ring_error', type: 'table_field' }],
        },
      ],
    },
  ],
});
