import { type Answer, failure, result } from '../../domain/answer.ts';
import { judgeStep } from '../../domain/setup/checklist.ts';
import { readSetupFacts } from '../../platform/setup-facts.ts';
import { noteStepDone } from '../../platform/setup-step-records.ts';
import { ringDoorbell } from '../../rules/ring-doorbell.ts';

/**
 * Rings the doorbell and looks at both directions. The security center answers the ring by reading the change feed,
 * which the checks show as its last call. No record of the customer is made or changed.
 */
export function testConnection(): Answer {
  if (!ringDoorbell()) {
    const detail = 'No security center has registered. Finish the authorization first, then test again.';
    return failure(409, 'There is nothing to test yet', detail);
  }
  noteStepDone('test', { name: '', sysId: '' });
  return result(200, { step: judgeStep('test', readSetupFacts()) });
}
