import { default_view, List } from '@servicenow/sdk/core';

/** The steps of the checklist. */
List({
  table: 'x_mioms_m365ticket_setup_step',
  view: default_view,
  columns: ['step', 'record_name', 'done_by', 'done_at', 'verified_by', 'verified_at'],
});
