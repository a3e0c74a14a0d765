import type { DeliveryStore } from '../../ports/delivery-store.ts';
import type {
  AuditLog,
  ConnectionStore,
  EndedSessionStore,
  Housekeeping,
  PendingAuthorizationStore,
  RevocationStore,
  RingStore,
  SealedValues,
  StateListStore,
  StateNameStore,
  TicketStore,
} from '../../ports/stores.ts';
import type { InTransaction, JobQueue } from '../../ports/unit-of-work.ts';
import type { SecretSealer } from '../secret-sealer.ts';
import { createAuditLog } from './audit-log.ts';
import { createConnectionStore } from './connection-store.ts';
import type { Database, Sql } from './database.ts';
import { createDeliveryStore } from './delivery-store.ts';
import { createEndedSessionStore } from './ended-session-store.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createPendingAuthorizationStore } from './pending-authorization-store.ts';
import { createRevocationStore } from './revocation-store.ts';
import { createRingStore } from './ring-store.ts';
import { createSealedValues } from './sealed-values.ts';
import { createStateListStore } from './state-list-store.ts';
import { createStateNameStore } from './state-name-store.ts';
import { createTicketStore } from './ticket-store.ts';
import { createInTransaction } from './unit-of-work.ts';

/** Every store on one database, under the names of the ports. */
export interface Stores {
  connections: ConnectionStore;
  pendingAuthorizations: PendingAuthorizationStore;
  revocations: RevocationStore;
  sealedValues: SealedValues;
  endedSessions: EndedSessionStore;
  tickets: TicketStore;
  deliveries: DeliveryStore;
  stateNames: StateNameStore;
  stateLists: StateListStore;
  rings: RingStore;
  audit: AuditLog;
  housekeeping: Housekeeping;
  inTransaction: InTransaction;
}

export function createStores(database: Database, sealer: SecretSealer, jobsWithin: (tx: Sql) => JobQueue): Stores {
  const { sql } = database;
  return {
    connections: createConnectionStore(database, sealer),
    pendingAuthorizations: createPendingAuthorizationStore(sql, sealer),
    revocations: createRevocationStore(sql, sealer),
    sealedValues: createSealedValues(database, sealer),
    endedSessions: createEndedSessionStore(sql),
    tickets: createTicketStore(sql),
    deliveries: createDeliveryStore(sql),
    stateNames: createStateNameStore(sql),
    stateLists: createStateListStore(sql),
    rings: createRingStore(sql),
    audit: createAuditLog(sql),
    housekeeping: createHousekeeping(database),
    inTransaction: createInTransaction(sql, sealer, jobsWithin),
  };
}
