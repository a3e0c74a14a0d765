/** What can be made to go wrong; the wire form of `POST /_twin/faults`. */
export const FAULT_KINDS = [
  'rate-limit',
  'server-error',
  'slow',
  'drop-after-commit',
  'hibernating',
  'sign-in-page',
  'sso-redirect',
  'ip-filter',
  'accepted',
  'truncated',
  'sem-wait',
  'expire-access-tokens',
  'revoke-refresh-tokens',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** What the caller chooses. */
export interface FaultRequest {
  kind: FaultKind;
  /** Requests it hits; null: all until it is cleared. */
  count: number | null;
  /** Hits paths that start with this. */
  path: string;
  /** Hits this method only; null: any. */
  method: string | null;
  /** `rate-limit`: seconds of Retry-After. */
  retryAfter: number;
  /** `server-error`: the status of the answer. */
  status: number;
  /** `slow`, `sem-wait`: how long. */
  milliseconds: number;
}

export interface Fault extends Omit<FaultRequest, 'count'> {
  id: string;
  /** Requests it still hits; null: until it is cleared. */
  remaining: number | null;
  /** Requests it has hit. */
  hits: number;
}

/** Faults that wait for requests. The first that fits a request hits it. */
export class FaultPlan {
  #faults: Fault[] = [];
  #sequence = 0;

  add({ count, ...rest }: FaultRequest): Fault {
    this.#sequence += 1;
    const fault = { id: String(this.#sequence), remaining: count, hits: 0, ...rest };
    this.#faults.push(fault);
    return { ...fault };
  }

  list(): Fault[] {
    return this.#faults.map((fault) => ({ ...fault }));
  }

  /** Removes one fault, or all; returns how many there were. */
  clear(id: string | null): number {
    const before = this.#faults.length;
    this.#faults = id === null ? [] : this.#faults.filter((fault) => fault.id !== id);
    return before - this.#faults.length;
  }

  /** The fault that hits this request, counted; null for none. */
  take(method: string, path: string): Fault | null {
    const fault = this.#faults.find(
      (candidate) =>
        candidate.remaining !== 0 &&
        path.startsWith(candidate.path) &&
        (candidate.method === null || candidate.method === method),
    );
    if (fault === undefined) return null;
    fault.hits += 1;
    if (fault.remaining !== null) fault.remaining -= 1;
    return { ...fault };
  }
}
