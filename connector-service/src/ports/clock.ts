/** The time, injected so that tests can move it. */
export type Clock = () => Date;
/** Random bytes, injected so that tests can repeat a run. */
export type RandomBytes = (length: number) => Uint8Array;
