import type { RequestHandler } from 'express';

/**
 * Starts a new session where the client asks for a choice of account or for a new sign-in. oidc-provider would keep the
 * former person's session and, when somebody else signs in, log that one out by a page that needs JavaScript.
 */
export function forgetSessionWhenAsked(sessionCookie: string, path: string): RequestHandler {
  return (request, response, next) => {
    const { prompt } = request.query;
    if (typeof prompt === 'string' && /\b(select_account|login)\b/.test(prompt)) {
      response.clearCookie(sessionCookie, { path }).clearCookie(`${sessionCookie}.sig`, { path });
      request.headers.cookie = withoutCookie(request.headers.cookie ?? '', sessionCookie);
    }
    next();
  };
}

/** Removes the cookie and its signature. */
function withoutCookie(header: string, name: string): string {
  return header
    .split(/; */)
    .filter((pair) => !pair.startsWith(`${name}=`) && !pair.startsWith(`${name}.sig=`))
    .join('; ');
}
