import { RestRequestStream } from './rest-api-request-body.ts';
import type { RestExchange } from './rest-exchange.ts';

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+(\s*;\s*[\w-]+=[\w.-]+)*$/;

/** `response` of a scripted REST resource. Status and headers freeze when the stream writer is opened. */
export class RestApiResponse {
  readonly #exchange: RestExchange;

  constructor(exchange: RestExchange) {
    this.#exchange = exchange;
  }

  setBody(body: unknown): void {
    this.#exchange.body = body;
  }

  setError(error: unknown): void {
    this.#exchange.error = error;
  }

  /** A number. Anything else sends 0 on the platform, which no client understands. */
  setStatus(status: unknown): void {
    this.#unlessStreaming(() => {
      this.#exchange.status = typeof status === 'number' ? status : 0;
    });
  }

  setHeader(name: unknown, value: unknown): void {
    this.#unlessStreaming(() => {
      this.#exchange.headers[String(name)] = String(value);
    });
  }

  setHeaders(headers: unknown): void {
    for (const [name, value] of Object.entries(Object(headers))) this.setHeader(name, value);
  }

  setLocation(location: unknown): void {
    this.#unlessStreaming(() => {
      this.#exchange.location = String(location);
    });
  }

  /** An invalid type falls back to JSON. */
  setContentType(type: unknown): void {
    this.#unlessStreaming(() => {
      this.#exchange.contentType = MEDIA_TYPE.test(String(type)) ? String(type) : 'application/json';
    });
  }

  getStreamWriter(): RestResponseStream {
    this.#exchange.stream ??= '';
    return new RestResponseStream(this.#exchange);
  }

  #unlessStreaming(change: () => void): void {
    if (this.#exchange.stream === null) change();
  }
}

/** Writes the body as it is, without `result`. */
export class RestResponseStream {
  readonly #exchange: RestExchange;

  constructor(exchange: RestExchange) {
    this.#exchange = exchange;
  }

  writeString(text: unknown): void {
    this.#exchange.stream += String(text);
  }

  /** Errors: a stream without a content type, and what is no stream. */
  writeStream(stream: unknown): void {
    if (!(stream instanceof RestRequestStream)) throw new Error('writeStream takes the dataStream of a request');
    if (this.#exchange.contentType === null) throw new Error('Set a content type before writing a stream');
    this.#exchange.stream += stream.text;
  }
}
