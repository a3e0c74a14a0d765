import type { Ports } from '../ports/ports.ts';
import type { Connection } from './connection.ts';

/** Creates, or (same instance) replaces client id and client secret. Other instance: `ConnectionExistsError`. */
export declare function saveConnection(
  deps: Pick<Ports, 'connections' | 'inTransaction' | 'audit' | 'clock' | 'randomBytes' | 'checkInstanceAddress'>,
  input: { tenantId: string; actor: string; instanceUrl: string; clientId: string; clientSecret: string },
): Promise<Connection>;
