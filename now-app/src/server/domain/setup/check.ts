/** `unknown`: could not be read; the fact says why. */
export type CheckState = 'ok' | 'attention' | 'failed' | 'unknown';

/** One diagnosis: what is the case, why, what to do about it, and the record to mend. */
export interface Check {
  /** Stable, for translations and tests. */
  id: string;
  state: CheckState;
  fact: string;
  cause: string | null;
  remedy: string | null;
  /** Path on the instance. */
  link: string | null;
}

export interface Finding {
  fact: string;
  cause: string;
  remedy: string;
  link?: string | null;
}

/** All is well. */
export function ok(id: string, fact: string, link: string | null = null): Check {
  return { id, state: 'ok', fact, cause: null, remedy: null, link };
}

/** Works now, but somebody should look. */
export function attention(id: string, finding: Finding): Check {
  return finish(id, 'attention', finding);
}

/** Does not work before somebody acts. */
export function failed(id: string, finding: Finding): Check {
  return finish(id, 'failed', finding);
}

/** Could not be found out. */
export function unknown(id: string, finding: Finding): Check {
  return finish(id, 'unknown', finding);
}

function finish(id: string, state: CheckState, { fact, cause, remedy, link = null }: Finding): Check {
  return { id, state, fact, cause, remedy, link };
}
