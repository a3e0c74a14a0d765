import { randomId } from '../ports/random-id.ts';
import { MAX_CONCURRENCY } from './adaptive-concurrency.ts';
import { type DeliverBatchDeps, deliverBatch } from './deliver-batch.ts';

/** Batches in hand on one node at most: enough that hanging instances leave room for the others. */
const MAX_LOOPS = 64;

export interface DeliveryWorker {
  /** Something may be due for this connection. Returns at once. */
  wake(connectionId: string): void;
  /** Wakes every connection with due tickets: retries, resumed ones, and what a dead node had in hand. */
  sweep(): Promise<void>;
  /** Resolves when nothing is in hand. */
  settled(): Promise<void>;
  /** Tells the other nodes that this one lives and what it has in hand. */
  beat(): Promise<void>;
  /** Takes nothing new, waits for what is in hand, and frees what is left. */
  stop(): Promise<void>;
}

/**
 * Delivers on this node. The tickets themselves say what is due, and a claim lives no longer than its node, so a
 * wake-up may be lost or come twice without harm.
 */
export function createDeliveryWorker(deps: DeliverBatchDeps, nodeId: string): DeliveryWorker {
  const loops = new Map<string, Set<Promise<void>>>();
  const claimsInHand = new Set<string>();
  let stopping = false;

  async function settled(): Promise<void> {
    while (running().length > 0) await Promise.allSettled(running());
  }

  const running = () => [...loops.values()].flatMap((perConnection) => [...perConnection]);

  function startLoop(connectionId: string): void {
    const mine = loops.get(connectionId) ?? new Set();
    if (stopping || mine.size >= MAX_CONCURRENCY || running().length >= MAX_LOOPS) return;
    loops.set(connectionId, mine);
    const loop = deliverWhileDue(connectionId).finally(() => {
      mine.delete(loop);
      if (mine.size === 0) loops.delete(connectionId);
    });
    mine.add(loop);
  }

  async function deliverWhileDue(connectionId: string): Promise<void> {
    try {
      while (!stopping) {
        const report = await deliverOne(connectionId);
        if (report === null) return;
        // More may be due than this loop can send in one go; the claim keeps to the limit over all nodes.
        if ((loops.get(connectionId)?.size ?? 0) < report.concurrency) startLoop(connectionId);
      }
    } catch (err) {
      deps.log.error({ err, connectionId }, 'delivery stopped by the store, the next sweep goes on');
    }
  }

  async function deliverOne(connectionId: string) {
    const claimId = randomId(deps.randomBytes);
    claimsInHand.add(claimId);
    try {
      return await deliverBatch(deps, { connectionId, nodeId, claimId });
    } finally {
      claimsInHand.delete(claimId);
    }
  }

  return {
    wake: startLoop,
    async sweep() {
      for (const connectionId of await deps.deliveries.listDue(deps.clock())) startLoop(connectionId);
    },
    settled,
    beat: () => deps.deliveries.beat(nodeId, [...claimsInHand]),
    async stop() {
      stopping = true;
      await settled();
      await deps.deliveries.leave(nodeId);
    },
  };
}
