import { expect } from 'chai';
import { CONSEQUENCES, type Consequence, consequenceOf, type FailureKind } from '../../src/failures/consequence-of.ts';
import { pauseAfter } from '../../src/failures/pause-after.ts';
import {
  InstanceError,
  type InstanceFailure,
  NotAuthorizedError,
  TokenRejectedError,
} from '../../src/ports/instance-errors.ts';

const EXPECTED: Record<FailureKind, [Consequence['ticket'], Consequence['connection']]> = {
  unreachable: ['retry', 'retrying'],
  hibernating: ['retry', 'retrying'],
  sign_in_page: ['retry', 'retrying'],
  ip_blocked: ['retry', 'retrying'],
  throttled: ['retry', 'works'],
  instance_error: ['retry', 'retrying'],
  unexpected_answer: ['retry', 'retrying'],
  unauthenticated: ['wait', 'reauthorization_required'],
  token_rejected: ['wait', 'reauthorization_required'],
  not_authorized: ['wait', 'not_authorized'],
  forbidden: ['wait', 'access_denied'],
  disconnected: ['wait', 'disconnected'],
  app_missing: ['wait', 'app_missing'],
  not_found: ['wait', 'app_missing'],
  rejected: ['give_up', 'retrying'],
  conflict: ['give_up', 'retrying'],
  internal_error: ['retry', 'retrying'],
};

function failureOf(kind: string): Error {
  if (kind === 'token_rejected') return new TokenRejectedError('words');
  if (kind === 'not_authorized') return new NotAuthorizedError();
  return kind === 'internal_error' ? new Error('bug') : new InstanceError(kind as InstanceFailure, 'words');
}

describe('what a failure means', () => {
  for (const [kind, [ticket, connection]] of Object.entries(EXPECTED)) {
    it(`${kind}: the ticket is to ${ticket}, the connection ${connection}`, () => {
      expect(consequenceOf(failureOf(kind))).to.deep.equal({ ticket, connection });
    });
  }

  it('lets a ticket wait exactly where its connection waits for a person', () => {
    for (const [kind, { ticket }] of Object.entries(CONSEQUENCES)) {
      expect(pauseAfter(failureOf(kind), 'known') !== null, kind).to.equal(ticket === 'wait');
    }
  });

  for (const [status, ticket] of [
    [400, 'give_up'],
    [409, 'give_up'],
    [500, 'retry'],
    [599, 'retry'],
  ] as const) {
    it(`a task refused with ${status}: ${ticket}, and nothing against the connection`, () => {
      const item = { correlation_id: 'a', status, error: { message: 'm', detail: null } };
      expect(consequenceOf(item)).to.deep.equal({ ticket, connection: 'works' });
    });
  }

  it('retries whatever it does not know', () => {
    for (const unknown of ['text', null, undefined, 7, {}]) {
      expect(consequenceOf(unknown), String(unknown)).to.deep.equal({ ticket: 'retry', connection: 'retrying' });
    }
  });

  it('says of an unknown user who was refused that it is unknown who it was', () => {
    const refused = new InstanceError('forbidden', 'words');
    expect(pauseAfter(refused, 'unknown')?.notice.code).to.equal('connection_user_refused');
    expect(pauseAfter(refused, 'known')?.notice.text).to.equal('words');
  });
});
