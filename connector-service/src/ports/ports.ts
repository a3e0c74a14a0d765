import type { AuthorizationServer } from './authorization-server.ts';
import type { Clock, RandomBytes } from './clock.ts';
import type { DeliveryStore } from './delivery-store.ts';
import type { InstanceClient } from './instance-client.ts';
import type { Log } from './log.ts';
import type { ProbeInstance } from './probe-instance.ts';
import type {
  AuditLog,
  ConnectionStore,
  Housekeeping,
  PendingAuthorizationStore,
  RevocationStore,
  RingStore,
  SealedValues,
  StateListStore,
  StateNameStore,
  TicketStore,
} from './stores.ts';
import type { TicketChanges } from './ticket-changes.ts';
import type { InTransaction } from './unit-of-work.ts';

/** Everything the use cases need of the outside. Each of them names the few it uses: `Pick<Ports, …>`. */
export interface Ports {
  clock: Clock;
  randomBytes: RandomBytes;
  log: Log;
  addresses: Addresses;
  /** Origin of an allowed instance, or an error that names the field, the cause and the remedy. */
  checkInstanceAddress: (input: string) => string;
  probeInstance: ProbeInstance;
  authorizationServer: AuthorizationServer;
  instance: InstanceClient;
  connections: ConnectionStore;
  pendingAuthorizations: PendingAuthorizationStore;
  revocations: RevocationStore;
  sealedValues: SealedValues;
  tickets: TicketStore;
  deliveries: DeliveryStore;
  stateNames: StateNameStore;
  stateLists: StateListStore;
  rings: RingStore;
  audit: AuditLog;
  ticketChanges: TicketChanges;
  inTransaction: InTransaction;
  housekeeping: Housekeeping;
}

/** Addresses of this service, made from `PUBLIC_URL` and from nothing else. */
export interface Addresses {
  /** The security center pages. */
  publicUrl: string;
  /** OAuth callback: one fixed string. */
  redirectUri: string;
  /** Where an instance rings, by connection. */
  doorbellUrl(connectionId: string): string;
}
