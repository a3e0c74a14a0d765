import { Acl, UiPage } from '@servicenow/sdk/core';
import page from '../../client/index.html';
import { viewer } from '../roles/roles.now.ts';

/** Checklist and connection status. Which of the two a person sees is decided by the REST resources behind it. */
UiPage({
  $id: Now.ID['page-setup'],
  endpoint: 'x_mioms_m365ticket_setup.do',
  description: 'Installation checklist and connection status of the Microsoft 365 Ticketing Connector.',
  category: 'general',
  html: page,
  direct: true,
});

Acl({
  $id: Now.ID['acl-page-setup-read'],
  name: 'x_mioms_m365ticket_setup',
  type: 'ui_page',
  operation: 'read',
  roles: [viewer, 'admin'],
  description: 'Who may open the page',
  adminOverrides: true,
});
