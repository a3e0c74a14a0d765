import { expect } from 'chai';
import fc from 'fast-check';
import type { BatchResult } from 'shared-types';
import { NEW_LANE } from '../../src/delivery/lane.ts';
import { MAX_RETRIES } from '../../src/delivery/retry-schedule.ts';
import { type BatchOutcome, settleBatch } from '../../src/delivery/settle-batch.ts';
import { InstanceError, type InstanceFailure, TokenRejectedError } from '../../src/ports/instance-errors.ts';
import type { Ticket } from '../../src/tickets/ticket.ts';

const START = new Date('2026-03-01T12:00:00Z');
const END = new Date('2026-03-01T12:00:02Z');
const TIMING = { startedAt: START, endedAt: END };
const FACTS = { httpStatus: 200, transactionId: 'a1b2c3d4e5f6', semaphoreWaitMs: 0 };

const FAILURES: InstanceFailure[] = [
  'unreachable',
  'hibernating',
  'sign_in_page',
  'unauthenticated',
  'forbidden',
  'ip_blocked',
  'app_missing',
  'rejected',
  'not_found',
  'conflict',
  'throttled',
  'instance_error',
  'unexpected_answer',
];

function ticket(index: number): Ticket {
  return {
    id: String(index).padStart(32, '0'),
    tenantId: 'tenant',
    connectionId: 'connection',
    correlationId: String(index).padStart(32, 'c'),
    improvementActionId: null,
    task: {
      ticket_type: 'incident',
      requested_by: 'alex@contoso.com',
      name: 'name',
      description: 'description',
      priority: 2,
      due_date: '2026-03-15',
      recommendation_source: 'microsoft',
      recommendation_category: 'identity',
    },
    deliveryState: 'queued',
    attempts: index,
    lastError: null,
    nextAttemptAt: START,
    remote: null,
    closedAt: null,
    createdAt: START,
    updatedAt: START,
  };
}

function claimOf(retries: number[]) {
  const tickets = retries.map((count, index) => ({ ticket: ticket(index), retries: count, manual: false }));
  return { lane: NEW_LANE, tickets };
}

function result(index: number, status: 200 | 201 | 400 | 409 | 500): BatchResult {
  const correlation_id = ticket(index).correlationId;
  if (status >= 400) {
    return { correlation_id, status: status as 400, error: { message: 'No', detail: 'because' } };
  }
  return {
    correlation_id,
    status: status as 200,
    ticket: {
      correlation_id,
      ticket_type: 'incident',
      table: 't',
      sys_id: 's',
      number: `INC${index}`,
      state: '1',
      state_label: 'New',
      state_meaning: 'new',
      outcome: 'open',
      priority: 2,
      due_date: null,
      created_at: '2026-03-01T12:00:01Z',
      updated_at: '2026-03-01T12:00:01Z',
      revision: 0,
    },
  };
}

const failure = fc.oneof(
  fc.constantFrom(...FAILURES).map((kind) => new InstanceError(kind, 'words', { retryAfterSeconds: null })),
  fc.constant(new TokenRejectedError('words')),
  fc.constant(new Error('bug')),
);
const status = fc.constantFrom(200, 201, 400, 409, 500, 'missing' as const);

describe('settleBatch', () => {
  it('settles every task once, with one attempt each, into a state that fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(MAX_RETRIES + 3), { minLength: 1, maxLength: 50 }),
        fc.oneof(failure, fc.array(status, { minLength: 50, maxLength: 50 })),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (retries, given, random) => {
          const claim = claimOf(retries);
          const outcome: BatchOutcome = Array.isArray(given)
            ? {
                kind: 'answered',
                answer: { results: claim.tickets.flatMap((_, index) => answerFor(index, given[index])) },
                facts: FACTS,
              }
            : { kind: 'failed', failure: given };
          const { settlements, pause } = settleBatch(claim, outcome, TIMING, () => random);
          expect(settlements.map(({ ticket: { id } }) => id)).to.deep.equal(claim.tickets.map((c) => c.ticket.id));
          for (const { ticket: settled, attempt } of settlements) {
            expect(attempt.number).to.equal(settled.attempts);
            expect(settled.nextAttemptAt !== null).to.equal(settled.deliveryState === 'queued');
            expect(settled.remote !== null).to.equal(settled.deliveryState === 'delivered');
            expect(settled.lastError === null).to.equal(settled.deliveryState === 'delivered');
            expect(settled.deliveryState === 'paused').to.equal(pause !== null);
            if (settled.nextAttemptAt !== null) expect(settled.nextAttemptAt.getTime()).to.be.above(END.getTime());
          }
        },
      ),
    );
  });

  it('is blind to the order of results', () => {
    const results = [result(2, 409), result(0, 201), result(1, 500)];
    const outcome: BatchOutcome = { kind: 'answered', answer: { results }, facts: FACTS };
    const { settlements } = settleBatch(claimOf([0, 0, 0]), outcome, TIMING, () => 0);
    expect(settlements.map(({ ticket: { deliveryState } }) => deliveryState)).to.deep.equal([
      'delivered',
      'queued',
      'failed',
    ]);
    expect(settlements[2]?.ticket.lastError?.parameters).to.deep.equal({ said: 'No: because' });
    expect(settlements[2]?.attempt).to.deep.include({ httpStatus: 409, errorCode: 'task_conflict' });
    expect(settlements[1]?.attempt.transactionId).to.equal('a1b2c3d4e5f6');
  });

  it('keeps the words of an unexpected error out of sight', () => {
    const outcome: BatchOutcome = { kind: 'failed', failure: new Error('password=hunter2') };
    const { settlements } = settleBatch(claimOf([0]), outcome, TIMING, () => 0);
    expect(JSON.stringify(settlements)).to.not.contain('hunter2');
  });
});

function answerFor(index: number, given: 200 | 201 | 400 | 409 | 500 | 'missing' | number | undefined): BatchResult[] {
  return given === 'missing' || given === undefined ? [] : [result(index, given as 200)];
}
