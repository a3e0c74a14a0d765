import type { Notice } from './notices.ts';

/**
 * Root of every error that this service raises on purpose. It carries facts; what to do about them is decided
 * elsewhere (`failures/consequence-of.ts` for tickets and connections, `http/error-handler.ts` for answers).
 */
export abstract class ConnectorError extends Error {
  /** Stable, machine-readable, snake_case: pages pick their text by it. */
  abstract readonly code: string;
  /** HTTP status when this error ends a request. */
  abstract readonly status: number;
  /** Cause and remedy in one or two sentences, safe to show to anyone signed in. */
  readonly publicMessage: string;
  /** Facts for the log and for decisions. Never a secret. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly #notice: Notice | null;

  /** @param words a notice where there is more to tell apart than the code of the error does */
  constructor(words: string | Notice, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    const publicMessage = typeof words === 'string' ? words : words.text;
    super(publicMessage, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.publicMessage = publicMessage;
    this.#notice = typeof words === 'string' ? null : words;
    this.details = options.details ?? {};
  }

  /** What it tells people, in every language. */
  get notice(): Notice {
    return this.#notice ?? { code: this.code, parameters: {}, text: this.publicMessage };
  }
}
