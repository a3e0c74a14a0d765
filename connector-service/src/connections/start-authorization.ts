import type { Ports } from '../ports/ports.ts';

/** First authorization and re-authorization alike. Throws `ConnectionMissingError`. */
export declare function startAuthorization(
  deps: Pick<
    Ports,
    'connections' | 'pendingAuthorizations' | 'authorizationServer' | 'audit' | 'clock' | 'randomBytes' | 'addresses'
  >,
  input: { tenantId: string; sessionId: string; actor: string },
): Promise<{ authorizationUrl: string }>;
