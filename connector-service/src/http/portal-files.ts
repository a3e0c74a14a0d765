import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Request, type RequestHandler, Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { nameRoute } from './request-log.ts';
import { PORTAL_PAGES } from './return-address.ts';

/**
 * Serves the built portal: its page under its addresses, its files, whose names change with their content, and to a
 * browser the same page under any other address, with 404.
 */
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
  router.use((request, response, next) => {
    if (!isForPage(request)) return next();
    nameRoute(response, 'no portal page');
    response.setHeader('Cache-Control', 'no-store');
    response.status(404).type('html').send(page);
  });
  return router;
}

/** A person followed a link that leads nowhere: the portal tells them so. A client of the API gets JSON. */
function isForPage({ method, path, headers }: Request): boolean {
  const reads = method === 'GET' || method === 'HEAD';
  return reads && !/^\/(api|assets)(\/|$)/.test(path) && (headers.accept ?? '').includes('text/html');
}

/** The API works without the pages; someone who opens one should know why there is none. */
const plainPage: RequestHandler = (_request, response) => {
  nameRoute(response, 'portal page');
  response
    .type('text/plain')
    .send('The security center pages are not built. Run npm run demo, or build connector-service/portal with vite.');
};
