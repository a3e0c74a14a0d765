/** What is done in one turn of a sender. */
export interface Turn {
  /** The request is on its way. */
  depart(): void;
  /** Lets the next turn begin. Resolves when its request is on its way, or nobody waits for it. */
  pass(): Promise<void>;
}

/** Has one request in flight at a time. */
export interface Sender {
  id: string;
  /** Runs `work` when the turns before it have been passed on. Null: the sender stopped before that. */
  inTurn<T>(work: (turn: Turn) => Promise<T>): Promise<T | null>;
}

/** @param stopping once aborted, nothing new gets its turn */
export function createSender(id: string, stopping: AbortSignal): Sender {
  let last: Place | null = null;
  return {
    id,
    async inTurn(work) {
      const before = last;
      const mine: Place = { departed: Promise.withResolvers(), passed: Promise.withResolvers(), next: null };
      if (before !== null) before.next = mine;
      last = mine;
      await before?.passed.promise;
      const turn: Turn = {
        depart: mine.departed.resolve,
        async pass() {
          mine.passed.resolve();
          await mine.next?.departed.promise;
        },
      };
      try {
        return stopping.aborted ? null : await work(turn);
      } finally {
        mine.departed.resolve();
        mine.passed.resolve();
      }
    },
  };
}

/** In the queue for the next request. */
interface Place {
  departed: PromiseWithResolvers<void>;
  passed: PromiseWithResolvers<void>;
  next: Place | null;
}
