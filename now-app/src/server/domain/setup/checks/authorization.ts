import { toIso } from '../../instance-time.ts';
import { attention, type Check, failed, ok, unknown } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { IssuedTokenFacts, SetupFacts } from '../setup-facts.ts';
import { integrationUserName, madeName } from '../setup-step.ts';
import { checkForeignTokens } from './foreign-tokens.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How early an expiry is announced. */
export const EXPIRY_WARNING_DAYS = 14;

/** Somebody pressed Allow: who, and for how long it holds. */
export function checkAuthorization(facts: SetupFacts): Check[] {
  if (madeName(facts.steps, 'oauth_entity') === null)
    return [attention('authorized', { text: 'authorized.no_registry' })];
  if (!facts.issuedTokens.ok) return checkByCalls(facts, facts.issuedTokens.refusal);
  const tokens = facts.issuedTokens.value;
  const newest = newestOf(tokens);
  if (newest === null) return [notYet(facts)];
  const values = { user: newest.userName, when: toIso(newest.receivedAt) ?? '' };
  const authorized = ok('authorized', { text: 'authorized.ok', values });
  return [
    ...byThePerson(authorized, checkPerson(newest.userName, facts)),
    checkRefreshToken(tokens, facts.nowMs),
    ...checkForeignTokens(facts),
  ];
}

/** Who the security center acts as: by its newest token, else by its calls; null before anybody authorized it. */
export function authorizedUser({ issuedTokens, lastCall }: SetupFacts): string | null {
  if (issuedTokens.ok) return newestOf(issuedTokens.value)?.userName ?? null;
  return lastCall?.userName ?? null;
}

/**
 * When the person the security center last called as pressed Allow, as the instance stores it: the refresh token is that
 * old, and where tokens are closed, the registration that follows. Null when neither tells.
 */
export function authorizedAt({ issuedTokens, lastCall, connection }: SetupFacts): string | null {
  if (lastCall === null) return null;
  const tokens = issuedTokens.ok ? issuedTokens.value : [];
  const theirs = tokens.filter(({ kind, userName }) => kind === 'refresh' && userName === lastCall.userName);
  const registered = connection?.registeredBy === lastCall.userName ? connection.registeredAt : null;
  return newestOf(theirs)?.receivedAt ?? registered;
}

function newestOf(tokens: readonly IssuedTokenFacts[]): IssuedTokenFacts | null {
  return tokens.reduce<IssuedTokenFacts | null>(
    (best, token) => (best === null || token.receivedAt > best.receivedAt ? token : best),
    null,
  );
}

/** Where the instance keeps its tokens closed to other applications, the calls tell who they act as. */
function checkByCalls(facts: SetupFacts, refusal: Refusal): Check[] {
  const details = unknown('refresh_token', explainRefusal(refusal));
  const caller = facts.lastCall;
  if (caller === null) return [notYet(facts), details];
  const values = { user: caller.userName, when: toIso(caller.at) ?? '' };
  const authorized = ok('authorized', { text: 'authorized.by_calls', values });
  return [...byThePerson(authorized, checkPerson(caller.userName, facts)), details];
}

/** That somebody authorized is good news only when it was the right person. */
function byThePerson(authorized: Check, person: Check): Check[] {
  return person.state === 'ok' ? [authorized, person] : [person];
}

function notYet({ steps }: SetupFacts): Check {
  return attention('authorized', { text: 'authorized.not_yet', values: { user: integrationUserName(steps) ?? '' } });
}

function checkPerson(user: string, { steps }: SetupFacts): Check {
  const id = 'authorized_by';
  const expected = integrationUserName(steps);
  if (expected === null) return attention(id, { text: 'authorized_by.nobody_expected', values: { user } });
  if (user === expected) return ok(id, { text: 'authorized_by.ok', values: { user } });
  return failed(id, { text: 'authorized_by.wrong_person', values: { user, expected } });
}

function checkRefreshToken(tokens: readonly IssuedTokenFacts[], nowMs: number): Check {
  const id = 'refresh_token';
  const expiries = tokens.filter((token) => token.kind === 'refresh').map((token) => toMs(token.expiresAt));
  if (expiries.length === 0) return failed(id, { text: 'refresh_token.none' });
  const days = Math.floor((Math.max(...expiries) - nowMs) / DAY_MS);
  if (days < 0) return failed(id, { text: 'refresh_token.ended' });
  return days >= EXPIRY_WARNING_DAYS
    ? ok(id, { text: 'refresh_token.ok', values: { days } })
    : attention(id, { text: 'refresh_token.ending', values: { days } });
}

function toMs(stored: string): number {
  return Date.parse(`${stored.replace(' ', 'T')}Z`);
}
