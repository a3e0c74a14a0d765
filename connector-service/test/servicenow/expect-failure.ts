import { InstanceError, type InstanceFailure } from '../../src/ports/instance-errors.ts';

/** Awaits a call that must fail as told, and returns its error for a closer look. */
export async function expectFailure(call: Promise<unknown>, failure: InstanceFailure): Promise<InstanceError> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!('error' in outcome)) throw new Error(`Expected ${failure}, got the answer ${JSON.stringify(outcome.value)}`);
  if (!(outcome.error instanceof InstanceError)) throw outcome.error;
  if (outcome.error.failure !== failure) {
    throw new Error(`Expected ${failure}, got ${outcome.error.failure}: ${outcome.error.publicMessage}`);
  }
  return outcome.error;
}
