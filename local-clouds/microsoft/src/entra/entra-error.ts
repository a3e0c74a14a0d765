import { randomUUID } from 'node:crypto';

/** Error answer of Entra's token endpoint: RFC 6749 5.2 with Entra's AADSTS code and trace ids. */
export function entraError(error: string, code: number, text: string, now: Date): Record<string, unknown> {
  const [traceId, correlationId] = [randomUUID(), randomUUID()];
  const timestamp = now.toISOString().replace('T', ' ').replace(/\.\d+/, '');
  return {
    error,
    error_description: `AADSTS${code}: ${text} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
  };
}
