import { BusinessRule } from '@servicenow/sdk/core';
import { ticketDeleted, ticketInserted, ticketUpdated } from '../../server/rules/ticket-changed.ts';

BusinessRule({
  $id: Now.ID['rule-change-insert'],
  name: 'Microsoft 365 change after insert',
  description: 'Notes what the new ticket looks like.',
  table: 'x_mioms_m365ticket_change',
  when: 'after',
  action: ['insert'],
  order: 1000,
  active: true,
  script: ticketInserted,
});

BusinessRule({
  $id: Now.ID['rule-change-update'],
  name: 'Microsoft 365 change after update',
  description: 'Notes what the ticket looks like now and rings at the security center.',
  table: 'x_mioms_m365ticket_change',
  when: 'after',
  action: ['update'],
  order: 1000,
  active: true,
  script: ticketUpdated,
});

BusinessRule({
  $id: Now.ID['rule-change-delete'],
  name: 'Microsoft 365 change after delete',
  description: 'Notes that the ticket is gone and rings at the security center.',
  table: 'x_mioms_m365ticket_change',
  when: 'after',
  action: ['delete'],
  order: 1000,
  active: true,
  script: ticketDeleted,
});

BusinessRule({
  $id: Now.ID['rule-incident-insert'],
  name: 'Microsoft 365 incident after insert',
  description: 'Notes what the new ticket looks like.',
  table: 'x_mioms_m365ticket_incident',
  when: 'after',
  action: ['insert'],
  order: 1000,
  active: true,
  script: ticketInserted,
});

BusinessRule({
  $id: Now.ID['rule-incident-update'],
  name: 'Microsoft 365 incident after update',
  description: 'Notes what the ticket looks like now and rings at the security center.',
  table: 'x_mioms_m365ticket_incident',
  when: 'after',
  action: ['update'],
  order: 1000,
  active: true,
  script: ticketUpdated,
});

BusinessRule({
  $id: Now.ID['rule-incident-delete'],
  name: 'Microsoft 365 incident after delete',
  description: 'Notes that the ticket is gone and rings at the security center.',
  table: 'x_mioms_m365ticket_incident',
  when: 'after',
  action: ['delete'],
  order: 1000,
  active: true,
  script: ticketDeleted,
});
