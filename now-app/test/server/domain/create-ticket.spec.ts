import { expect } from 'chai';
import { createTicket } from '../../../src/server/domain/create-ticket.ts';
import { InMemoryRecords, TASK } from './in-memory-records.ts';

const ID = '0123456789abcdef'.repeat(2);

describe('createTicket', () => {
  let records: InMemoryRecords;

  beforeEach(() => {
    records = new InMemoryRecords();
  });

  it('creates a ticket once and shows the same ever after', () => {
    const first = createTicket(ID, TASK, records);
    const second = createTicket(ID, { ...TASK }, records);
    expect(first.kind).to.equal('created');
    expect(second).to.deep.equal({ ...first, kind: 'existing' });
    expect(records.ticketInserts).to.equal(1);
  });

  it('names the fields in which another task under the same id differs, and writes nothing', () => {
    createTicket(ID, TASK, records);
    const outcome = createTicket(ID, { ...TASK, priority: 1, name: 'Other' }, records);
    expect(outcome).to.deep.equal({ kind: 'conflict', fields: ['name', 'priority'] });
    expect(records.ticketInserts).to.equal(1);
  });

  it('takes a task for the same when the instance stored its line ends and blanks in its own way', () => {
    createTicket(ID, { ...TASK, description: 'one\ntwo' }, records);
    expect(createTicket(ID, { ...TASK, description: 'one\r\ntwo ' }, records).kind).to.equal('existing');
  });

  it('yields one ticket when another request comes in at any moment', () => {
    for (const moment of ['claimed', 'found', 'ticket inserted'] as const) {
      records = new InMemoryRecords();
      let other: ReturnType<typeof createTicket> | undefined;
      records.between = (step) => {
        if (step !== moment || other !== undefined) return;
        other = { kind: 'conflict', fields: [] };
        other = createTicket(ID, TASK, records);
      };
      const outcome = createTicket(ID, TASK, records);
      if (other === undefined) throw new Error(`never reached: ${moment}`);
      expect(records.ticketsBySysId.size, moment).to.equal(1);
      expect(
        'ticket' in outcome && 'ticket' in other && outcome.ticket.number === other.ticket.number,
        moment,
      ).to.equal(true);
      expect([outcome.kind, other.kind], moment).to.have.members(['created', 'existing']);
    }
  });

  it('is completed by its repetition when it was cut short at any moment', () => {
    for (const moment of ['claimed', 'ticket inserted'] as const) {
      records = new InMemoryRecords();
      records.between = (step) => {
        if (step === moment) throw new Error('the node stopped');
      };
      expect(() => createTicket(ID, TASK, records)).to.throw('the node stopped');
      records.between = () => {};
      const outcome = createTicket(ID, TASK, records);
      expect(outcome.kind, moment).to.equal('existing');
      expect(records.ticketsBySysId.size, moment).to.equal(1);
      expect(records.ticketInserts, moment).to.equal(1);
    }
  });

  it('fails aloud when the instance neither stores the task nor holds it', () => {
    records.tasks.claim = () => null;
    expect(() => createTicket(ID, TASK, records)).to.throw('neither stored');
  });

  it('says that the ticket is hidden when it was inserted and does not show up', () => {
    records.tickets.complete = () => '';
    const outcome = createTicket(ID, TASK, records);
    expect(outcome).to.have.property('reason').that.includes('hides it from the integration user');
  });
});
