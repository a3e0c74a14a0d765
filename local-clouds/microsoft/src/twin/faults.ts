import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { entraError } from '../entra/entra-error.ts';
import { sendGraphError } from '../graph/graph-error.ts';

export const FAULT_TARGETS = ['graph', 'token', 'authorize'] as const;
export const FAULT_KINDS = [
  /** 429 with `Retry-After`. */
  'throttle',
  /** 503 with the service's error body. */
  'error',
  /** 200 with a page of HTML, as a proxy in between would answer. */
  'html',
  /** 200 with JSON that is cut short. */
  'truncated',
  /** 200 with JSON of another shape. */
  'shape',
  /** The connection closes without an answer. */
  'drop',
  /** No answer. */
  'hang',
  /** A page whose next link leads to another host. */
  'foreign_next_link',
  /** With `authorize`: the next silent sign-in (`prompt=none`) cannot do without the person. */
  'interaction_required',
] as const;

export interface Fault {
  target: (typeof FAULT_TARGETS)[number];
  kind: (typeof FAULT_KINDS)[number];
  /** How many requests it meets. */
  times: number;
  /** With `throttle` and `error`; null leaves the header out. */
  retryAfterSeconds: number | null;
}

/** Failures that wait for the next requests, in the order in which they were set. */
export class Faults {
  readonly #pending: Fault[] = [];
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  add(fault: Fault): void {
    this.#pending.push({ ...fault });
  }

  clear(): void {
    this.#pending.length = 0;
  }

  list(): Fault[] {
    return this.#pending.map((fault) => ({ ...fault }));
  }

  /** Middleware that lets the next fault of this target happen, or passes the request on. */
  handlerFor(target: Fault['target']): RequestHandler {
    return (request: Request, response: Response, next: NextFunction) => {
      const fault = this.take(target);
      if (fault) this.#happen(fault, request, response);
      else next();
    };
  }

  /** The next fault of this target, which has happened by that; null: there is none. */
  take(target: Fault['target']): Fault | null {
    const fault = this.#pending.find((each) => each.target === target);
    if (!fault) return null;
    fault.times -= 1;
    if (fault.times <= 0) this.#pending.splice(this.#pending.indexOf(fault), 1);
    return fault;
  }

  #happen(fault: Fault, request: Request, response: Response): void {
    if (fault.retryAfterSeconds !== null) response.set('Retry-After', String(fault.retryAfterSeconds));
    switch (fault.kind) {
      case 'throttle':
        this.#refuse(fault, response, 429, 'TooManyRequests', 'Too many requests.');
        return;
      case 'error':
        this.#refuse(fault, response, 503, 'ServiceUnavailable', 'The service is temporarily unavailable.');
        return;
      case 'html':
        response.type('html').send('<!doctype html><title>Proxy</title><p>Please sign in to the network.</p>');
        return;
      case 'truncated':
        response.type('json').send('{"value": [{"id": "AdminM');
        return;
      case 'shape':
        response.json({ items: 'none' });
        return;
      case 'foreign_next_link':
        response.json({ value: [], '@odata.nextLink': 'https://graph.attacker.example/v1.0/security/secureScores' });
        return;
      case 'drop':
        request.socket.destroy();
        return;
      case 'interaction_required':
      case 'hang':
    }
  }

  #refuse({ target }: Fault, response: Response, status: number, code: string, message: string): void {
    if (target === 'graph') sendGraphError(response, status, code, message, this.#now());
    else response.status(status).json(entraError('temporarily_unavailable', 90033, message, this.#now()));
  }
}
