import type { ConnectionStatus } from 'shared-types';
import type { Ports } from '../ports/ports.ts';
import type { Connection } from './connection.ts';

/** Asks the instance now. Never throws what the instance did: it says it in words. Resumes a pause that is cured. */
export declare function testConnection(
  deps: Pick<
    Ports,
    'connections' | 'authorizationServer' | 'instance' | 'inTransaction' | 'clock' | 'addresses' | 'log'
  >,
  input: { tenantId: string },
): Promise<ConnectionTest>;

export interface ConnectionTest {
  ok: boolean;
  connection: Connection;
  /** What the app said; null when it said nothing. */
  status: ConnectionStatus | null;
  /** Instance clock minus ours, seconds; null when unknown. */
  clockSkewSeconds: number | null;
  /** Stable code of the problem; null when ok. */
  errorCode: string | null;
  message: string;
}
