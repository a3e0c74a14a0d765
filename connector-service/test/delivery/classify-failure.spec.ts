import { expect } from 'chai';
import { classifyFailure } from '../../src/delivery/classify-failure.ts';
import { MAX_RETRIES } from '../../src/delivery/retry-schedule.ts';
import { InstanceError, type InstanceFailure, TokenRejectedError } from '../../src/ports/instance-errors.ts';

const EXPECTED: Record<InstanceFailure, string> = {
  unreachable: 'retry',
  hibernating: 'retry',
  sign_in_page: 'retry',
  ip_blocked: 'retry',
  throttled: 'retry',
  instance_error: 'retry',
  unexpected_answer: 'retry',
  unauthenticated: 'pause reauthorization_required',
  forbidden: 'pause access_denied',
  app_missing: 'pause app_missing',
  not_found: 'pause app_missing',
  rejected: 'give_up',
  conflict: 'give_up',
};

const words = (failure: unknown, retries = 0) => {
  const decision = classifyFailure(failure, retries);
  return decision.kind === 'pause' ? `pause ${decision.reason}` : decision.kind;
};

describe('classifyFailure', () => {
  for (const [failure, expected] of Object.entries(EXPECTED)) {
    it(`answers ${failure} with ${expected}`, () => {
      expect(words(new InstanceError(failure as InstanceFailure, 'words'))).to.equal(expected);
    });
  }

  for (const [status, expected] of [
    [400, 'give_up'],
    [409, 'give_up'],
    [500, 'retry'],
  ] as const) {
    it(`answers a task refused with ${status} with ${expected}`, () => {
      const item = { correlation_id: 'a', status, error: { message: 'm', detail: null } };
      expect(words(item)).to.equal(expected);
    });
  }

  it('pauses on a rejected token', () => {
    expect(words(new TokenRejectedError('words'))).to.equal('pause reauthorization_required');
  });

  it('retries whatever it does not know', () => {
    for (const unknown of [new Error('bug'), 'text', null, undefined, 7, {}, { error: {}, status: 599 }]) {
      expect(words(unknown), String(unknown)).to.equal('retry');
    }
  });

  it('passes Retry-After on', () => {
    const failure = new InstanceError('throttled', 'words', { retryAfterSeconds: 42 });
    expect(classifyFailure(failure, 0)).to.deep.equal({ kind: 'retry', retryAfterSeconds: 42 });
  });

  it('gives up when the schedule is used up, but pauses all the same', () => {
    expect(words(new InstanceError('unreachable', 'words'), MAX_RETRIES - 1)).to.equal('retry');
    expect(words(new InstanceError('unreachable', 'words'), MAX_RETRIES)).to.equal('give_up');
    expect(words(new InstanceError('forbidden', 'words'), MAX_RETRIES)).to.equal('pause access_denied');
  });
});
