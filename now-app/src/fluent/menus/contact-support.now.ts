import { Acl, Record, UiPage } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now.ts';
import { menu } from './menu.now.ts';

/** Where to ask, what is covered, and what to send along. */
UiPage({
  $id: Now.ID['page-support'],
  endpoint: 'x_mioms_m365ticket_support.do',
  description: 'Support for the Microsoft 365 Ticketing Connector.',
  category: 'general',
  html: Now.include('./contact-support.html'),
  direct: true,
});

Acl({
  $id: Now.ID['acl-page-support-read'],
  name: 'x_mioms_m365ticket_support',
  type: 'ui_page',
  operation: 'read',
  roles: [viewer, 'admin'],
  description: 'Who may open the page',
  adminOverrides: true,
});

Record({
  $id: Now.ID['menu-support'],
  table: 'sys_app_module',
  data: {
    title: 'Contact Support',
    hint: 'Where to ask for help, and what to send along',
    application: menu,
    link_type: 'DIRECT',
    query: 'x_mioms_m365ticket_support.do',
    roles: ['x_mioms_m365ticket.viewer'],
    override_menu_roles: false,
    order: 910,
    active: true,
  },
});
