import { type Request, type Response, Router, urlencoded } from 'express';
import { CONTOSO } from './directory/directory.ts';
import type { TenantScore } from './secure-score/tenant-score.ts';
import { startPage } from './start-page.ts';
import type { MovableClock } from './twin/movable-clock.ts';

export interface StartRoutesOptions {
  url: string;
  issuer: string;
  clock: MovableClock;
  scoreOf: (tenantId: string) => TenantScore;
  /** Whether the page may move the clock and mark controls. */
  faults: boolean;
}

const MOST_DAYS = 3650;

/** The start page and what its buttons do. A page of another site cannot press them. */
export function startRoutes({ url, issuer, clock, scoreOf, faults }: StartRoutesOptions): Router {
  const router = Router();
  const contoso = scoreOf(CONTOSO);

  router.get('/', (request, response) => {
    const { done } = request.query;
    const controls = faults ? contoso.listControls() : null;
    const page = startPage({ url, issuer, now: clock.now(), controls, done: typeof done === 'string' ? done : null });
    response.set(HEADERS).type('html').send(page);
  });
  if (!faults) return router;

  router.use('/_twin/forms', refuseOtherSites, urlencoded({ extended: false, limit: '4kb' }));
  router.post('/_twin/forms/clock', (request, response) => {
    const days = Number(request.body?.days);
    if (!Number.isInteger(days) || Math.abs(days) > MOST_DAYS) return refuse(response, 'days must be a whole number');
    clock.advance(days);
    return backWith(response, `The clock stands at ${clock.now().toISOString().slice(0, 10)} now.`);
  });
  router.post('/_twin/forms/controls', (request, response) => {
    const { id, implemented } = request.body ?? {};
    if (typeof id !== 'string' || !contoso.setImplemented(id, implemented === 'true')) {
      return refuse(response, 'there is no such control');
    }
    return backWith(response, `${id} counts as ${implemented === 'true' ? 'done' : 'not done'} from the next day on.`);
  });
  return router;
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Browsers say where a form comes from; other programs send no such header and use the JSON switches anyway. */
function refuseOtherSites(request: Request, response: Response, next: () => void): void {
  const site = request.get('sec-fetch-site');
  if (site === 'same-origin') next();
  else response.status(403).json({ error: 'These buttons work on the start page of this twin only.' });
}

function backWith(response: Response, done: string): void {
  response.redirect(303, `/?${new URLSearchParams({ done })}`);
}

function refuse(response: Response, error: string): void {
  response.status(400).json({ error });
}
