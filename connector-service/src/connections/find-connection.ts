import type { Ports } from '../ports/ports.ts';
import type { Connection } from './connection.ts';

/** Null when the tenant has no connection yet. */
export declare function findConnection(
  deps: Pick<Ports, 'connections' | 'clock'>,
  input: { tenantId: string },
): Promise<ConnectionView | null>;

export interface ConnectionView {
  connection: Connection;
  /** Whole days until the refresh token ends unused; null before authorization; 0 or less: ended. */
  refreshTokenDaysLeft: number | null;
}
