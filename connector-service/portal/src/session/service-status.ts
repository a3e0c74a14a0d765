import { useSyncExternalStore } from 'react';
import { ApiError } from '../api/api-error.ts';

/** Whether the connector can be used at all right now. */
export type ServiceStatus = 'ok' | 'signed_out' | 'unreachable';

let status: ServiceStatus = 'ok';
const listeners = new Set<() => void>();

/** Every answer of the API is also news about the service. */
export function reportSuccess(): void {
  change('ok');
}

export function reportError(error: unknown): void {
  if (!(error instanceof ApiError)) return;
  change(error.kind === 'answered' ? 'ok' : error.kind);
}

export function useServiceStatus(): ServiceStatus {
  return useSyncExternalStore(subscribe, () => status);
}

function change(next: ServiceStatus): void {
  if (next === status) return;
  status = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
