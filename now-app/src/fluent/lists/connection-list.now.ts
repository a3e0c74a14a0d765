import { default_view, List } from '@servicenow/sdk/core';

/** The one connection. */
List({
  table: 'x_mioms_m365ticket_connection',
  view: default_view,
  columns: ['connector_url', 'registered_by', 'registered_at', 'last_contact_at', 'last_ring_at', 'last_ring_status'],
});
