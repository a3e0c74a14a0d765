import { expect } from 'chai';
import fc from 'fast-check';
import {
  BATCH_MAX_TASKS,
  type BatchTask,
  CORRELATION_ID_LENGTH,
  DESCRIPTION_MAX_LENGTH,
  differingFields,
  formatIssues,
  isCalendarDate,
  TASK_FIELDS,
  type Task,
  validateBatch,
  validateCorrelationId,
  validateTask,
} from 'shared-types';
import { accepted, rejected } from './fixtures.ts';

describe('validateTask', () => {
  for (const { name, task } of accepted.tasks) {
    it(`accepts ${name}`, () => {
      expect(validateTask(task, accepted.earliest_due_date)).to.deep.equal({ ok: true, value: task });
    });
  }

  for (const { name, body, issues } of rejected.bodies) {
    it(`refuses ${name}`, () => {
      const outcome = validateTask(body, rejected.earliest_due_date);
      const found = outcome.ok ? [] : outcome.issues.map(({ field, code }) => ({ field, code }));
      expect(found).to.have.deep.members(issues);
    });
  }

  it('names a remedy in every message', () => {
    for (const { body } of rejected.bodies) {
      const outcome = validateTask(body, rejected.earliest_due_date);
      const messages = outcome.ok ? [] : outcome.issues.map(({ message }) => message);
      for (const message of messages) expect(message).to.match(/(Send|Shorten|Remove|Choose) .+\.$/);
    }
  });

  it('shows no value from outside, however long', () => {
    const secret = 'hunter2'.repeat(1000);
    const outcome = validateTask({ name: secret, [secret]: 1, priority: secret }, '2026-01-01');
    expect(outcome.ok ? '' : formatIssues(outcome.issues).length).to.be.below(2000);
    expect(outcome.ok ? '' : formatIssues(outcome.issues)).to.not.include('hunter2'.repeat(10));
  });

  it('returns its own object with the fields of a task and nothing inherited', () => {
    const [first] = accepted.tasks;
    const outcome = validateTask(Object.create(first?.task ?? null), '2026-01-01');
    expect(outcome.ok && Object.keys(outcome.value)).to.deep.equal([...TASK_FIELDS]);
  });

  it('answers anything at all without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        const outcome = validateTask(input, '2026-01-01');
        expect(outcome.ok || outcome.issues.length > 0).to.equal(true);
      }),
    );
  });

  it('accepts what it returned', () => {
    fc.assert(
      fc.property(task(), (input) => {
        const outcome = validateTask(input, '2026-01-01');
        expect(outcome).to.deep.equal({ ok: true, value: input });
      }),
    );
  });
});

describe('isCalendarDate', () => {
  it('knows every day that there is', () => {
    const bounds = { min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(bounds), (date) => {
        expect(isCalendarDate(date.toISOString().slice(0, 10))).to.equal(true);
      }),
    );
  });
});

describe('validateCorrelationId', () => {
  it('accepts 32 lower-case hexadecimal digits', () => {
    const id = '0123456789abcdef'.repeat(2);
    expect(validateCorrelationId(id)).to.deep.equal({ ok: true, value: id });
  });

  for (const id of [
    '',
    'A'.repeat(32),
    'a'.repeat(31),
    'a'.repeat(33),
    `${'a'.repeat(31)}\n`,
    'g'.repeat(32),
    5,
    null,
    undefined,
  ]) {
    it(`refuses ${JSON.stringify(id)}`, () => {
      expect(validateCorrelationId(id)).to.deep.include({ ok: false });
    });
  }
});

describe('validateBatch', () => {
  it('hands the tasks on unchecked', () => {
    expect(validateBatch({ tasks: [1, null] })).to.deep.equal({ ok: true, value: [1, null] });
  });

  it('takes as many tasks as promised, and not one more', () => {
    expect(validateBatch({ tasks: Array(BATCH_MAX_TASKS).fill({}) }).ok).to.equal(true);
    expect(codes(validateBatch({ tasks: Array(BATCH_MAX_TASKS + 1).fill({}) }))).to.deep.equal(['too_many']);
  });

  for (const body of [null, [], {}, { tasks: [] }, { tasks: {} }, 'x']) {
    it(`refuses ${JSON.stringify(body)}`, () => {
      expect(codes(validateBatch(body))).to.deep.equal(['type']);
    });
  }

  it('refuses what else comes along', () => {
    expect(codes(validateBatch({ tasks: [1], dry_run: true }))).to.deep.equal(['unknown_field']);
  });
});

describe('differingFields', () => {
  it('finds no difference between a task and its copy', () => {
    fc.assert(
      fc.property(task(), (one) => {
        expect(differingFields(one, structuredClone(one))).to.deep.equal([]);
      }),
    );
  });

  it('names the fields that differ', () => {
    fc.assert(
      fc.property(task(), fc.string({ minLength: 1 }), (one, more) => {
        const other: Task = { ...one, name: one.name + more, priority: one.priority === 1 ? 2 : 1 };
        expect(differingFields(one, other)).to.deep.equal(['name', 'priority']);
      }),
    );
  });
});

describe('the largest batch', () => {
  it('stays far below the 10 MB that an instance reads', () => {
    const widest: BatchTask = {
      ...(accepted.tasks[0]?.task as Task),
      correlation_id: 'f'.repeat(CORRELATION_ID_LENGTH),
      description: '\u00e4'.repeat(DESCRIPTION_MAX_LENGTH),
    };
    const body = JSON.stringify({ tasks: Array(BATCH_MAX_TASKS).fill(widest) });
    expect(Buffer.byteLength(body)).to.be.below(1_000_000);
  });
});

function codes(outcome: ReturnType<typeof validateBatch>): string[] {
  return outcome.ok ? [] : outcome.issues.map(({ code }) => code);
}

function task(): fc.Arbitrary<Task> {
  const text = (maxLength: number) =>
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength })
      .filter(
        (value) => value.trim() !== '' && value.length <= maxLength && !/[\u0000-\u001f\u007f-\u009f]/.test(value),
      );
  return fc.record({
    ticket_type: fc.constantFrom('incident' as const, 'change' as const),
    requested_by: text(113),
    name: text(160),
    description: text(200),
    priority: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    due_date: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    recommendation_source: fc.constantFrom('user' as const, 'microsoft' as const),
    recommendation_category: fc.constantFrom('devices' as const, 'data' as const, 'identity' as const),
  });
}
