import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { HANG_MS } from './fuzz-report.ts';
import type { FuzzAnswer, FuzzRequest } from './fuzz-request.ts';

/** Bytes of an answer that are kept: more than any error may have. */
const KEPT_BYTES = 1024 * 1024;

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Sends an input as HTTP; one that no client of HTTP would send goes out as bytes. Null: no answer in time. */
export function sendRequest(origin: string, input: FuzzRequest): Promise<FuzzAnswer | null> {
  return input.route === 'raw' ? sendBytes(origin, input.body ?? '') : send(origin, input);
}

/** Ends what {@link sendRequest} keeps open. */
export function closeConnections(): void {
  agent.destroy();
}

function send(origin: string, { method, target, headers, body }: FuzzRequest): Promise<FuzzAnswer | null> {
  const startedAt = performance.now();
  const { hostname, port } = new URL(origin);
  const sendable: Record<string, string> = {};
  for (const [name, value] of headers) sendable[name] = value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?');
  // Node frames a body of DELETE in no way unless it is told to.
  if (body !== null) sendable['content-length'] = String(Buffer.byteLength(body));
  return new Promise((resolve) => {
    const path = target.replaceAll(/[^\x21-\xff]/g, '');
    const outgoing = httpRequest({ agent, hostname, port, method, path, headers: sendable }, (response) => {
      const chunks: Buffer[] = [];
      let kept = 0;
      const settle = () => {
        clearTimeout(deadline);
        resolve({
          status: response.statusCode ?? 0,
          headers: JSON.stringify(response.headers),
          body: Buffer.concat(chunks).toString('utf8'),
          milliseconds: performance.now() - startedAt,
        });
      };
      response.on('data', (chunk: Buffer) => {
        kept += chunk.length;
        if (kept <= KEPT_BYTES) chunks.push(chunk);
        // A stream has no end: that it began is its answer.
        if (response.headers['content-type']?.startsWith('text/event-stream')) {
          outgoing.destroy();
          settle();
        }
      });
      response.on('end', settle);
      response.on('error', settle);
    });
    const deadline = setTimeout(() => {
      outgoing.destroy();
      resolve(null);
    }, HANG_MS);
    outgoing.on('error', () => {
      clearTimeout(deadline);
      resolve({ status: 0, headers: '', body: '', milliseconds: performance.now() - startedAt });
    });
    outgoing.end(body ?? undefined);
  });
}

function sendBytes(origin: string, bytes: string): Promise<FuzzAnswer | null> {
  const startedAt = performance.now();
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    // Half open: we have said everything, the other side has still to answer.
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const chunks: Buffer[] = [];
    const settle = (answered: boolean) => {
      clearTimeout(deadline);
      socket.destroy();
      if (!answered) return resolve(null);
      const [head = '', ...body] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
      const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0);
      resolve({ status, headers: head, body: body.join(''), milliseconds: performance.now() - startedAt });
    };
    const deadline = setTimeout(() => settle(false), HANG_MS);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', () => settle(true));
    socket.on('error', () => settle(true));
    socket.end(Buffer.from(bytes, 'latin1'));
  });
}
