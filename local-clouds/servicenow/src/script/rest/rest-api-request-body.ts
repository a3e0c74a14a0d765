import type { HasFields } from '../../glide/glide-class.ts';
import { ReadOnlyFields } from './read-only-fields.ts';
import type { RestExchange } from './rest-exchange.ts';

/** The unread body, to be handed to a stream writer. */
export class RestRequestStream {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** `request.body`: one stream, whichever member reads it. */
export class RestApiRequestBody extends ReadOnlyFields implements HasFields {
  readonly #exchange: RestExchange;
  #entries: unknown[] | null = null;

  constructor(exchange: RestExchange) {
    super();
    this.#exchange = exchange;
  }

  hasNext(): boolean {
    return this.#readEntries().length > 0;
  }

  /** Next element of a JSON array; a single object counts as one. */
  nextEntry(): unknown {
    return this.#readEntries().shift() ?? null;
  }

  getField(name: string): unknown {
    switch (name) {
      case 'data':
        return this.#readData();
      case 'dataString':
        this.#requireReadableType();
        return this.#read();
      case 'dataStream':
        return new RestRequestStream(this.#read({ unlimited: true }));
      default:
        return undefined;
    }
  }

  fieldNames(): string[] {
    return ['data', 'dataString', 'dataStream'];
  }

  #readEntries(): unknown[] {
    if (this.#entries === null) {
      const data = this.#readData();
      this.#entries = data === null ? [] : Array.isArray(data) ? data : [data];
    }
    return this.#entries;
  }

  #readData(): unknown {
    const type = this.#requireReadableType();
    const text = this.#read();
    if (text === '') return null;
    if (type === 'xml') throw new Error('XML request bodies are not parsed on this instance: read dataString');
    return JSON.parse(text);
  }

  #requireReadableType(): 'json' | 'xml' {
    const type = this.#exchange.request.headers['content-type'] ?? '';
    if (type === '' || /json/i.test(type)) return 'json';
    if (/xml/i.test(type)) return 'xml';
    throw new Error(`The body of content type ${type} can be read by dataStream only`);
  }

  #read(options: { unlimited?: boolean } = {}): string {
    const { request } = this.#exchange;
    if (request.bodyTooLarge && options.unlimited !== true) {
      this.#exchange.bodyRefused = true;
      throw new Error('Exception while reading request');
    }
    if (this.#exchange.bodyRead) return '';
    this.#exchange.bodyRead = true;
    return request.body.toString('utf8');
  }
}
