import { ApplicationMenu, Record } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now.ts';

// A module names its roles: a role object would be written as `[object Object]`.
export const menu = ApplicationMenu({
  $id: Now.ID['menu'],
  title: 'Microsoft 365 Ticketing Connector',
  hint: 'Incidents and change requests from Microsoft Secure Score',
  description: 'Tickets, connection status and installation checklist of the Microsoft 365 Ticketing Connector',
  roles: [viewer],
  active: true,
});

Record({
  $id: Now.ID['menu-change-tickets'],
  table: 'sys_app_module',
  data: {
    title: 'Change tickets',
    hint: 'Microsoft 365 Security and Configuration Change Requests',
    application: menu,
    link_type: 'LIST',
    name: 'x_mioms_m365ticket_change',
    roles: ['x_mioms_m365ticket.viewer'],
    override_menu_roles: false,
    order: 100,
    active: true,
  },
});

Record({
  $id: Now.ID['menu-incident-tickets'],
  table: 'sys_app_module',
  data: {
    title: 'Incident tickets',
    hint: 'Microsoft 365 security incidents',
    application: menu,
    link_type: 'LIST',
    name: 'x_mioms_m365ticket_incident',
    roles: ['x_mioms_m365ticket.viewer'],
    override_menu_roles: false,
    order: 200,
    active: true,
  },
});

Record({
  $id: Now.ID['menu-tasks'],
  table: 'sys_app_module',
  data: {
    title: 'Data exchange',
    hint: 'What was received, field by field, when and by whom',
    application: menu,
    link_type: 'LIST',
    name: 'x_mioms_m365ticket_task',
    roles: ['x_mioms_m365ticket.viewer'],
    override_menu_roles: false,
    order: 300,
    active: true,
  },
});

Record({
  $id: Now.ID['menu-connection'],
  table: 'sys_app_module',
  data: {
    title: 'Connection',
    hint: 'The registered security center and its doorbell',
    application: menu,
    link_type: 'LIST',
    name: 'x_mioms_m365ticket_connection',
    roles: ['x_mioms_m365ticket.admin'],
    override_menu_roles: false,
    order: 400,
    active: true,
  },
});

Record({
  $id: Now.ID['menu-setup'],
  table: 'sys_app_module',
  data: {
    title: 'Installation checklist',
    hint: 'Connects this instance to the security center, step by step',
    application: menu,
    link_type: 'DIRECT',
    query: 'x_mioms_m365ticket_setup.do?view=checklist',
    roles: ['x_mioms_m365ticket.admin'],
    override_menu_roles: false,
    order: 10,
    active: true,
  },
});

Record({
  $id: Now.ID['menu-status'],
  table: 'sys_app_module',
  data: {
    title: 'Connection status',
    hint: 'Whether the security center is connected, and what came from it',
    application: menu,
    link_type: 'DIRECT',
    query: 'x_mioms_m365ticket_setup.do?view=status',
    roles: ['x_mioms_m365ticket.viewer'],
    override_menu_roles: false,
    order: 20,
    active: true,
  },
});
