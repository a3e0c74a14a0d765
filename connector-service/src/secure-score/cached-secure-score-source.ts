import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { SecureScoreError } from '../ports/secure-score-errors.ts';
import type { ImprovementAction, ScoreHistory, SecureScoreSource } from '../ports/secure-score-source.ts';

export interface CacheOptions {
  clock: Clock;
  log: Log;
  /** How long an answer is fresh. The score itself changes once a day. Default: 5 minutes. */
  freshMs?: number;
  /** How old an answer may be served in place of an error that will pass. Default: 6 hours. */
  staleMs?: number;
  /** Tenants kept; the one not read for longest goes first. Default: 200. */
  maxTenants?: number;
}

interface Entry<T> {
  value: T;
  readAt: number;
  /** Until then it is served without asking. */
  freshUntil: number;
}

/** While Microsoft's side is disturbed, people do not wait for it more often than this. */
const PAUSE_AFTER_FAILURE_MS = 30_000;

/** Remembers answers in memory for some minutes, and serves the last one while Microsoft's side has a disturbance. */
export class CachedSecureScoreSource implements SecureScoreSource {
  readonly #actions: TenantCache<ImprovementAction[]>;
  readonly #histories: TenantCache<ScoreHistory>;

  constructor(source: SecureScoreSource, options: CacheOptions) {
    this.#actions = new TenantCache((tenantId) => source.listImprovementActions(tenantId), options);
    this.#histories = new TenantCache((tenantId) => source.readScoreHistory(tenantId), options);
  }

  listImprovementActions(tenantId: string): Promise<ImprovementAction[]> {
    return this.#actions.read(tenantId);
  }

  readScoreHistory(tenantId: string): Promise<ScoreHistory> {
    return this.#histories.read(tenantId);
  }
}

class TenantCache<T> {
  readonly #load: (tenantId: string) => Promise<T>;
  readonly #options: Required<CacheOptions>;
  /** In order of last use. */
  readonly #entries = new Map<string, Entry<T>>();
  readonly #loading = new Map<string, Promise<T>>();

  constructor(load: (tenantId: string) => Promise<T>, options: CacheOptions) {
    this.#load = load;
    this.#options = { freshMs: 5 * 60_000, staleMs: 6 * 60 * 60_000, maxTenants: 200, ...options };
  }

  read(tenantId: string): Promise<T> {
    const entry = this.#entries.get(tenantId);
    if (entry && this.#now() < entry.freshUntil) {
      this.#keep(tenantId, entry);
      return Promise.resolve(entry.value);
    }
    const loading = this.#loading.get(tenantId);
    if (loading) return loading;
    const load = this.#reload(tenantId).finally(() => this.#loading.delete(tenantId));
    this.#loading.set(tenantId, load);
    return load;
  }

  async #reload(tenantId: string): Promise<T> {
    const readAt = this.#now();
    try {
      const value = await this.#load(tenantId);
      this.#keep(tenantId, { value, readAt, freshUntil: readAt + this.#options.freshMs });
      return value;
    } catch (error) {
      const entry = this.#entries.get(tenantId);
      if (!entry || !willPass(error) || this.#now() - entry.readAt > this.#options.staleMs) throw error;
      this.#options.log.warn(
        { tenantId, code: error.code, ageMs: this.#now() - entry.readAt, details: error.details },
        'Secure Score cannot be read; the last answer is served',
      );
      this.#keep(tenantId, { ...entry, freshUntil: this.#now() + PAUSE_AFTER_FAILURE_MS });
      return entry.value;
    }
  }

  #keep(tenantId: string, entry: Entry<T>): void {
    this.#entries.delete(tenantId);
    this.#entries.set(tenantId, entry);
    if (this.#entries.size <= this.#options.maxTenants) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }

  #now(): number {
    return this.#options.clock().getTime();
  }
}

/** A missing consent or permission does not pass by itself: people must see it. */
function willPass(error: unknown): error is SecureScoreError {
  return error instanceof SecureScoreError && error.failure !== 'unauthorized' && error.failure !== 'forbidden';
}
