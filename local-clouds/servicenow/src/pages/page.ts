import type { Response } from 'express';
import type { WebSession } from '../http/web-sessions.ts';
import { type Html, html } from './html.ts';
import { navigator } from './navigator.ts';
import { PREFERENCES_PATH, SCRIPT_PATH, THEME_PATH } from './page-paths.ts';
import type { PageVisitor } from './page-visitor.ts';
import { say } from './page-words.ts';

export interface PageContent {
  title: string;
  body: Html;
  /** Who is signed in: gets the banner with the menus, the way home and out. Null on login and consent pages. */
  visitor: PageVisitor | null;
  /** Whose `g_ck` the page carries, where no visitor tells it. */
  session?: WebSession | null;
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

function wholePage({ title, body, visitor, session = null }: PageContent): Html {
  return html`<!DOCTYPE html>
<html lang="${visitor?.session.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ServiceNow (local instance)</title>
<link rel="stylesheet" href="${THEME_PATH}?sysparm_request_type=ux_theme">
<link rel="stylesheet" href="/styles/local-instance.css">
<link rel="icon" href="/favicon.ico">
<script>var g_ck = '${(visitor?.web ?? session)?.token ?? ''}';</script>
<script src="${SCRIPT_PATH}" defer></script>
</head>
<body>
${visitor === null ? null : banner(visitor)}
${body}
</body>
</html>
`;
}

function banner(visitor: PageVisitor): Html {
  const { account, session } = visitor;
  return html`<a class="skip" href="#content">${say(session, 'Skip to content')}</a>
<header class="banner">
<div class="start"><a class="brand" href="/home.do" title="${say(session, 'Home')}">servicenow <span>local instance</span></a>
${navigator(visitor)}</div>
<nav aria-label="${say(session, 'Account')}"><span class="who" title="${account.userName}">${account.displayName}</span>
<a href="${PREFERENCES_PATH}">${say(session, 'Preferences')}</a>
<a href="/logout.do">${say(session, 'Log out')}</a></nav>
</header>`;
}

/** A page that says why something is not shown, with the remedy where there is one. */
export function messagePage(
  response: Response,
  status: number,
  message: { title: string; text: string; hint?: string; visitor?: PageVisitor | null },
): void {
  const body = html`<main id="content" class="card narrow">
<h1>${message.title}</h1>
<p role="alert" class="outputmsg_error">${message.text}</p>
${message.hint ? html`<p>${message.hint}</p>` : null}
</main>`;
  sendPage(response, status, { title: message.title, body, visitor: message.visitor ?? null });
}
