import type { SpareToken } from '../ports/unit-of-work.ts';
import type { Tokens } from './connection.ts';
import { refreshTokenExpiry } from './refresh-token-expiry.ts';

/**
 * Of a pair that is given up, the tokens that are not kept in another: an instance may hand out the same token again
 * while one is valid, and revoking "the old one" would then end the new one. The refresh token first: it is the one that
 * outlives the hour. Pure.
 *
 * @param now a refresh token ends 100 days from now at the latest: its life may have been prolonged
 */
export function spareTokens(given: Tokens | null, kept: Tokens | null, now: Date): SpareToken[] {
  if (given === null) return [];
  const both = [
    { token: given.refreshToken, endsAt: refreshTokenExpiry(now) },
    { token: given.accessToken, endsAt: given.accessTokenExpiresAt },
  ];
  const inUse = tokensOf(kept);
  return both.filter(({ token }) => !inUse.includes(token));
}

/** Both tokens of a pair; none without one. */
export function tokensOf(pair: Tokens | null): string[] {
  return pair === null ? [] : [pair.refreshToken, pair.accessToken];
}

/** The same pair. Pure. */
export function isSamePair(one: Tokens | null, other: Tokens | null): boolean {
  return one?.accessToken === other?.accessToken && one?.refreshToken === other?.refreshToken;
}
