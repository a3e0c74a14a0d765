import { toIso } from '../instance-time.ts';
import type { Check } from './check.ts';
import { checkAdminRole } from './checks/admin-role.ts';
import { authorizedAt, checkAuthorization } from './checks/authorization.ts';
import { checkDoorbellAllowed } from './checks/doorbell-allowed.ts';
import { checkHandOver } from './checks/hand-over.ts';
import { checkIntegrationUser } from './checks/integration-user.ts';
import { checkIntegrationUserRoles } from './checks/integration-user-roles.ts';
import { checkIntegrationUserSso } from './checks/integration-user-sso.ts';
import { checkIpAccess } from './checks/ip-access.ts';
import { checkOAuthActive } from './checks/oauth-active.ts';
import { checkOAuthEntity } from './checks/oauth-entity.ts';
import { checkOtherHolders } from './checks/other-holders.ts';
import { checkOtherRegistries } from './checks/other-registries.ts';
import { checkRelease } from './checks/release.ts';
import { checkEnded, checkRoundTrip } from './checks/round-trip.ts';
import { checkSingleSignOn } from './checks/single-sign-on.ts';
import { checkTableAccess } from './checks/table-access.ts';
import { securityCenterOf } from './registered-addresses.ts';
import type { SetupFacts } from './setup-facts.ts';
import { integrationUserName, madeName, SETUP_STEPS, type SetupStepName } from './setup-step.ts';

export type StepState = 'not_started' | 'done' | 'attention';

/** A step of the checklist as the page shows it. */
export interface ChecklistStep {
  step: SetupStepName;
  state: StepState;
  /** Name given to what the step made; null when it makes nothing or was not done. */
  record_name: string | null;
  done_by: string | null;
  /** ISO 8601, UTC. */
  done_at: string | null;
  verified_by: string | null;
  /** ISO 8601, UTC. */
  verified_at: string | null;
  checks: Check[];
  /**
   * What to copy to the security center (`hand_over`) and what the instance already has (`oauth_entity`). Never a secret:
   * those are shown once, when made.
   */
  values: Record<string, string>;
}

interface StepDefinition {
  checks: (facts: SetupFacts) => Check[];
  /** Whether there is anything to judge yet. */
  started: (facts: SetupFacts) => boolean;
  values?: (facts: SetupFacts) => Record<string, string>;
  /** When it was done, where the instance tells it better than the note of the step. As the instance stores it. */
  doneAt?: (facts: SetupFacts) => string | null;
}

const DEFINITIONS: Readonly<Record<SetupStepName, StepDefinition>> = {
  prerequisites: {
    started: () => true,
    checks: (facts) => [
      checkRelease(facts),
      checkAdminRole(facts),
      checkOAuthActive(facts),
      checkSingleSignOn(facts),
      checkIpAccess(facts),
      checkDoorbellAllowed(facts),
      ...checkTableAccess(facts),
    ],
    values: ({ steps }) => ({ outbound_addresses: steps.get('prerequisites')?.outboundAddresses ?? '' }),
  },
  oauth_entity: {
    started: (facts) => wasDone(facts, 'oauth_entity') || asksForSomebody([checkOtherRegistries(facts)]),
    checks: checkOAuthEntity,
    values: oauthEntityValues,
  },
  integration_user: {
    started: (facts) => wasDone(facts, 'integration_user') || asksForSomebody([checkOtherHolders(facts)]),
    checks: (facts) => [
      ...checkIntegrationUser(facts),
      ...checkIntegrationUserSso(facts),
      ...checkIntegrationUserRoles(facts),
      checkOtherHolders(facts),
    ],
  },
  hand_over: {
    started: (facts) => wasDone(facts, 'hand_over') || facts.connection !== null,
    checks: checkHandOver,
    values: handOverValues,
  },
  authorize: {
    started: (facts) => facts.lastCall !== null || (facts.issuedTokens.ok && facts.issuedTokens.value.length > 0),
    checks: (facts) => [...checkAuthorization(facts), ...checkEnded(facts)],
    doneAt: authorizedAt,
  },
  test: { started: (facts) => wasDone(facts, 'test'), checks: checkRoundTrip },
};

/** The whole checklist, judged by what the instance says now. */
export function judgeChecklist(facts: SetupFacts): ChecklistStep[] {
  return SETUP_STEPS.map((step) => judgeStep(step, facts));
}

/** One step of it. */
export function judgeStep(step: SetupStepName, facts: SetupFacts): ChecklistStep {
  const { checks, started, values, doneAt } = DEFINITIONS[step];
  const record = facts.steps.get(step);
  const found = checks(facts);
  return {
    step,
    state: started(facts) ? stateOf(found) : 'not_started',
    record_name: madeName(facts.steps, step),
    done_by: record?.doneBy ?? null,
    done_at: toIso(doneAt?.(facts) ?? record?.doneAt ?? null),
    verified_by: record?.verifiedBy ?? null,
    verified_at: toIso(record?.verifiedAt ?? null),
    checks: found,
    values: values === undefined ? {} : values(facts),
  };
}

function stateOf(checks: readonly Check[]): StepState {
  return asksForSomebody(checks) ? 'attention' : 'done';
}

function asksForSomebody(checks: readonly Check[]): boolean {
  return checks.some(({ state }) => state === 'failed' || state === 'attention');
}

function wasDone({ steps }: Pick<SetupFacts, 'steps'>, step: SetupStepName): boolean {
  return (steps.get(step)?.doneAt ?? null) !== null;
}

function oauthEntityValues({ oauthEntity }: SetupFacts): Record<string, string> {
  return oauthEntity.ok && oauthEntity.value !== null ? { redirect_url: oauthEntity.value.redirectUrl } : {};
}

function handOverValues({ instanceUrl, oauthEntity, steps }: SetupFacts): Record<string, string> {
  const values: Record<string, string> = { instance_url: instanceUrl };
  if (wasDone({ steps }, 'oauth_entity') && oauthEntity.ok && oauthEntity.value !== null) {
    values['client_id'] = oauthEntity.value.clientId;
  }
  const user = integrationUserName(steps);
  if (user !== null) values['integration_user'] = user;
  const redirectUrl = oauthEntity.ok ? (oauthEntity.value?.redirectUrl ?? '') : '';
  const securityCenter = securityCenterOf(redirectUrl);
  if (securityCenter !== '') values['security_center'] = securityCenter;
  return values;
}
