import { BATCH_MAX_TASKS } from 'shared-types';
import type { Claim } from '../ports/delivery-store.ts';
import { randomId } from '../ports/random-id.ts';
import { MAX_CONCURRENCY } from './adaptive-concurrency.ts';
import { type DeliverBatchDeps, deliverBatch } from './deliver-batch.ts';
import { allowedRequests } from './lane.ts';
import { createSender, type Sender } from './sender.ts';

/** Requests in flight from one node at most: enough that hanging instances leave room for the others. */
const MAX_SENDERS = 64;

export interface DeliveryWorker {
  /** Something may be due for this connection. Returns at once. */
  wake(connectionId: string): void;
  /** Wakes every connection with due tickets: retries, resumed ones, and what a dead node had in hand. */
  sweep(): Promise<void>;
  /** Resolves when nothing is in hand. */
  settled(): Promise<void>;
  /** Tells the other nodes that this one lives and what it has in hand. */
  beat(): Promise<void>;
  /** Takes nothing new, waits for what is in flight, and frees what is left. */
  stop(): Promise<void>;
}

/** The senders of one connection on this node. */
interface Crew {
  connectionId: string;
  members: Set<Member>;
  /** One of them found nothing to claim: another one would not either. */
  complete: boolean;
}

interface Member {
  sender: Sender;
  /** One works on the request in flight, the other settles the batch before it and claims the one after it. */
  loops: number;
}

const LOOPS_PER_SENDER = 2;

/**
 * Delivers on this node. The tickets themselves say what is due, and a claim lives no longer than its node, so a
 * wake-up may be lost or come twice without harm.
 */
export function createDeliveryWorker(deps: DeliverBatchDeps, nodeId: string): DeliveryWorker {
  const crews = new Map<string, Crew>();
  const running = new Set<Promise<void>>();
  const claimsInHand = new Set<string>();
  const stopping = new AbortController();

  function wake(connectionId: string): void {
    const crew = crews.get(connectionId) ?? { connectionId, members: new Set(), complete: false };
    crew.complete = false;
    addSender(crew);
  }

  function addSender(crew: Crew): void {
    const senders = [...crews.values()].reduce((sum, { members }) => sum + members.size, 0);
    if (stopping.signal.aborted || crew.members.size >= MAX_CONCURRENCY || senders >= MAX_SENDERS) return;
    const member = { sender: createSender(randomId(deps.randomBytes), stopping.signal), loops: 0 };
    crews.set(crew.connectionId, crew);
    crew.members.add(member);
    startLoop(crew, member);
  }

  function startLoop(crew: Crew, member: Member): void {
    member.loops += 1;
    const loop = deliverWhileDue(crew, member).finally(() => {
      running.delete(loop);
      member.loops -= 1;
      if (member.loops === 0) crew.members.delete(member);
      if (crew.members.size === 0) crews.delete(crew.connectionId);
    });
    running.add(loop);
  }

  async function deliverWhileDue(crew: Crew, member: Member): Promise<void> {
    try {
      while (!stopping.signal.aborted && (await deliverNext(crew, member)));
    } catch (err) {
      deps.log.error({ err, connectionId: crew.connectionId }, 'delivery stopped by the store, the next sweep goes on');
    }
  }

  /** False: nothing more can be sent now. */
  async function deliverNext(crew: Crew, member: Member): Promise<boolean> {
    const claimId = randomId(deps.randomBytes);
    claimsInHand.add(claimId);
    try {
      const claim = await deps.deliveries.claim({
        claimId,
        connectionId: crew.connectionId,
        nodeId,
        senderId: member.sender.id,
        limit: BATCH_MAX_TASKS,
        now: deps.clock(),
      });
      if (claim === null) {
        crew.complete = true;
        return false;
      }
      if (claim.tickets.length === BATCH_MAX_TASKS) engageMore(crew, claim);
      return (await deliverBatch(deps, claim, member.sender)) !== null;
    } finally {
      claimsInHand.delete(claimId);
    }
  }

  /** A full batch: more may be due. Other senders first: few batches must not wait behind each other. */
  function engageMore(crew: Crew, { lane }: Claim): void {
    const wanted = allowedRequests(lane, deps.clock());
    if (!crew.complete && crew.members.size < wanted) addSender(crew);
    else for (const member of crew.members) if (member.loops < LOOPS_PER_SENDER) startLoop(crew, member);
  }

  async function settled(): Promise<void> {
    while (running.size > 0) await Promise.allSettled(running);
  }

  return {
    wake,
    async sweep() {
      for (const connectionId of await deps.deliveries.listDue(deps.clock())) wake(connectionId);
    },
    settled,
    beat: () => deps.deliveries.beat(nodeId, [...claimsInHand]),
    async stop() {
      stopping.abort();
      await settled();
      await deps.deliveries.leave(nodeId);
    },
  };
}
