import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import fetch, { type Response } from 'node-fetch';
import { notice } from '../notices.ts';
import type { Clock } from '../ports/clock.ts';
import { InstanceError } from '../ports/instance-errors.ts';

export interface InstanceRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  /** Null: as nobody. */
  accessToken: string | null;
  /** Sent as JSON. */
  body?: unknown;
}

/** An answer as it came, before anything is believed. */
export interface RawAnswer {
  status: number;
  /** Media type in lower case, without parameters; empty when absent. */
  contentType: string;
  header(name: string): string | null;
  text: string;
  receivedAt: Date;
}

export interface Transport {
  agents: { http: HttpAgent; https: HttpsAgent };
  /** For the whole answer: connection, headers and body. */
  timeoutMs: number;
  /** Of the body, after decompression. */
  maxBytes: number;
  clock: Clock;
}

/**
 * Sends one request. No cookies, since a shared session serialises its calls; no redirects, since an API answers itself.
 *
 * @throws InstanceError `unreachable`, `ip_blocked` or `unexpected_answer`
 */
export async function sendRequest(transport: Transport, request: InstanceRequest): Promise<RawAnswer> {
  const abort = AbortSignal.timeout(transport.timeoutMs);
  let response: Response | undefined;
  try {
    response = await fetch(request.url, {
      method: request.method,
      headers: headersOf(request),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      agent: ({ protocol }) => (protocol === 'http:' ? transport.agents.http : transport.agents.https),
      redirect: 'manual',
      size: transport.maxBytes,
      signal: abort,
    });
    return await readAnswer(response, transport.clock);
  } catch (error) {
    throw describeSilence(error, transport, abort.aborted, response?.status ?? null);
  }
}

function headersOf(request: InstanceRequest): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'user-agent': 'm365-ticketing-connector',
  };
  if (request.accessToken !== null) headers['authorization'] = `Bearer ${request.accessToken}`;
  // An instance answers 400 to a write without Content-Type, a DELETE without a body included.
  if (request.method !== 'GET') headers['content-type'] = 'application/json';
  return headers;
}

async function readAnswer(response: Response, clock: Clock): Promise<RawAnswer> {
  const [contentType = ''] = (response.headers.get('content-type') ?? '').split(';');
  return {
    status: response.status,
    contentType: contentType.trim().toLowerCase(),
    header: (name) => response.headers.get(name),
    text: await response.text(),
    receivedAt: clock(),
  };
}

const TLS_CODES = /^(ERR_TLS|CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_|ERR_SSL)/;

function describeSilence(
  error: unknown,
  transport: Transport,
  timedOut: boolean,
  httpStatus: number | null,
): InstanceError {
  const { code, type, message } = readCause(error);
  const facts = { cause: error, httpStatus, details: { code } };
  if (timedOut) {
    const seconds = transport.timeoutMs / 1000;
    return new InstanceError('unreachable', notice('instance_timed_out', { seconds }), facts);
  }
  if (type === 'max-size') {
    const bytes = transport.maxBytes;
    return new InstanceError('unexpected_answer', notice('instance_answer_too_large', { bytes }), facts);
  }
  if (code === 'EBLOCKEDADDRESS') return new InstanceError('unreachable', notice('instance_address_private'), facts);
  if (code === 'ENOTFOUND') return new InstanceError('unreachable', notice('instance_name_unknown'), facts);
  if (TLS_CODES.test(code)) {
    return new InstanceError('unreachable', notice('instance_certificate_invalid', { reason: code }), facts);
  }
  if (code === 'ECONNRESET' && message.includes('before secure TLS connection')) {
    return new InstanceError('ip_blocked', notice('instance_connection_closed'), facts);
  }
  if (httpStatus !== null) return new InstanceError('unexpected_answer', notice('instance_answer_damaged'), facts);
  const words = code === '' ? notice('instance_unreachable') : notice('instance_unreachable_because', { reason: code });
  return new InstanceError('unreachable', words, facts);
}

/** node-fetch puts the code of a socket's error on its own error. */
function readCause(error: unknown): { code: string; type: string; message: string } {
  const { code, type, message } = (error ?? {}) as { code?: unknown; type?: unknown; message?: unknown };
  return { code: String(code ?? ''), type: String(type ?? ''), message: String(message ?? '') };
}
