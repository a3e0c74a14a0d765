/**
 * Where to sign in, or to go on with a session whose roles have grown old; the way back leads to the page shown now. Only
 * a path of this site is ever sent.
 */
export function signInAddress(location: Location = window.location): string {
  const returnTo = `${location.pathname}${location.search}`;
  return `/signin?${new URLSearchParams({ renew: 'true', returnTo })}`;
}
