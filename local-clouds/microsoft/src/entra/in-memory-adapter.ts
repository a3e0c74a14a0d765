import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** Where oidc-provider keeps sessions, interactions and codes: one map per provider, gone when the twin stops. */
export function inMemoryAdapter(): AdapterFactory {
  const entries = new Map<string, Entry>();
  return (model) => new InMemoryAdapter(model, entries);
}

interface Entry {
  payload: AdapterPayload;
  expiresAt: number;
}

class InMemoryAdapter implements Adapter {
  readonly #model: string;
  readonly #entries: Map<string, Entry>;

  constructor(model: string, entries: Map<string, Entry>) {
    this.#model = model;
    this.#entries = entries;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    this.#dropExpired();
    const expiresAt = expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1000;
    this.#entries.set(this.#key(id), { payload, expiresAt });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const entry = this.#entries.get(this.#key(id));
    return entry && entry.expiresAt > Date.now() ? entry.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#findBy((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#findBy((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const entry = this.#entries.get(this.#key(id));
    if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.#entries.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#entries) if (payload.grantId === grantId) this.#entries.delete(key);
  }

  #key(id: string): string {
    return `${this.#model}:${id}`;
  }

  #findBy(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload, expiresAt }] of this.#entries) {
      if (key.startsWith(`${this.#model}:`) && expiresAt > Date.now() && matches(payload)) return payload;
    }
    return undefined;
  }

  #dropExpired(): void {
    for (const [key, { expiresAt }] of this.#entries) if (expiresAt <= Date.now()) this.#entries.delete(key);
  }
}
