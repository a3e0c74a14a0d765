import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import type { Session } from '../security/session.ts';
import type { Values } from '../store/record-store.ts';
import { escapeHtml } from './html.ts';
import { messagePage } from './page.ts';
import { requireVisitor } from './page-visitor.ts';

/** The `sys_ui_page` with this endpoint (`<scope>_<page>.do`), or null. */
export function findUiPage(platform: Platform, endpoint: string): Values | null {
  if (endpoint.includes('^')) return null;
  const [page] = platform.store.select({ table: 'sys_ui_page', query: `endpoint=${endpoint}`, limit: 1 });
  return page ?? null;
}

/** Serves a UI page of an application to a signed-in user whom its read ACL lets in. */
export function showUiPage(platform: Platform, page: Values, request: Request, response: Response): void {
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  const name = (page['endpoint'] ?? '').replace(/\.do$/, '');
  if (!platform.access.mayReadPage(visitor.session, name)) {
    messagePage(response, 403, {
      title: 'Security constraint',
      text: `Access to the page ${name} is refused.`,
      hint: 'It needs a role of its application, which an administrator can grant.',
      visitor,
    });
    return;
  }
  response.status(200);
  response.setHeader('Content-Type', 'text/html;charset=UTF-8');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Frame-Options', 'SAMEORIGIN');
  response.end(renderJelly(platform, page['html'] ?? '', visitor.session));
}

/**
 * The part of Jelly that SDK-built pages use: `$[...]` and `${...}` expressions, `<g:requires>` as a script, and the
 * other `g:`, `g2:` and `j:` tags left out.
 */
export function renderJelly(platform: Platform, html: string, session: Session): string {
  return html
    .replace(/<g:requires\s+name="([^"]*)"[^>]*?(?:\/>|>\s*<\/g:requires>)/g, (_tag, name: string) =>
      name.endsWith('.css')
        ? `<link rel="stylesheet" href="/${escapeHtml(name)}">`
        : `<script src="/${escapeHtml(name)}"></script>`,
    )
    .replace(/<\/?(?:g|g2|j|j2):[^>]*>/g, '')
    .replace(/\$\[AMP\]/g, '&amp;')
    .replace(/\$\[SP\]/g, '&nbsp;')
    .replace(/\$\[([^\]]*)\]/g, (_all, expression: string) => evaluate(platform, expression, session))
    .replace(/\$\{NS,JS:([^}]*)\}/g, (_all, expression: string) => evaluate(platform, expression, session));
}

/** Classes of the platform's own page framework that SDK-built pages name; what they return only busts caches. */
const FRAMEWORK_VALUE = /\b(?:UxFrameworkScriptables|sn_ui\.PolarisUI)\b/;
const MESSAGE = /^sn_i18n\.Message\.getMessage\("(?:[^"\\]|\\.)*",\s*"((?:[^"\\]|\\.)*)"\)$/;

function evaluate(platform: Platform, expression: string, session: Session): string {
  if (FRAMEWORK_VALUE.test(expression)) return '0';
  const message = MESSAGE.exec(expression.trim())?.[1];
  if (message !== undefined) return escapeHtml(message);
  // Jelly sees `&&` and the like only as entities.
  const source = expression.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  try {
    return escapeHtml(platform.scripts.evaluatePageExpression(source, session));
  } catch (error) {
    // A failing expression leaves its place empty, as Jelly does; the log tells why.
    platform.log.write('warn', 'UI page', `$[${source}]: ${String(error)}`);
    return '';
  }
}
