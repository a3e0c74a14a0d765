/**
 * Root of every error that this service raises on purpose. It carries facts; what to do about them is decided
 * elsewhere (`delivery/classify-failure.ts` for deliveries, `http/error-handler.ts` for answers).
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

  constructor(publicMessage: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super(publicMessage, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.publicMessage = publicMessage;
    this.details = options.details ?? {};
  }
}
