import { type NextFunction, type Request, type Response, Router, urlencoded } from 'express';
import type Provider from 'oidc-provider';
import { findByCredentials } from '../directory/directory.ts';
import { errorPage, signInPage } from './pages.ts';

/** The alias under which accounts of every tenant may sign in. */
export const ANY_TENANT = 'organizations';

/** `/{tenant}/sign-in/{uid}`: the page between `authorize` and the redirect back to the client. */
export function signInRoutes(tenant: string, provider: Provider): Router {
  const router = Router();
  const path = `/${tenant}/sign-in/:uid`;

  router.get(path, async (request, response) => {
    const { params } = await provider.interactionDetails(request, response);
    show(response, 200, signInPage({ userName: textOf(params['login_hint']), failed: false }));
  });

  router.post(path, urlencoded({ extended: false, limit: '16kb' }), async (request, response) => {
    const form: Record<string, unknown> = request.body ?? {};
    if (form['action'] === 'cancel') {
      const refusal = { error: 'access_denied', error_description: 'the user canceled the authentication' };
      return provider.interactionFinished(request, response, refusal, { mergeWithLastSubmission: false });
    }
    const account = findByCredentials(textOf(form['username']), textOf(form['password']));
    if (!account || (tenant !== ANY_TENANT && account.tenantId !== tenant)) {
      return show(response, 401, signInPage({ userName: textOf(form['username']), failed: true }));
    }
    const result = { select_account: {}, login: { accountId: account.objectId, remember: true } };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });

  router.use(`/${tenant}/sign-in`, (error: Error, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    return show(response, 400, errorPage('invalid_request', 'This sign-in has expired, or cookies are blocked.'));
  });
  return router;
}

/** Strict headers: the page has a password field. No `form-action`: browsers apply it to the redirects that follow. */
function show(response: Response, status: number, html: string): void {
  response
    .status(status)
    .set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    .type('html')
    .send(html);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
