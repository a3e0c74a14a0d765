import { expect } from 'chai';
import { decideDelivery } from '../../src/delivery/decide-delivery.ts';
import { MAX_RETRIES } from '../../src/delivery/retry-schedule.ts';
import { InstanceError } from '../../src/ports/instance-errors.ts';

describe('decideDelivery', () => {
  it('passes Retry-After on', () => {
    const failure = new InstanceError('throttled', 'words', { retryAfterSeconds: 42 });
    expect(decideDelivery(failure, 0)).to.deep.equal({ kind: 'retry', retryAfterSeconds: 42 });
  });

  it('gives up when the schedule is used up, but waits with its connection all the same', () => {
    const kind = (failure: InstanceError, retries: number) => decideDelivery(failure, retries).kind;
    expect(kind(new InstanceError('unreachable', 'words'), MAX_RETRIES - 1)).to.equal('retry');
    expect(kind(new InstanceError('unreachable', 'words'), MAX_RETRIES)).to.equal('give_up');
    expect(kind(new InstanceError('forbidden', 'words'), MAX_RETRIES)).to.equal('wait');
  });
});
