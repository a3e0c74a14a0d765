import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { Worker } from 'node:worker_threads';

export interface ReceivedRing {
  headers: IncomingHttpHeaders;
  body: string;
}

/**
 * A listener for rings in a thread of its own: the instance waits for the answer to a ring, and it shares the test's
 * thread.
 */
export class DoorbellListener {
  readonly rings: ReceivedRing[] = [];
  readonly #worker: Worker;
  readonly origin: string;

  private constructor(worker: Worker, port: number) {
    this.#worker = worker;
    this.origin = `http://127.0.0.1:${port}`;
    worker.on('message', (ring: ReceivedRing) => this.rings.push(ring));
  }

  static async start(): Promise<DoorbellListener> {
    const worker = new Worker(new URL('./doorbell-thread.ts', import.meta.url));
    const [port] = (await once(worker, 'message')) as [number];
    return new DoorbellListener(worker, port);
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
