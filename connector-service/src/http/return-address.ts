/** Pages of the portal: nothing else is a way back after signing in, and the portal is served under these. */
export const PORTAL_PAGES = [
  '/',
  '/secure-score',
  '/tickets',
  '/settings/servicenow',
  '/ticketProvisioningServiceNow',
  '/audit',
] as const;

/** Filters are part of the way back, so all that `URLSearchParams` writes is plain. */
const PLAIN_QUERY = /^([A-Za-z0-9=&_.~,*+-]|%[0-9A-Fa-f]{2})*$/;

/** A wish from outside, if it is one of our pages (with a plain query), else the home page. */
export function safeReturnAddress(wish: unknown): string {
  if (typeof wish !== 'string') return '/';
  const [path = '', query, ...rest] = wish.split('?');
  const isPage = (PORTAL_PAGES as readonly string[]).includes(path);
  const isPlain = query === undefined || (query.length <= 2_000 && PLAIN_QUERY.test(query));
  return isPage && isPlain && rest.length === 0 ? wish : '/';
}
