const REFRESH_TOKEN_DAYS = 100;

/** When a refresh token that is issued now ends: 100 days later, by the instance's default. */
export function refreshTokenExpiry(now: Date): Date {
  return new Date(now.getTime() + REFRESH_TOKEN_DAYS * 86_400_000);
}
