import { Acl, Record, UiPage } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now.ts';
import { menu } from './menu.now.ts';

/** What is collected, and what leaves the instance: the same list that docs/security.md gives. */
UiPage({
  $id: Now.ID['page-privacy'],
  endpoint: 'x_mioms_m365ticket_privacy.do',
  description: 'Privacy statement of the Microsoft 365 Ticketing Connector.',
  category: 'general',
  html: Now.include('./app-privacy-policy.html'),
  direct: true,
});

Acl({
  $id: Now.ID['acl-page-privacy-read'],
  name: 'x_mioms_m365ticket_privacy',
  type: 'ui_page',
  operation: 'read',
  roles: [viewer, 'admin'],
  description: 'Who may open the page',
  adminOverrides: true,
});

Record({
  $id: Now.ID['menu-privacy'],
  table: 'sys_app_module',
  data: {
    title: 'App Privacy Policy',
    hint: 'What this app collects, and what leaves the instance',
    application: menu,
    link_type: 'DIRECT',
    query: 'x_mioms_m365ticket_privacy.do',
    roles: ['x_mioms_m365ticket.viewer'],
    override_menu_roles: false,
    order: 900,
    active: true,
  },
});
