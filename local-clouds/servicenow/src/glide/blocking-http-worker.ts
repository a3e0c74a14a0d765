import { type MessagePort, workerData } from 'node:worker_threads';
import type { OutboundRequest } from './outbound-http.ts';
import { sendWith } from './send-with.ts';

const { request, signal, port } = workerData as { request: OutboundRequest; signal: Int32Array; port: MessagePort };

port.postMessage(await sendWith(fetch, request));
Atomics.store(signal, 0, 1);
Atomics.notify(signal, 0);
