import { Record } from '@servicenow/sdk/core';
import { menu } from './menu.now.ts';

// The list behind it holds the tickets of both types as they were last seen.
Record({
  $id: Now.ID['menu-open-tickets'],
  table: 'sys_app_module',
  data: {
    title: 'Open tickets',
    hint: 'Change and incident tickets that still need work',
    application: menu,
    link_type: 'LIST',
    name: 'x_mioms_m365ticket_task',
    filter: 'ticket_active=true^ORDERBYticket_due_at',
    roles: ['x_mioms_m365ticket.viewer'],
    override_menu_roles: false,
    order: 80,
    active: true,
  },
});

Record({
  $id: Now.ID['menu-all-tickets'],
  table: 'sys_app_module',
  data: {
    title: 'All tickets',
    hint: 'Change and incident tickets in one list, the latest changed first',
    application: menu,
    link_type: 'LIST',
    name: 'x_mioms_m365ticket_task',
    filter: 'ticketISNOTEMPTY^ORDERBYDESCticket_updated_at',
    roles: ['x_mioms_m365ticket.viewer'],
    override_menu_roles: false,
    order: 90,
    active: true,
  },
});
