import type { OutboundFailure, OutboundHttp, OutboundRequest, OutboundResponse } from '../glide/outbound-http.ts';
import { sendWith } from '../glide/send-with.ts';
import type { SystemLog } from '../rules/system-log.ts';

type Outcome = OutboundResponse | OutboundFailure;

/** {@link OutboundHttp} whose asynchronous requests wait for {@link OutboundQueue.flush}. */
export class OutboundQueue implements OutboundHttp {
  readonly #log: SystemLog;
  readonly #fetch: typeof fetch;
  readonly #sendBlocking: (request: OutboundRequest) => Outcome;
  #waiting: { request: OutboundRequest; settle: (outcome: Outcome) => void }[] = [];

  constructor(send: typeof fetch, sendBlocking: (request: OutboundRequest) => Outcome, log: SystemLog) {
    this.#log = log;
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
    await Promise.all(
      due.map(async ({ request, settle }) => {
        const outcome = await sendWith(this.#fetch, request);
        settle(outcome);
        this.#note(request, outcome);
      }),
    );
    return due.length > 0;
  }

  /** Nobody waits for an asynchronous request: only the log tells that it failed. */
  #note({ method, url }: OutboundRequest, outcome: Outcome): void {
    if ('error' in outcome) this.#log.write('error', 'Outbound HTTP', `${method} ${url}: ${outcome.error}`);
  }
}
