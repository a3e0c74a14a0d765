import type { Ports } from '../ports/ports.ts';

/**
 * A ring of the doorbell. Throws `RingRejectedError` (401, says nothing more) for an unknown connection, a wrong
 * signature or a time off by more than five minutes.
 *
 * @param input headers as received; `rawBody` the bytes before any parser
 */
export declare function acceptRing(
  deps: Pick<Ports, 'connections' | 'rings' | 'inTransaction' | 'clock' | 'log'>,
  input: { connectionId: string; headers: RingHeaders; rawBody: Uint8Array },
): Promise<{ replayed: boolean }>;

export interface RingHeaders {
  id: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
}
