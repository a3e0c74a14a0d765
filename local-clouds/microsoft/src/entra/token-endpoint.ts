import { type NextFunction, type Request, type Response, Router, urlencoded } from 'express';
import { TENANTS } from '../directory/directory.ts';
import { type ApplicationTokens, TOKEN_LIFETIME_SECONDS } from './application-tokens.ts';
import type { Client } from './client.ts';
import { entraError } from './entra-error.ts';

export interface TokenEndpointOptions {
  clients: readonly Client[];
  tokens: ApplicationTokens;
  now: () => Date;
  /** The only resource there is: `<graphUrl>/.default` is the scope to ask for. */
  graphUrl: string;
  /** Runs first; ends the request when a fault is due. */
  fault: (request: Request, response: Response, next: NextFunction) => void;
}

/** `POST /{tenant}/oauth2/v2.0/token` for the client credentials grant (RFC 6749 4.4). */
export function tokenEndpoint({ clients, tokens, now, graphUrl, fault }: TokenEndpointOptions): Router {
  const router = Router();
  router.post(
    '/:tenant/oauth2/v2.0/token',
    fault,
    urlencoded({ extended: false, limit: '16kb' }),
    (request, response) => {
      const form = formFields(request.body);
      const tenantId = String(request.params['tenant']);
      response.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' });

      const refuse = (status: number, error: string, code: number, text: string) =>
        response.status(status).json(entraError(error, code, text, now()));

      if (form['grant_type'] !== 'client_credentials') {
        return refuse(400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant type.');
      }
      if (!TENANTS.includes(tenantId)) {
        return refuse(400, 'invalid_request', 90002, `Tenant '${tenantId}' not found.`);
      }
      const client = clients.find((each) => each.clientId === form['client_id']);
      if (!client) {
        return refuse(400, 'unauthorized_client', 700016, 'Application was not found in the directory.');
      }
      if (client.clientSecret !== form['client_secret']) {
        return refuse(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
      }
      if (form['scope'] !== `${graphUrl}/.default`) {
        return refuse(400, 'invalid_scope', 70011, `The scope must be ${graphUrl}/.default.`);
      }
      return response.json({
        token_type: 'Bearer',
        expires_in: TOKEN_LIFETIME_SECONDS,
        ext_expires_in: TOKEN_LIFETIME_SECONDS,
        access_token: tokens.issue(tenantId, client.clientId),
      });
    },
  );
  return router;
}

function formFields(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}
