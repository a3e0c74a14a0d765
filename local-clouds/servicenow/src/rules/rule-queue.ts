import type { Values } from '../store/record-store.ts';

/** Business rules that wait in the event queue. */
export interface RuleQueue {
  /** Runs the asynchronous rule that this row of `sysevent` stands for. */
  runQueued(event: Values): void;
}
