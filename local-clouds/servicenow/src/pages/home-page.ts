import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import type { Session } from '../security/session.ts';
import type { RecordStore, Values } from '../store/record-store.ts';
import { type Html, html } from './html.ts';
import { sendPage } from './page.ts';
import { requireVisitor } from './page-visitor.ts';
import { translatedText } from './translated-label.ts';

/** `/home.do`: the application menus and modules that the visitor's roles open. */
export function showHome(platform: Platform, request: Request, response: Response): void {
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  const menus = visibleMenus(platform.store, visitor.session);
  const body = html`<main id="content">
<h1>Welcome, ${visitor.account.displayName}</h1>
${menus.length === 0 ? html`<p>Your roles open no application. An administrator can grant them.</p>` : null}
<div class="menus">${menus.map((menu) => menuCard(menu))}</div>
</main>`;
  sendPage(response, 200, { title: 'Home', body, session: visitor.web, user: visitor.account });
}

interface Menu {
  title: string;
  hint: string;
  modules: { title: string; hint: string; address: string | null }[];
}

function menuCard(menu: Menu): Html {
  return html`<section class="card">
<h2>${menu.title}</h2>
${menu.hint === '' ? null : html`<p class="hint">${menu.hint}</p>`}
<ul>${menu.modules.map((module) =>
    module.address === null
      ? html`<li class="separator">${module.title}</li>`
      : html`<li><a href="${module.address}" title="${module.hint}">${module.title}</a></li>`,
  )}</ul>
</section>`;
}

function visibleMenus(store: RecordStore, session: Session): Menu[] {
  const applications = store.select({ table: 'sys_app_application', query: 'active=true^ORDERBYorder^ORDERBYtitle' });
  return applications
    .filter((application) => isOpenTo(store, session, application['roles']))
    .map((application) => ({
      title: words(store, session, 'sys_app_application', application, 'title'),
      hint: words(store, session, 'sys_app_application', application, 'hint'),
      modules: visibleModules(store, session, application['sys_id'] ?? ''),
    }))
    .filter((menu) => menu.modules.length > 0);
}

function visibleModules(store: RecordStore, session: Session, applicationId: string): Menu['modules'] {
  const query = `active=true^application=${applicationId}^ORDERBYorder^ORDERBYtitle`;
  return store
    .select({ table: 'sys_app_module', query })
    .filter((module) => isOpenTo(store, session, module['roles']))
    .map((module) => ({
      title: words(store, session, 'sys_app_module', module, 'title'),
      hint: words(store, session, 'sys_app_module', module, 'hint'),
      address: moduleAddress(module),
    }));
}

function words(store: RecordStore, session: Session, table: string, record: Values, field: string): string {
  return translatedText(store, { table, sysId: record['sys_id'] ?? '', field, stored: record[field] ?? '' }, session);
}

/** Roles of menus are names or sys_ids, separated by commas; an empty list is open to everybody. */
function isOpenTo(store: RecordStore, session: Session, list: string | null | undefined): boolean {
  const roles = (list ?? '')
    .split(',')
    .map((role) => role.trim())
    .filter(Boolean);
  if (roles.length === 0 || session.roles.has('admin')) return true;
  return roles.some(
    (role) => session.roles.has(role) || session.roles.has(store.get('sys_user_role', role)?.['name'] ?? ''),
  );
}

/** Null for a separator. */
function moduleAddress(module: Values): string | null {
  const table = module['name'] ?? '';
  const filter = module['filter'] ?? '';
  switch ((module['link_type'] ?? '').toUpperCase()) {
    case 'LIST':
    case 'FILTER':
      return `/${table}_list.do?${new URLSearchParams({ sysparm_query: filter })}`;
    case 'NEW':
      return `/${table}.do?sys_id=-1`;
    case 'DIRECT':
      return `/${(module['query'] ?? '').replace(/^\/+/, '')}`;
    default:
      return null;
  }
}
