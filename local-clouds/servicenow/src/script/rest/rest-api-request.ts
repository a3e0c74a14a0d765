import type { HasFields } from '../../glide/glide-class.ts';
import { ReadOnlyFields } from './read-only-fields.ts';
import { RestApiRequestBody } from './rest-api-request-body.ts';
import type { RestExchange } from './rest-exchange.ts';

/** `request` of a scripted REST resource. */
export class RestApiRequest extends ReadOnlyFields implements HasFields {
  readonly #exchange: RestExchange;
  readonly #body: RestApiRequestBody;

  constructor(exchange: RestExchange) {
    super();
    this.#exchange = exchange;
    this.#body = new RestApiRequestBody(exchange);
  }

  /** Null when absent; names are compared without case. */
  getHeader(name: unknown): string | null {
    return this.#exchange.request.headers[String(name).toLowerCase()] ?? null;
  }

  getSupportedResponseContentTypes(): string[] {
    return ['application/json'];
  }

  getField(name: string): unknown {
    const { request } = this.#exchange;
    switch (name) {
      case 'body':
        return this.#body;
      case 'headers':
        return new RequestHeaders(request.headers);
      case 'pathParams':
      case 'queryParams':
      case 'uri':
      case 'url':
      case 'queryString':
        return request[name];
      default:
        return undefined;
    }
  }

  fieldNames(): string[] {
    return ['body', 'headers', 'pathParams', 'queryParams', 'queryString', 'uri', 'url'];
  }
}

/** `request.headers`: looked up by name without case. */
export class RequestHeaders extends ReadOnlyFields implements HasFields {
  readonly #headers: Record<string, string>;

  constructor(headers: Record<string, string>) {
    super();
    this.#headers = headers;
  }

  getField(name: string): unknown {
    return this.#headers[name.toLowerCase()];
  }

  override hasField(name: string): boolean {
    return Object.hasOwn(this.#headers, name.toLowerCase());
  }

  fieldNames(): string[] {
    return Object.keys(this.#headers);
  }
}
