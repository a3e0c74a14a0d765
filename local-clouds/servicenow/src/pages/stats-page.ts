import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import { systemProperty } from '../http/system-property.ts';
import { html } from './html.ts';
import { sendPage } from './page.ts';
import { requireVisitor } from './page-visitor.ts';

/** `/stats.do`, System Diagnostics > Stats: what an administrator reads to learn the release. */
export function showStats(platform: Platform, request: Request, response: Response): void {
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  const property = (name: string): string => systemProperty(platform.store, name, '');
  const lines = [
    ['Build name', property('glide.buildname')],
    ['Build tag', property('glide.buildtag')],
    ['Instance name', property('instance_name')],
    ['Current time', platform.clock.now().toUTCString()],
  ] as const;
  const body = html`<main id="content" class="card narrow">
<h1>Stats</h1>
<dl>${lines.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
</main>`;
  sendPage(response, 200, { title: 'Stats', body, visitor });
}
