import type { Request } from 'express';
import type { InstanceSettings } from '../instance-settings.ts';
import { RestError } from '../rest-error.ts';

const WRITES = new Set(['POST', 'PUT', 'PATCH']);

/**
 * Checks `Accept` and `Content-Type` against what a resource produces and consumes. Errors: 400 when a required header
 * is missing, 406, 415. The wording of all three is published nowhere (open): ours.
 *
 * A DELETE without a body goes without `Content-Type`, as in the documented samples.
 */
export function checkMediaTypes(
  request: Request,
  settings: InstanceSettings,
  types: { produces: readonly string[]; consumes: readonly string[] },
): void {
  const accept = request.get('Accept');
  if (accept === undefined) {
    if (settings.requireMediaTypeHeaders) throw new RestError(400, 'Accept header is missing');
  } else if (!types.produces.some((type) => accepts(accept, type))) {
    throw new RestError(406, 'Not acceptable', `The resource produces ${types.produces.join(', ')}, not ${accept}`);
  }
  if (!WRITES.has(request.method)) return;
  const contentType = request.get('Content-Type');
  if (contentType === undefined) {
    if (settings.requireMediaTypeHeaders) throw new RestError(400, 'Content-Type header is missing');
  } else if (!types.consumes.some((type) => bareType(contentType) === type)) {
    const detail = `The resource consumes ${types.consumes.join(', ')}, not ${contentType}`;
    throw new RestError(415, 'Unsupported media type', detail);
  }
}

function accepts(header: string, type: string): boolean {
  const family = `${type.split('/')[0]}/*`;
  return header.split(',').some((part) => ['*/*', family, type].includes(bareType(part)));
}

/** `application/json` of `Application/JSON; charset=utf-8`. */
export function bareType(header: string): string {
  return (header.split(';')[0] ?? '').trim().toLowerCase();
}
