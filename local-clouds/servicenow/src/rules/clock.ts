/** The instance's time, injected so that a test decides it. */
export interface Clock {
  now(): Date;
}
