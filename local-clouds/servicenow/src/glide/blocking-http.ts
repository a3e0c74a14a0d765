import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { OutboundFailure, OutboundRequest, OutboundResponse } from './outbound-http.ts';

/** Beyond the request's own time limit, for the worker to start and answer. */
const GRACE_MS = 5000;

/**
 * Sends a request on another thread and sleeps until it is answered: Glide is synchronous, and so are its requests.
 * A server on this same thread can not answer meanwhile; the request then ends at its time limit.
 */
export function sendBlocking(request: OutboundRequest): OutboundResponse | OutboundFailure {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1: here, port2: there } = new MessageChannel();
  const worker = new Worker(new URL('./blocking-http-worker.ts', import.meta.url), {
    workerData: { request, signal, port: there },
    transferList: [there],
  });
  worker.unref();
  Atomics.wait(signal, 0, 0, request.timeout + GRACE_MS);
  const outcome = receiveMessageOnPort(here)?.message as OutboundResponse | OutboundFailure | undefined;
  here.close();
  void worker.terminate();
  return outcome ?? { error: `No answer from ${request.url} within ${request.timeout} ms` };
}
