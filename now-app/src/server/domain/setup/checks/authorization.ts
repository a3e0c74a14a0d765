import { attention, type Check, failed, ok, unknown } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { IssuedTokenFacts, SetupFacts } from '../setup-facts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How early an expiry is announced. */
export const EXPIRY_WARNING_DAYS = 14;

/** Somebody pressed Allow: who, and for how long it holds. */
export function checkAuthorization(facts: SetupFacts): Check[] {
  if (!facts.issuedTokens.ok) return checkByCalls(facts, facts.issuedTokens.refusal);
  const tokens = facts.issuedTokens.value;
  const newest = tokens.reduce<IssuedTokenFacts | null>(
    (best, token) => (best === null || token.receivedAt > best.receivedAt ? token : best),
    null,
  );
  if (newest === null) return [notYet(facts)];
  return [
    ok('authorized', `${newest.userName} authorized the security center; last token of ${newest.receivedAt} UTC.`),
    checkPerson(newest.userName, facts),
    checkRefreshToken(tokens, facts.nowMs),
  ];
}

/** Where the instance keeps its tokens closed to other applications, the calls tell who they act as. */
function checkByCalls(facts: SetupFacts, refusal: Refusal): Check[] {
  const details = unknown('refresh_token', explainRefusal(refusal));
  const caller = facts.lastCall;
  if (caller === null) return [notYet(facts), details];
  return [
    ok('authorized', `The security center calls as ${caller.userName}, last at ${caller.at} UTC.`),
    checkPerson(caller.userName, facts),
    details,
  ];
}

function notYet({ steps }: SetupFacts): Check {
  const user = steps.get('integration_user')?.recordName ?? 'the integration user';
  return attention('authorized', {
    fact: 'Nobody has authorized the security center yet.',
    cause: 'No token was issued through the application registry of this checklist.',
    remedy: `In the security center open Settings > ServiceNow, choose Authorize, sign in as ${user}, and press Allow.`,
  });
}

function checkPerson(userName: string, { steps }: SetupFacts): Check {
  const expected = steps.get('integration_user')?.recordName ?? null;
  if (expected === null || userName === expected) {
    return ok('authorized_by', `The token acts as ${userName}.`);
  }
  return failed('authorized_by', {
    fact: `The token acts as ${userName}, not as ${expected}.`,
    cause: 'Somebody else was signed in when Allow was pressed. The token has all the rights of that person.',
    remedy: `Authorize again: on the consent page choose "Not you?", sign in as ${expected}, and press Allow.`,
  });
}

function checkRefreshToken(tokens: readonly IssuedTokenFacts[], nowMs: number): Check {
  const expiries = tokens.filter((token) => token.kind === 'refresh').map((token) => toMs(token.expiresAt));
  if (expiries.length === 0) return noRefreshToken();
  const days = Math.floor((Math.max(...expiries) - nowMs) / DAY_MS);
  if (days >= EXPIRY_WARNING_DAYS) return ok('refresh_token', `The authorization holds for ${days} more days.`);
  const remedy = 'In the security center open Settings > ServiceNow and choose Authorize. Nothing is lost meanwhile.';
  if (days < 0) {
    return failed('refresh_token', {
      fact: 'The authorization has ended.',
      cause: 'The refresh token of the security center has expired; no new access token can be issued.',
      remedy,
    });
  }
  return attention('refresh_token', {
    fact: `The authorization ends in ${days} days.`,
    cause: 'A refresh token lives 100 days by default, and a refresh does not prolong it.',
    remedy,
  });
}

function noRefreshToken(): Check {
  return failed('refresh_token', {
    fact: 'The security center holds no refresh token.',
    cause: 'It was revoked on this instance, or the application registry issues none.',
    remedy: 'In the security center open Settings > ServiceNow and choose Authorize.',
  });
}

function toMs(stored: string): number {
  return Date.parse(`${stored.replace(' ', 'T')}Z`);
}
