import { expect } from 'chai';
import { BATCH_MAX_TASKS, ISSUES_ROOM } from 'shared-types';
import { accepted, rejected } from '../../../../shared-types/test/fixtures.ts';
import { acceptBatchTask, acceptTask } from '../../../src/server/domain/accept-task.ts';
import { InMemoryRecords, TASK } from './in-memory-records.ts';

const ID = '0123456789abcdef'.repeat(2);
const EARLIEST = accepted.earliest_due_date;

describe('acceptTask', () => {
  let records: InMemoryRecords;

  beforeEach(() => {
    records = new InMemoryRecords();
  });

  it('answers 201, then 200 with the same ticket', () => {
    const first = acceptTask(ID, TASK, EARLIEST, records);
    const second = acceptTask(ID, TASK, EARLIEST, records);
    expect([first.status, second.status]).to.deep.equal([201, 200]);
    expect(second.body).to.deep.equal(first.body);
  });

  for (const { name, task } of accepted.tasks) {
    it(`creates ${name}`, () => {
      expect(acceptTask(ID, task, EARLIEST, records).status).to.equal(201);
    });
  }

  it('refuses every rejected body with 400 and all problems, and writes nothing', () => {
    for (const { name, body, issues } of rejected.bodies) {
      const answer = acceptTask(ID, body, EARLIEST, records);
      expect(answer.status, name).to.equal(400);
      const { error } = answer.body as { error: { detail: string } };
      expect(
        error.detail.split('\n').map((line) => line.split(': ')[0]?.replaceAll('"', '')),
        name,
      ).to.have.members(issues.map(({ field }) => field));
    }
    expect(records.tasksById.size).to.equal(0);
  });

  it('reports a wrong id together with the problems of the body', () => {
    const { body } = acceptTask('no id', { ...TASK, priority: 9 }, EARLIEST, records);
    expect(JSON.stringify(body)).to.match(/correlation_id: .*priority: /s);
  });

  it('answers 409 and names the fields when the id belongs to another task', () => {
    acceptTask(ID, TASK, EARLIEST, records);
    const { status, body } = acceptTask(ID, { ...TASK, description: 'Another' }, EARLIEST, records);
    expect(status).to.equal(409);
    expect(JSON.stringify(body)).to.include('differs in description');
  });
});

describe('a ticket that a rule of the customer refuses', () => {
  const SAID = 'Data Policy Exception: \n\tThe following fields are mandatory: Category';
  let records: InMemoryRecords;

  beforeEach(() => {
    records = new InMemoryRecords();
    records.refusal = SAID;
  });

  it('is answered by 500 with the words of the instance and who mends it, so that it is sent again', () => {
    const { status, body } = acceptTask(ID, TASK, EARLIEST, records);
    expect(status).to.equal(500);
    const { error } = body as { error: { message: string; detail: string } };
    expect(error.message).to.equal('The instance refused the ticket');
    expect(error.detail).to.match(
      /^Data Policy Exception: The following fields are mandatory: Category – An administrator/,
    );
    const item = acceptBatchTask({ ...TASK, correlation_id: ID }, EARLIEST, records);
    expect(item).to.deep.equal({ correlation_id: ID, status: 500, error });
  });

  it('is completed by the repetition, once the rule is gone', () => {
    acceptTask(ID, TASK, EARLIEST, records);
    records.refusal = '';
    expect(acceptTask(ID, TASK, EARLIEST, records).status).to.equal(200);
    expect(records.ticketInserts).to.equal(1);
  });
});

describe('acceptBatchTask', () => {
  it('takes the correlation id out of the item', () => {
    const outcome = acceptBatchTask({ ...TASK, correlation_id: ID }, EARLIEST, new InMemoryRecords());
    expect(outcome).to.deep.include({ correlation_id: ID, status: 201 });
  });

  it('handles an item that comes twice, the same and changed', () => {
    const records = new InMemoryRecords();
    const item = { ...TASK, correlation_id: ID };
    const statuses = [item, { ...item }, { ...item, name: 'Changed' }].map(
      (each) => acceptBatchTask(each, EARLIEST, records).status,
    );
    expect(statuses).to.deep.equal([201, 200, 409]);
  });

  it('refuses what is no task, without echoing endless ids', () => {
    for (const item of [
      null,
      7,
      'x',
      [],
      {},
      { correlation_id: 'x'.repeat(10_000) },
      { ...TASK, correlation_id: {} },
    ]) {
      const outcome = acceptBatchTask(item, EARLIEST, new InMemoryRecords());
      expect(outcome.status).to.equal(400);
      expect(outcome.correlation_id.length).to.be.at.most(64);
    }
  });

  it('keeps the answer to a whole batch below 64 kB, whatever was sent and whatever the instance says', () => {
    const records = new InMemoryRecords();
    records.refusal = 'ä'.repeat(100_000);
    const fields = Array.from({ length: 2000 }, (_, index) => [`${'\u0000\u{10ffff}'.repeat(20)}${index}`, index]);
    const unknown = Object.fromEntries(fields);
    const kinds = [
      { correlation_id: '\u0000'.repeat(10_000), ...unknown },
      { correlation_id: '\u{10ffff}'.repeat(10_000), ...unknown },
      { ...TASK, correlation_id: ID, ...unknown },
      { ...TASK, correlation_id: ID },
    ];
    for (const kind of kinds) {
      const room = Math.floor(ISSUES_ROOM / BATCH_MAX_TASKS);
      const results = Array.from({ length: BATCH_MAX_TASKS }, () => acceptBatchTask(kind, EARLIEST, records, room));
      expect(results.every(({ status }) => status >= 400)).to.equal(true);
      expect(Buffer.byteLength(JSON.stringify({ result: { results } }))).to.be.below(64_000);
    }
  });
});
