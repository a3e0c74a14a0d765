import { Property } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now.ts';

Property({
  $id: Now.ID['property-doorbell-active'],
  name: 'x_mioms_m365ticket.doorbell.active',
  type: 'boolean',
  value: true,
  description:
    'Whether this instance rings at the security center when a ticket changes. Off: changes arrive with its poll, a minute later.',
  isPrivate: false,
  roles: { read: [viewer, admin], write: [admin] },
});
