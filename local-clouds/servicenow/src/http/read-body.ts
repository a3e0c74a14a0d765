import type { IncomingMessage } from 'node:http';

export interface ReadBody {
  bytes: Buffer;
  /** Over the limit: `bytes` holds nothing, the rest was drained so that the answer reaches the client. */
  tooLarge: boolean;
  /** Bytes that were sent. */
  length: number;
}

/** Reads a request body up to `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length <= limit) chunks.push(chunk as Buffer);
    else chunks.length = 0;
  }
  const tooLarge = length > limit;
  return { bytes: tooLarge ? Buffer.alloc(0) : Buffer.concat(chunks), tooLarge, length };
}

/** Fields of an `application/x-www-form-urlencoded` body. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const type = request.headers['content-type'] ?? '';
  const { bytes } = await readBody(request, FORM_LIMIT);
  return new URLSearchParams(type.startsWith('application/x-www-form-urlencoded') ? bytes.toString('utf8') : '');
}

const FORM_LIMIT = 1_048_576;
