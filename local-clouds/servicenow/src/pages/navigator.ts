import type { ApplicationMenu, MenuModule } from './application-menus.ts';
import { type Html, html } from './html.ts';
import type { PageVisitor } from './page-visitor.ts';
import { say } from './page-words.ts';

/** *All* in the banner: each application menu with its modules, to filter by what a person types. */
export function navigator({ menus, session }: PageVisitor): Html {
  return html`<details class="all-menu" id="all_menu"><summary>${say(session, 'All')}</summary>
<nav aria-label="${say(session, 'Application navigator')}">
<input id="filter" type="search" aria-label="${say(session, 'Filter the menus')}" placeholder="${say(session, 'Filter the menus')}">
${menus().map((menu) => application(menu))}
</nav></details>`;
}

function application({ title, hint, modules }: ApplicationMenu): Html {
  return html`<details class="application"><summary title="${hint}">${title}</summary>
<ul>${modules.map((module) => item(module))}</ul></details>`;
}

function item({ title, hint, address }: MenuModule): Html {
  return address === null
    ? html`<li class="separator">${title}</li>`
    : html`<li><a href="${address}" title="${hint}">${title}</a></li>`;
}
