import type { Ports } from '../ports/ports.ts';
import type { Connection } from './connection.ts';

export declare function rotateClientSecret(
  deps: Pick<Ports, 'connections' | 'audit' | 'clock'>,
  input: { tenantId: string; actor: string; clientSecret: string },
): Promise<Connection>;
