import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { PRIORITIES } from 'shared-types';
import { earliestDueDate } from '../../../src/server/domain/earliest-due-date.ts';
import { impactAndUrgency } from '../../../src/server/domain/impact-and-urgency.ts';
import { toIso, toStored } from '../../../src/server/domain/instance-time.ts';
import { mustQueueRing, RING_LOST_AFTER_MS } from '../../../src/server/domain/ring-schedule.ts';
import { signDoorbell } from '../../../src/server/domain/sign-doorbell.ts';
import { readTaskRecord } from '../../../src/server/domain/task-record.ts';
import { ticketValues } from '../../../src/server/domain/ticket-values.ts';
import { TASK } from './in-memory-records.ts';

/** The base system's lookup: priority by impact and urgency. */
const LOOKUP = [
  [1, 2, 3],
  [2, 3, 4],
  [3, 4, 5],
];

describe('impactAndUrgency', () => {
  for (const priority of PRIORITIES) {
    it(`gives an incident priority ${priority} by the base system's lookup`, () => {
      const { impact, urgency } = impactAndUrgency(priority);
      expect(LOOKUP[Number(impact) - 1]?.[Number(urgency) - 1]).to.equal(priority);
    });
  }
});

describe('ticketValues', () => {
  const origin = { correlationId: 'c'.repeat(32), taskSysId: 'a'.repeat(32) };
  const noonOf = (day: string) => `noon of ${day}`;

  it('R5: carries the seven fields of the data exchange onto the record', () => {
    const values = ticketValues(TASK, origin, noonOf);
    expect(values).to.include({
      requested_by_upn: TASK.requested_by,
      short_description: TASK.name,
      description: TASK.description,
      priority: '2',
      recommendation_source: 'microsoft',
      recommendation_category: 'identity',
    });
    expect(values['due_date']).to.equal(`noon of ${TASK.due_date}`);
  });

  it('makes a normal change, and an incident by impact and urgency', () => {
    expect(ticketValues(TASK, origin, noonOf))
      .to.include({ type: 'normal' })
      .and.not.have.any.keys('impact', 'urgency');
    const incident = ticketValues({ ...TASK, ticket_type: 'incident' }, origin, noonOf);
    expect(incident).to.include({ impact: '1', urgency: '2' }).and.not.have.any.keys('priority', 'type');
  });

  it('links both sides', () => {
    expect(ticketValues(TASK, origin, noonOf)).to.include({
      correlation_id: origin.correlationId,
      m365_task: origin.taskSysId,
    });
  });

  it('leaves people, groups and states to the customer', () => {
    expect(ticketValues(TASK, origin, noonOf)).to.not.have.any.keys(
      'assignment_group',
      'assigned_to',
      'caller_id',
      'state',
    );
  });
});

describe('earliestDueDate', () => {
  it('lies thirty days back', () => {
    expect(earliestDueDate(Date.parse('2026-11-24T23:59:59Z'))).to.equal('2026-10-25');
  });
});

describe('times of the instance', () => {
  it('are UTC to the second', () => {
    expect(toStored(Date.parse('2026-11-24T23:05:01.999Z'))).to.equal('2026-11-24 23:05:01');
    expect(toIso('2026-11-24 23:05:01')).to.equal('2026-11-24T23:05:01Z');
    expect([toIso(''), toIso(null)]).to.deep.equal([null, null]);
  });
});

describe('mustQueueRing', () => {
  it('rings once for all that changes while a ring is pending', () => {
    expect(mustQueueRing(null, 5)).to.equal(true);
    expect(mustQueueRing(1000, 1001)).to.equal(false);
  });

  it('does not wait for ever for a ring that was lost', () => {
    expect(mustQueueRing(1000, 1000 + RING_LOST_AFTER_MS)).to.equal(false);
    expect(mustQueueRing(1000, 1001 + RING_LOST_AFTER_MS)).to.equal(true);
  });
});

describe('signDoorbell', () => {
  it('signs id, time and body as Standard Webhooks say, and carries no data', () => {
    const mac = (text: string) => createHmac('sha256', 'key').update(text).digest('base64');
    const ring = signDoorbell('https://contoso.example/bell', 'id1', 1_795_000_000_999, mac);
    expect(ring.body).to.equal('{}');
    expect(ring.headers).to.deep.equal({
      'Content-Type': 'application/json',
      'webhook-id': 'id1',
      'webhook-timestamp': '1795000000',
      'webhook-signature': `v1,${mac('id1.1795000000.{}')}`,
    });
  });
});

describe('readTaskRecord', () => {
  const stored: Record<string, string> = {
    correlation_id: 'c'.repeat(32),
    ...Object.fromEntries(Object.entries(TASK).map(([field, value]) => [field, String(value)])),
    ticket: 't'.repeat(32),
  };
  const read = (fields: Record<string, string>) =>
    readTaskRecord('s'.repeat(32), (field) => fields[field] ?? null, dayOf);

  const dayOf = (stored: string) => `day of ${stored}`;

  it('gives the task back as it came', () => {
    expect(read(stored).task).to.deep.equal(TASK);
  });

  it('has no ticket before there is one', () => {
    expect(read(stored).ticket).to.equal(null);
  });

  it('shows the ticket as last seen', () => {
    const seen = {
      ...stored,
      ticket_number: 'CHG0030001',
      ticket_state: '-5',
      ticket_state_label: 'New',
      ticket_active: '1',
      ticket_outcome: 'open',
      ticket_due_at: '2026-12-16 01:00:00',
      ticket_created_at: '2026-11-24 23:00:00',
      ticket_updated_at: '2026-11-24 23:00:01',
      ticket_revision: '3',
    };
    expect(read(seen).ticket).to.deep.equal({
      correlation_id: 'c'.repeat(32),
      ticket_type: 'change',
      table: 'x_mioms_m365ticket_change',
      sys_id: 't'.repeat(32),
      number: 'CHG0030001',
      state: '-5',
      state_label: 'New',
      state_meaning: 'new',
      outcome: 'open',
      priority: null,
      due_date: 'day of 2026-12-16 01:00:00',
      created_at: '2026-11-24T23:00:00Z',
      updated_at: '2026-11-24T23:00:01Z',
      revision: 3,
    });
  });

  it('still names a deleted ticket, whose reference the instance has cleared', () => {
    const deleted = { ...stored, ticket: '', ticket_number: 'CHG0030001', ticket_state_label: 'Deleted' };
    const { sysId, ticket, ticketSysId } = read(deleted);
    expect([ticket?.sys_id, ticketSysId]).to.deep.equal([sysId, sysId]);
  });

  it('says of a ticket that version 1.0.0 saw last no more than it knows', () => {
    const seen = (fields: Record<string, string>) => {
      const { ticket } = read({ ...stored, ticket_number: 'CHG0030001', ticket_state_label: 'x', ...fields });
      return [ticket?.outcome, ticket?.due_date];
    };
    const closed = { ticket_active: '0', ticket_due_date: '2026-12-24' };
    expect(seen({ ...closed, ticket_active: '1' })).to.deep.equal(['open', '2026-12-24']);
    expect(seen({ ...closed, ticket_state: '4' })).to.deep.equal(['cancelled', '2026-12-24']);
    expect(seen({ ...closed, ticket_state: '3' })).to.deep.equal(['unknown', '2026-12-24']);
    expect(seen({ ...closed, ticket: '' })).to.deep.equal(['gone', '2026-12-24']);
  });
});
