import { GlideRecord } from '@servicenow/glide';
import { toStored } from '../domain/instance-time.ts';
import type { IssuedTokenFacts } from '../domain/setup/setup-facts.ts';
import { nowMs } from './clock.ts';
import { throwIfRefused } from './guarded-read.ts';

/** More than one person's access and refresh token, and still a bounded read. */
const MOST_TOKENS = 50;

/** The tokens that an application registry issued, newest first; never the tokens themselves. */
export function readIssuedTokens(oauthEntitySysId: string): IssuedTokenFacts[] {
  return readTokens(oauthEntitySysId, () => {});
}

/** Those of them that are still good and belong to somebody else than this user. */
export function readForeignTokens(oauthEntitySysId: string, userSysId: string): IssuedTokenFacts[] {
  return readTokens(oauthEntitySysId, (record) => {
    record.addQuery('user', '!=', userSysId);
    record.addQuery('expires', '>', toStored(nowMs()));
  });
}

function readTokens(oauthEntitySysId: string, narrow: (record: GlideRecord) => void): IssuedTokenFacts[] {
  const record = new GlideRecord('oauth_credential');
  record.addQuery('peer', oauthEntitySysId);
  record.addQuery('type', 'IN', 'access_token,refresh_token');
  narrow(record);
  record.orderByDesc('token_received');
  record.setLimit(MOST_TOKENS);
  record.query();
  const tokens: IssuedTokenFacts[] = [];
  while (record.next()) {
    tokens.push({
      kind: record.getValue('type') === 'refresh_token' ? 'refresh' : 'access',
      userSysId: record.getValue('user') ?? '',
      userName: '',
      receivedAt: record.getValue('token_received') ?? '',
      expiresAt: record.getValue('expires') ?? '',
    });
  }
  if (tokens.length === 0) throwIfRefused(record);
  return withUserNames(tokens);
}

function withUserNames(tokens: IssuedTokenFacts[]): IssuedTokenFacts[] {
  if (tokens.length === 0) return tokens;
  const user = new GlideRecord('sys_user');
  user.addQuery('sys_id', 'IN', tokens.map((token) => token.userSysId).join(','));
  user.query();
  const names = new Map<string, string>();
  while (user.next()) names.set(user.getUniqueValue(), user.getValue('user_name') ?? '');
  return tokens.map((token) => ({ ...token, userName: names.get(token.userSysId) ?? token.userSysId }));
}
