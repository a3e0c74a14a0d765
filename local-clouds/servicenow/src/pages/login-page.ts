import type { Response } from 'express';
import type { WebSession } from '../http/web-sessions.ts';
import { html } from './html.ts';
import { sendPage } from './page.ts';

/** The sign-in form; ids and field names are the platform's, the rest is drawn freely (open). */
export function sendLoginPage(
  response: Response,
  view: { session: WebSession | null; goTo: string; error: string | null; userName?: string },
): void {
  const body = html`<main id="content" class="card login">
<p class="brand large" aria-hidden="true">servicenow <span>local instance</span></p>
<h1>Log in</h1>
${view.error === null ? null : html`<p id="output_messages" role="alert" class="outputmsg_error">${view.error}</p>`}
<form id="login.do" method="post" action="/login.do">
<input type="hidden" name="sys_action" value="sysverb_login">
<input type="hidden" name="sysparm_goto_url" value="${view.goTo}">
<label for="user_name">User name</label>
<input id="user_name" name="user_name" autocomplete="username" required autofocus value="${view.userName ?? ''}">
<label for="user_password">Password</label>
<input id="user_password" name="user_password" type="password" autocomplete="current-password" required>
<button id="sysverb_login" name="not_important" class="primary" type="submit">Log in</button>
</form>
</main>`;
  sendPage(response, 200, { title: 'Log in', body, session: view.session, visitor: null });
}
