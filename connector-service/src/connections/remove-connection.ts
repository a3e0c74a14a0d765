import type { Ports } from '../ports/ports.ts';

/** Works when the instance is down. Undelivered tickets become `failed` with words and can be retried later. */
export declare function removeConnection(
  deps: Pick<
    Ports,
    'connections' | 'authorizationServer' | 'instance' | 'inTransaction' | 'clock' | 'addresses' | 'log'
  >,
  input: { tenantId: string; actor: string },
): Promise<{ removedOnInstance: boolean; tokensRevoked: boolean; abandonedTickets: number }>;
