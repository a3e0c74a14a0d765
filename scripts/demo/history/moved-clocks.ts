import type { Addresses } from '../addresses.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The clocks of both twins and of the connector, moved as one. A twin's clock is moved by its `/_twin/clock`; the
 * connector that runs in this process reads {@link now}. Sign-in runs on the system's time throughout.
 */
export class MovedClocks {
  readonly #addresses: Addresses;
  #daysAgo = 0;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  now(): Date {
    return new Date(Date.now() - this.#daysAgo * DAY_MS);
  }

  /** The calendar day so many days before the real today, as `YYYY-MM-DD`; negative for days to come. */
  dayFromToday(daysAgo: number): string {
    return new Date(Date.now() - daysAgo * DAY_MS).toISOString().slice(0, 10);
  }

  /** Errors: a twin that was not started with `--faults`. */
  async moveTo(daysAgo: number): Promise<void> {
    const days = this.#daysAgo - daysAgo;
    const { instance, microsoft } = this.#addresses;
    await Promise.all([
      post(new URL('/_twin/clock', microsoft), { days }),
      post(new URL('/_twin/clock', instance), daysAgo === 0 ? { reset: true } : { advanceSeconds: days * 86_400 }),
    ]);
    this.#daysAgo = daysAgo;
  }
}

/** A switch of a twin. Errors: any answer but 2xx, with its text. */
export async function post(address: URL, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${address.href} answered ${response.status}: ${text}`);
}
