import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { nameRoute } from './request-log.ts';
import { PORTAL_PAGES } from './return-address.ts';

/** Serves the built portal: its page under the five addresses, and its files, whose names change with their content. */
export function createPortalFiles(folder: string | null): Router {
  const router = Router();
  if (folder === null) {
    router.get([...PORTAL_PAGES], plainPage);
    return router;
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  router.get([...PORTAL_PAGES], (_request, response) => {
    nameRoute(response, 'portal page');
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(page);
  });
  router.use(
    '/assets',
    // The build has put a compressed copy beside each file; nothing is compressed while somebody waits.
    expressStaticGzip(join(folder, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br', 'gz'],
      index: false,
      serveStatic: { immutable: true, maxAge: '1y', redirect: false },
    }),
  );
  router.use(express.static(folder, { maxAge: '1h', index: false, redirect: false, dotfiles: 'ignore' }));
  return router;
}

/** The API works without the pages; someone who opens one should know why there is none. */
const plainPage: RequestHandler = (_request, response) => {
  nameRoute(response, 'portal page');
  response
    .type('text/plain')
    .send('The security center pages are not built. Run npm run demo, or build connector-service/portal with vite.');
};
