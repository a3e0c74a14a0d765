import type { OutboundFailure, OutboundRequest, OutboundResponse } from './outbound-http.ts';

/** Sends a request by this `fetch`; never rejects. Redirects are not followed, so that a script sees them. */
export async function sendWith(
  send: typeof fetch,
  request: OutboundRequest,
): Promise<OutboundResponse | OutboundFailure> {
  try {
    const response = await send(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(request.timeout),
    });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  } catch (error) {
    return { error: reason(error) };
  }
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error instanceof Error ? error.message : String(error)}${cause}`;
}
