/** How fast one connection is served: requests in flight, and whether its circuit is open. Shared by all nodes. */
export interface Lane {
  /** Requests in flight at most. */
  concurrency: number;
  /** Requests in a row that found no working instance. */
  consecutiveFailures: number;
  /** Until then nothing is sent; after it one request tries. Null: closed circuit. */
  openUntil: Date | null;
  /** Milliseconds the last answer had waited for a thread of the instance; null: not told. */
  lastSemaphoreWaitMs: number | null;
}
