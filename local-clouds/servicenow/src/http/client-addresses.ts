import type { Request } from 'express';

/** An IPv4 address that came in by an IPv6 socket. */
const MAPPED_IPV4 = /^::ffff:(?=\d+\.)/i;

/** Where a request came from, and the proxies that it says it passed: the sender first, the nearest hop last. */
export function clientAddresses(request: Request): string[] {
  const forwarded = request.get('X-Forwarded-For') ?? '';
  return [...forwarded.split(','), request.socket.remoteAddress ?? '']
    .map((address) => address.trim().replace(MAPPED_IPV4, ''))
    .filter((address) => address !== '');
}

/** The sender's own address, as scripts get it; empty when it is not known. */
export function clientAddress(request: Request): string {
  return clientAddresses(request)[0] ?? '';
}
