export type CheckState = 'ok' | 'attention' | 'failed' | 'unknown';

/** One diagnosis of the instance. */
export interface Check {
  id: string;
  state: CheckState;
  /** Which text it is: keys `check.<text>.fact|cause|remedy`. */
  text: string;
  values: Record<string, string | number>;
  link: string | null;
}
