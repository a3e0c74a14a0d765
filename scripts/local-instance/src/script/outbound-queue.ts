import type { OutboundFailure, OutboundHttp, OutboundRequest, OutboundResponse } from '../glide/outbound-http.ts';
import { sendWith } from '../glide/send-with.ts';

type Outcome = OutboundResponse | OutboundFailure;

/** {@link OutboundHttp} whose asynchronous requests wait for {@link OutboundQueue.flush}. */
export class OutboundQueue implements OutboundHttp {
  readonly #fetch: typeof fetch;
  readonly #sendBlocking: (request: OutboundRequest) => Outcome;
  #waiting: { request: OutboundRequest; settle: (outcome: Outcome) => void }[] = [];

  constructor(send: typeof fetch, sendBlocking: (request: OutboundRequest) => Outcome) {
    this.#fetch = send;
    this.#sendBlocking = sendBlocking;
  }

  send(request: OutboundRequest): Outcome {
    return this.#sendBlocking(request);
  }

  enqueue(request: OutboundRequest, settle: (outcome: Outcome) => void): void {
    this.#waiting.push({ request, settle });
  }

  /** Sends all that waits, at the same time. True when there was anything. */
  async flush(): Promise<boolean> {
    const due = this.#waiting;
    this.#waiting = [];
    await Promise.all(due.map(async ({ request, settle }) => settle(await sendWith(this.#fetch, request))));
    return due.length > 0;
  }
}
