import type { Response } from 'express';
import type { WebSession } from '../http/web-sessions.ts';
import { type Html, html } from './html.ts';
import { PREFERENCES_PATH, THEME_PATH } from './page-paths.ts';

/** Who is signed in, as the banner shows it. */
export interface PageUser {
  displayName: string;
  userName: string;
}

export interface PageContent {
  title: string;
  body: Html;
  /** Whose `g_ck` the page carries. */
  session: WebSession | null;
  /** Shows the banner with the way home and out; null on login and consent pages. */
  user: PageUser | null;
}

/** Sends a whole page of the instance. Pages are not cached and not framed by other sites. */
export function sendPage(response: Response, status: number, content: PageContent): void {
  response.status(status);
  response.setHeader('Content-Type', 'text/html;charset=UTF-8');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Frame-Options', 'SAMEORIGIN');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.end(wholePage(content).text);
}

function wholePage({ title, body, session, user }: PageContent): Html {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ServiceNow (local instance)</title>
<link rel="stylesheet" href="${THEME_PATH}?sysparm_request_type=ux_theme">
<link rel="stylesheet" href="/styles/local-instance.css">
<link rel="icon" href="/favicon.ico">
<script>var g_ck = '${session?.token ?? ''}';</script>
</head>
<body>
${user === null ? null : banner(user)}
${body}
</body>
</html>
`;
}

function banner(user: PageUser): Html {
  return html`<a class="skip" href="#content">Skip to content</a>
<header class="banner">
<a class="brand" href="/home.do">servicenow <span>local instance</span></a>
<nav aria-label="Account"><span class="who" title="${user.userName}">${user.displayName}</span>
<a href="${PREFERENCES_PATH}">Preferences</a>
<a href="/logout.do">Log out</a></nav>
</header>`;
}

/** A page that says why something is not shown, with the remedy where there is one. */
export function messagePage(
  response: Response,
  status: number,
  message: { title: string; text: string; hint?: string; user?: PageUser | null },
): void {
  const body = html`<main id="content" class="card narrow">
<h1>${message.title}</h1>
<p role="alert" class="outputmsg_error">${message.text}</p>
${message.hint ? html`<p>${message.hint}</p>` : null}
</main>`;
  sendPage(response, status, { title: message.title, body, session: null, user: message.user ?? null });
}
