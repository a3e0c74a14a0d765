/** No key and no pointer for so long. */
const STILL_MS = 20_000;

/** What a page knows about the moment. */
export interface Moment {
  hidden: boolean;
  /** Since the last key or pointer. */
  stillMs: number;
  /** A dialog is open, a field has the focus, something is chosen, or something typed is not kept yet. */
  busy: boolean;
  /** Something is on its way to the connector. */
  sending: boolean;
}

/** Whether the page can be loaded again without anybody losing anything, or even noticing. */
export function isQuiet({ hidden, stillMs, busy, sending }: Moment): boolean {
  return !sending && !busy && (hidden || stillMs >= STILL_MS);
}

/** Nobody has used the page for so long: a session that nobody uses is left to end. */
const UNUSED_MS = 30 * 60_000;

/** Whether somebody still uses the page. */
export function isUsed({ stillMs }: Pick<Moment, 'stillMs'>): boolean {
  return stillMs < UNUSED_MS;
}
