import type { OutboundFailure, OutboundResponse } from './outbound-http.ts';

/** The answer to an outgoing request; empty until there is one. */
export class RestResponseV2 {
  readonly #url: string;
  #outcome: OutboundResponse | OutboundFailure | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  /** Not for scripts. */
  settle(outcome: OutboundResponse | OutboundFailure): void {
    this.#outcome = outcome;
  }

  /** 0 when there is no answer. */
  getStatusCode(): number {
    return this.#response?.status ?? 0;
  }

  getBody(): string {
    return this.#response?.body ?? '';
  }

  getHeader(name: unknown): string | null {
    return this.#response?.headers[String(name).toLowerCase()] ?? null;
  }

  getHeaders(): Record<string, string> {
    return { ...this.#response?.headers };
  }

  haveError(): boolean {
    return this.#outcome !== null && 'error' in this.#outcome;
  }

  getErrorMessage(): string {
    return this.#outcome !== null && 'error' in this.#outcome ? this.#outcome.error : '';
  }

  /** 1 a failure on the way, 0 none. */
  getErrorCode(): number {
    return this.haveError() ? 1 : 0;
  }

  getQueryString(): string {
    return new URL(this.#url).search.slice(1);
  }

  /** Errors: asynchronous requests leave after the script, so waiting inside it would never end. */
  waitForResponse(_seconds: unknown): void {
    if (this.#outcome === null) {
      throw new Error(
        'waitForResponse: on this instance an asynchronous request leaves after the script has ended; use execute()',
      );
    }
  }

  get #response(): OutboundResponse | null {
    return this.#outcome !== null && 'status' in this.#outcome ? this.#outcome : null;
  }
}
