import type { Response } from 'express';
import type { Session } from '../../security/session.ts';
import type { RecordStore, Values } from '../../store/record-store.ts';
import type { InstanceClock } from '../instance-clock.ts';
import { RestError } from '../rest-error.ts';

/** Counts requests against `sys_rate_limit_rules`, per hour and rule and user. */
export interface RateLimits {
  /** Sets the rate headers when a rule matches. Errors: 429 over its limit. */
  count(response: Response, session: Session, api: { name: string; path: string }): void;
}

const HOUR = 3_600_000;

/** One process is one node, and counts at once where a real node commits every 30 s. */
export function createRateLimits(store: RecordStore, clock: InstanceClock): RateLimits {
  const counts = new Map<string, number>();
  let countedHour = -1;
  return {
    count: (response, session, api) => {
      if (store.table('sys_rate_limit_rules') === null) return;
      const rule = strictestRule(store, session, api.path);
      if (rule === null) return;
      const hour = Math.floor(clock.now().getTime() / HOUR);
      if (hour !== countedHour) counts.clear();
      countedHour = hour;
      const limit = Number(rule['rate_limit'] ?? 0);
      const ruleId = rule['sys_id'] ?? '';
      const key = `${ruleId}:${session.userId}`;
      const used = (counts.get(key) ?? 0) + 1;
      counts.set(key, used);
      const resetAt = (hour + 1) * HOUR;
      response.setHeader('X-RateLimit-Limit', String(limit));
      response.setHeader('X-RateLimit-Reset', String(resetAt / 1000));
      response.setHeader('X-RateLimit-Rule', ruleId);
      if (used <= limit) return;
      const seconds = Math.ceil((resetAt - clock.now().getTime()) / 1000);
      throw rateLimitExceeded(limit, api.name, seconds);
    },
  };
}

/** The documented 429. */
export function rateLimitExceeded(limit: number, api: string, retryAfterSeconds: number): RestError {
  return new RestError(429, 'Rate limit exceeded', `Rate limit of ${limit} requests per hour for ${api} exceeded`, {
    'Retry-After': String(retryAfterSeconds),
  });
}

/** A rule for the user beats one for a role, which beats one for all; among several roles the lowest limit wins. */
function strictestRule(store: RecordStore, session: Session, path: string): Values | null {
  const rules = store
    .select({ table: 'sys_rate_limit_rules', query: 'active=true' })
    .filter((rule) => path.startsWith(rule['resource'] || '/api'));
  const forUser = rules.filter((rule) => rule['user'] && rule['user'] === session.userId);
  const forRole = rules.filter((rule) => rule['role'] && !rule['user'] && holdsRole(store, session, rule['role']));
  const forAll = rules.filter((rule) => !rule['user'] && !rule['role']);
  const [closest = []] = [forUser, forRole, forAll].filter((group) => group.length > 0);
  return [...closest].sort((a, b) => Number(a['rate_limit']) - Number(b['rate_limit']))[0] ?? null;
}

function holdsRole(store: RecordStore, session: Session, roleId: string): boolean {
  return session.roles.has(store.get('sys_user_role', roleId)?.['name'] ?? '');
}
