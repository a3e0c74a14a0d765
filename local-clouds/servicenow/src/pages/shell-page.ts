import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import { html } from './html.ts';
import { sendPage } from './page.ts';
import { requireVisitor } from './page-visitor.ts';
import { findUiPage } from './ui-page.ts';

/** The banner and, below it, a page that has none of its own, in the platform's `gsft_main`. */
export function showShell(platform: Platform, target: string, request: Request, response: Response): void {
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  const [endpoint = ''] = target.split('?');
  const page = findUiPage(platform, endpoint);
  const title = page?.['name'] || endpoint;
  const body = html`<iframe id="gsft_main" name="gsft_main" title="${title}" src="/${target}"></iframe>`;
  sendPage(response, 200, { title, body: html`<main id="content" class="shell">${body}</main>`, visitor });
}
