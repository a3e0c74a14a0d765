import { default_view, Form } from '@servicenow/sdk/core';

/** Who did a step of the checklist, and the record that came of it. */
Form({
  table: 'x_mioms_m365ticket_setup_step',
  view: default_view,
  sections: [
    {
      caption: 'Step',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'step', type: 'table_field' },
            { field: 'record_name', type: 'table_field' },
            { field: 'record_id', type: 'table_field' },
          ],
          rightElements: [
            { field: 'done_by', type: 'table_field' },
            { field: 'done_at', type: 'table_field' },
            { field: 'verified_by', type: 'table_field' },
            { field: 'verified_at', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
