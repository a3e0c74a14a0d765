/** What a node does with jobs. */
export interface JobHandlers {
  deliver(connectionId: string): void;
  poll(connectionId: string): Promise<void>;
  /** Each minute, on one node. */
  everyMinute(): Promise<void>;
  /** Each hour, on one node. */
  everyHour(): Promise<void>;
}

/** Hands jobs to this node. */
export interface JobRunner {
  work(handlers: JobHandlers): Promise<void>;
  /** Takes no more jobs; waits for those in hand. Asking for work still works. */
  stopWorking(): Promise<void>;
}
