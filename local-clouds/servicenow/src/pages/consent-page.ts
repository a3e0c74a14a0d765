import type { Response } from 'express';
import type { OAuthEntity } from '../http/oauth/oauth-entity.ts';
import type { UserAccount } from '../http/user-accounts.ts';
import type { WebSession } from '../http/web-sessions.ts';
import { html } from './html.ts';
import { sendPage } from './page.ts';

/** The consent page: who asks, who would grant, Allow, Deny, and the way to sign in as somebody else. */
export function sendConsentPage(
  response: Response,
  view: { entity: OAuthEntity; user: UserAccount; session: WebSession; parameters: Record<string, string> },
): void {
  const { entity, user, session, parameters } = view;
  const elsewhere = `/oauth_login.do?${new URLSearchParams({ ...parameters, not_you: 'true' })}`;
  const body = html`<main id="content" class="card consent">
<p class="not-you">Signed in as <strong>${user.displayName}</strong> (${user.userName}).
<a id="not_you" href="${elsewhere}">Not you?</a></p>
${entity.logoUrl === '' ? null : html`<img class="logo" src="${entity.logoUrl}" alt="">`}
<h1>${entity.name} would like to connect to your ServiceNow account</h1>
${entity.comments === '' ? null : html`<p>${entity.comments}</p>`}
<p>It will act on this instance as <strong>${user.userName}</strong>, with the rights of that user.</p>
<form method="post" action="/oauth_auth.do">
${Object.entries(parameters).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<input type="hidden" name="sysparm_ck" value="${session.token}">
<div class="actions">
<button id="deny" type="submit" name="decision" value="deny">Deny</button>
<button id="allow" type="submit" name="decision" value="allow" class="primary">Allow</button>
</div>
</form>
</main>`;
  sendPage(response, 200, { title: 'Authorize', body, session, visitor: null });
}
