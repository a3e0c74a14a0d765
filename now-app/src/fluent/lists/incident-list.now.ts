import { default_view, List } from '@servicenow/sdk/core';

/** Incident tickets as a fulfiller scans them. */
List({
  table: 'x_mioms_m365ticket_incident',
  view: default_view,
  columns: [
    'number',
    'short_description',
    'state',
    'priority',
    'assignment_group',
    'assigned_to',
    'due_date',
    'recommendation_category',
  ],
});
