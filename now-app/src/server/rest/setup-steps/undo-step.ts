import type { SetupStepName } from '../../domain/setup/setup-step.ts';
import { endConnection } from '../../platform/connection-record.ts';
import { deactivateIntegrationUser } from '../../platform/integration-users.ts';
import { deactivateOAuthEntity } from '../../platform/oauth-entities.ts';
import { forgetStep, readSetupStep } from '../../platform/setup-step-records.ts';

/**
 * Undoes a step. A scoped app may not delete registries and users, and an administrator may want to look at them:
 * they are switched off, which ends their tokens. Errors: refused by the instance.
 */
export function undoStep(step: SetupStepName): void {
  const madeSysId = readSetupStep(step)?.recordSysId ?? null;
  if (step === 'oauth_entity' && madeSysId !== null) deactivateOAuthEntity(madeSysId);
  if (step === 'integration_user' && madeSysId !== null) deactivateIntegrationUser(madeSysId);
  if (step === 'authorize') endConnection();
  forgetStep(step);
}
