import { FAULT_KINDS, type FaultRequest } from './fault-plan.ts';
import { UnusableRequestError } from './unusable-request.ts';

/** What the request body did not say. */
const DEFAULTS = { count: 1, retryAfter: 2, status: 503, milliseconds: 1000 };

/** The fault that a body of `POST /_twin/faults` asks for. Errors: {@link UnusableRequestError}. */
export function readFaultRequest(body: unknown): FaultRequest {
  const given = (body ?? {}) as Record<string, unknown>;
  const kind = FAULT_KINDS.find((candidate) => candidate === given['kind']);
  if (kind === undefined) throw new UnusableRequestError(`kind: one of ${FAULT_KINDS.join(', ')}`);
  const numbers: Record<keyof typeof DEFAULTS, number> = { ...DEFAULTS };
  for (const name of Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]) {
    const value = given[name] ?? DEFAULTS[name];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
      throw new UnusableRequestError(`${name}: a whole number from 0 on`);
    numbers[name] = value;
  }
  const { path = '/api/', method = null } = given;
  if (typeof path !== 'string' || !path.startsWith('/'))
    throw new UnusableRequestError('path: text that starts with /');
  if (method !== null && typeof method !== 'string') throw new UnusableRequestError('method: an HTTP method');
  const { retryAfter, status, milliseconds } = numbers;
  const count = given['count'] === null ? null : numbers.count;
  return { kind, count, path, method: method?.toUpperCase() ?? null, retryAfter, status, milliseconds };
}
