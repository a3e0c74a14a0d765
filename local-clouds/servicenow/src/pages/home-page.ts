import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import { createRecordDisplay } from '../http/record-display.ts';
import type { ApplicationMenu } from './application-menus.ts';
import { type Html, html } from './html.ts';
import { listLayout } from './list-layout.ts';
import { sendPage } from './page.ts';
import { type PageVisitor, requireVisitor } from './page-visitor.ts';
import { type PageWords, say } from './page-words.ts';
import { recordGrid } from './record-grid.ts';

const ROWS = 10;

/** `/home.do`: what this person has to do here, by what their roles open. */
export function showHome(platform: Platform, request: Request, response: Response): void {
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  const { session, account } = visitor;
  const body = html`<main id="content" class="home">
<h1>${say(session, 'Welcome,')} ${account.displayName}</h1>
${nextStep(platform, visitor)}
${myWork(platform, visitor, 'incident', 'My open incidents')}
${myWork(platform, visitor, 'change_request', 'My open changes')}
<div class="menus">${visitor.menus().map((menu) => menuCard(menu))}</div>
</main>`;
  sendPage(response, 200, { title: say(session, 'Home'), body, visitor });
}

/** Where there is one thing to do before any other, or nothing to do at all. */
function nextStep({ store, publicUrl }: Platform, { session, menus }: PageVisitor): Html | null {
  if (session.roles.has('admin')) {
    const isEmpty = store.count({ table: 'sys_scope', query: 'scope!=global', limit: 1 }) === 0;
    if (!isEmpty) return null;
    return html`<section class="card"><h2>No application is installed yet</h2>
<p>Install one from the folder of its project, logged in as admin:</p>
<pre>npm run install-app -- --instance ${publicUrl}</pre>
<p>or any application with ServiceNow's own command, <code>now-sdk install</code>. Its menu then stands under All.</p></section>`;
  }
  if (session.roles.has('itil') || menus().length > 0) return null;
  const [application] = store.select({ table: 'sys_scope', query: 'scope!=global', limit: 1 });
  const isIntegration = [...session.roles].some((role) => role.startsWith(`${application?.['scope']}.`));
  return isIntegration
    ? html`<section class="card"><h2>This user is for another system</h2>
<p>It calls the REST resources of ${application?.['name']} and has no work on these pages. Its one page is the one that
asks for access: it opens when the other system sends you there, and you press Allow.</p></section>`
    : html`<section class="card"><h2>Your roles open no application</h2>
<p>An administrator grants roles under User Administration &gt; Users: itil, for example, opens incidents and changes.</p></section>`;
}

/** Open records that are assigned to this person or to a group of theirs; null for who works on none. */
function myWork(platform: Platform, visitor: PageVisitor, table: string, title: PageWords): Html | null {
  const { store, queries, access } = platform;
  const { session } = visitor;
  if (!session.roles.has('itil') || session.roles.has('admin')) return null;
  const groups = store
    .select({ table: 'sys_user_grmember', query: `user=${session.userId}` })
    .map((membership) => membership['group'])
    .join(',');
  const query = `active=true^assigned_to=${session.userId}^ORassigned_toISEMPTY^ORassignment_groupIN${groups}^ORDERBYDESCsys_updated_on`;
  const rows = queries
    .select(session, { table, query, limit: ROWS, userId: session.userId })
    .filter((row) => access.mayAccessRecord(session, 'read', row['sys_class_name'] || table, row));
  const all = store.columns(table);
  const columns = (listLayout(store, table) ?? ['number', 'short_description', 'priority', 'state', 'due_date'])
    .map((name) => all.get(name))
    .filter((column) => column !== undefined)
    .filter((column) => access.mayAccessRecord(session, 'read', table, null, column.name));
  const address = `/${table}_list.do?${new URLSearchParams({ sysparm_query: query })}`;
  const grid = recordGrid({ platform, session, table, columns, rows, display: createRecordDisplay(store, session) });
  return html`<section class="card"><div class="heading"><h2>${say(session, title)}</h2>
<a href="${address}">${say(session, 'Show all')}</a></div>${grid}</section>`;
}

function menuCard(menu: ApplicationMenu): Html {
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
