import { latestOf, toIso } from '../../instance-time.ts';
import { attention, type Check, ok } from '../check.ts';
import { namesOf, tokensLink } from '../instance-links.ts';
import type { SetupFacts } from '../setup-facts.ts';

const ID = 'foreign_tokens';

/**
 * Live tokens of the application registry that belong to somebody else than the integration user: whoever pressed Allow
 * by mistake. Nothing is said where tokens are closed to the app, or before there is an integration user.
 */
export function checkForeignTokens({ foreignTokens, oauthEntity }: SetupFacts): Check[] {
  if (foreignTokens === null || !foreignTokens.ok || !oauthEntity.ok || oauthEntity.value === null) return [];
  const tokens = foreignTokens.value;
  if (tokens.length === 0) return [ok(ID, { text: 'foreign_tokens.ok' })];
  const users = namesOf([...new Set(tokens.map(({ userName }) => userName))]);
  const values = { users, when: toIso(latestOf(tokens.map(({ expiresAt }) => expiresAt))) ?? '' };
  const link = tokensLink(oauthEntity.value.sysId, [...new Set(tokens.map(({ userSysId }) => userSysId))]);
  return [attention(ID, { text: 'foreign_tokens.live', values, link })];
}
