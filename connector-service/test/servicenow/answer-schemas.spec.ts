import { expect } from 'chai';
import type { z } from 'zod';
import {
  batchAnswer,
  batchItemAnswer,
  connectionAnswer,
  feedAnswer,
  stateListAnswer,
  ticketAnswer,
} from '../../src/servicenow/answer-schemas.ts';

const TICKET = {
  correlation_id: 'c'.repeat(32),
  ticket_type: 'change',
  table: 'x_mioms_m365ticket_change',
  sys_id: 'd'.repeat(32),
  number: 'CHG0030001',
  state: '-5',
  state_label: 'New',
  state_meaning: 'new',
  outcome: 'open',
  priority: 2,
  due_date: '2026-12-15',
  created_at: '2026-12-01T10:00:00Z',
  updated_at: '2026-12-01T10:00:00Z',
  revision: 1,
};

const ANSWERS: [string, z.ZodType, object][] = [
  ['a ticket', ticketAnswer, TICKET],
  ['a batch', batchAnswer, { results: [] }],
  ['a delivered task', batchItemAnswer, { correlation_id: TICKET.correlation_id, status: 201, ticket: TICKET }],
  [
    'a refused task',
    batchItemAnswer,
    { correlation_id: TICKET.correlation_id, status: 400, error: { message: 'Invalid', detail: null } },
  ],
  ['a page of changes', feedAnswer, { tickets: [TICKET], next: 'cursor', more: false }],
  [
    'a list of states',
    stateListAnswer,
    { ticket_type: 'change', states: [{ value: '1', label: 'New', meaning: 'new' }] },
  ],
  [
    'a connection',
    connectionAnswer,
    {
      app_version: '1.0.0',
      instance_name: 'dev1',
      release: null,
      signed_in_as: 'm365.integration',
      integration_user: null,
      registered: false,
      disconnected: { by: 'admin', at: '2026-12-01T10:00:00Z' },
      connector_url: null,
      time: '2026-12-01T10:00:00Z',
    },
  ],
];

describe('the answers of the app', () => {
  for (const [what, schema, answer] of ANSWERS) {
    it(`are closed: ${what} has each of its members and no others, at every depth`, () => {
      expect(schema.safeParse(answer).success).to.equal(true);
      for (const [how, changed] of damaged(answer)) {
        expect(schema.safeParse(changed).success, how).to.equal(false);
      }
    });
  }

  const WRONG: [keyof typeof TICKET, unknown[]][] = [
    ['correlation_id', ['', 'C'.repeat(32), 'c'.repeat(31), 5]],
    ['ticket_type', ['problem', '']],
    ['sys_id', ['', 'x'.repeat(32)]],
    ['number', ['', 'x'.repeat(101)]],
    ['state_meaning', ['closed', null]],
    ['outcome', ['inactive', null]],
    ['priority', ['2', 1.5, Number.POSITIVE_INFINITY]],
    ['due_date', ['2026-02-30', '0000-01-01', '2026-12-15T00:00:00Z', '']],
    ['created_at', ['2026-12-01', '0000-12-01T10:00:00Z', 'now']],
    ['updated_at', ['2026-12-01 10:00:00', '0001-01-01T00:00:00Z']],
    ['revision', [-1, 1.5, '1']],
  ];
  for (const [member, values] of WRONG) {
    it(`are judged by meaning: ${member}`, () => {
      for (const value of values) {
        expect(ticketAnswer.safeParse({ ...TICKET, [member]: value }).success, String(value)).to.equal(false);
      }
    });
  }

  it('hold no text that a database cannot take', () => {
    const told = ticketAnswer.parse({ ...TICKET, state_label: 'N\u0000e\ud800w' });
    expect(told.state_label).to.equal('Ne\ufffdw');
  });
});

/** The answer with a member too many or too few, in each object that it holds. */
function damaged(answer: object): [string, unknown][] {
  const members = Object.entries(answer);
  return [
    ['a member more', { ...answer, more_than_promised: true }],
    ...members.map(([name]): [string, unknown] => {
      const { [name]: _, ...rest } = answer as Record<string, unknown>;
      return [`without ${name}`, rest];
    }),
    ...members.flatMap(([name, value]) =>
      (Array.isArray(value) ? value.slice(0, 1) : [value])
        .filter((inner) => typeof inner === 'object' && inner !== null)
        .flatMap((inner) => damaged(inner))
        .map(([how, changed]): [string, unknown] => [
          `${name}: ${how}`,
          { ...answer, [name]: Array.isArray(value) ? [changed] : changed },
        ]),
    ),
  ];
}
