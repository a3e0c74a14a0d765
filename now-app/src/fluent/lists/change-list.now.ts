import { default_view, List } from '@servicenow/sdk/core';

/** Change tickets as a change manager scans them. */
List({
  table: 'x_mioms_m365ticket_change',
  view: default_view,
  columns: [
    'number',
    'short_description',
    'state',
    'priority',
    'risk',
    'assignment_group',
    'assigned_to',
    'due_date',
    'recommendation_category',
  ],
});
