import { Agent } from 'node:http';
import fetch from 'node-fetch';
import { API_BASE_PATH, BATCH_MAX_TASKS, type BatchTask } from 'shared-types';
import { MAX_CONCURRENCY } from '../../../connector-service/src/delivery/adaptive-concurrency.ts';
import { wireTask } from './bench-tasks.ts';

/** Batches to be posted, made before the clock runs. */
export function bareBatches(count: number): BatchTask[][] {
  return Array.from({ length: Math.ceil(count / BATCH_MAX_TASKS) }, (_, index) =>
    Array.from({ length: Math.min(BATCH_MAX_TASKS, count - index * BATCH_MAX_TASKS) }, wireTask),
  );
}

/**
 * Posts the batches with nothing but node-fetch on kept connections: same batches, same number in flight, no store, no
 * retries. What it achieves is the most that any sender with this client could.
 */
export async function sendBare(receiver: URL, batches: BatchTask[][]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: MAX_CONCURRENCY });
  const next = batches.values();
  await Promise.all(Array.from({ length: MAX_CONCURRENCY }, () => sendAll(next, receiver, agent)));
  agent.destroy();
}

/** Senders share the iterator: each takes the next batch when it is free. */
async function sendAll(batches: Iterator<BatchTask[]> & Iterable<BatchTask[]>, receiver: URL, agent: Agent) {
  for (const tasks of batches) {
    const response = await fetch(new URL(`${API_BASE_PATH}/tasks/batch`, receiver), {
      method: 'POST',
      headers: { accept: 'application/json', authorization: 'Bearer access-token', 'content-type': 'application/json' },
      body: JSON.stringify({ tasks }),
      agent,
    });
    if (response.status !== 200) throw new Error(`The receiver answered ${response.status}.`);
    await response.json();
  }
}
