/** What Secure Score says of a ticket that was closed as done; `prove-closure.ts` decides. */
export const CLOSURE_VERDICTS = [
  /** All points, measured by Microsoft, and gained since the ticket was shared. */
  'proven',
  /** All points, and all of them before the ticket was shared: it had nothing to bring. */
  'complete_before',
  /** An administrator decided on the action: Microsoft does not measure it. */
  'decided',
  /** More points than before, not all. */
  'partly',
  /** The points rose and fell back: what was done was undone. */
  'lost',
  /** No more points yet, and no score that is late enough to expect them. */
  'awaited',
  /** No more points, and they should have come. */
  'missing',
  /** Secure Score does not name the control in this tenant: nothing can be proven, nor missed. */
  'unmeasured',
] as const;
export type ClosureVerdict = (typeof CLOSURE_VERDICTS)[number];
