import { expect } from 'chai';
import fc from 'fast-check';
import {
  type FeedPosition,
  formatCursor,
  parseCursor,
  parseLimit,
  readFeedPage,
  SETTLING_MS,
} from '../../../src/server/domain/change-feed.ts';
import type { TaskRecord } from '../../../src/server/domain/task-record.ts';
import { InMemoryRecords, TASK } from './in-memory-records.ts';

const START = 1_795_000_000_000;

/** A feed over records that change while it is read. */
class Feed {
  readonly records = new Map<string, { changedMs: number; visibleFrom: number; revision: number }>();
  nowMs = START;

  change(sysId: string, options: { committedAfterMs?: number } = {}): void {
    const revision = (this.records.get(sysId)?.revision ?? -1) + 1;
    const visibleFrom = this.nowMs + (options.committedAfterMs ?? 0);
    this.records.set(sysId, { changedMs: this.nowMs, visibleFrom, revision });
  }

  read = (after: FeedPosition, limit: number): TaskRecord[] =>
    [...this.records]
      .filter(([, { visibleFrom }]) => visibleFrom <= this.nowMs)
      .map(([sysId, { changedMs, revision }]) => recordOf(sysId, String(changedMs), revision))
      .filter((record) => isAfter(record, after))
      .sort((a, b) => (isAfter(a, b) ? 1 : -1))
      .slice(0, limit);

  /** Reads pages to the end; returns the cursor and notes what was seen. */
  walk(after: string, limit: number, seen: Map<string, number>, between: () => void = () => {}): string {
    for (let pages = 0; pages < 1000; pages += 1) {
      const page = readFeedPage(after, String(limit), this.nowMs, this.read);
      if (!page.ok) throw new Error(page.detail);
      for (const ticket of page.value.tickets) {
        seen.set(ticket.sys_id, Math.max(seen.get(ticket.sys_id) ?? -1, ticket.revision));
      }
      after = page.value.next;
      if (!page.value.more) return after;
      between();
    }
    throw new Error('The feed never ends.');
  }
}

function isAfter(record: FeedPosition, after: FeedPosition): boolean {
  return record.changedMs > after.changedMs || (record.changedMs === after.changedMs && record.sysId > after.sysId);
}

function recordOf(sysId: string, changedMs: string, revision: number): TaskRecord {
  const records = new InMemoryRecords();
  const record: TaskRecord = { sysId, correlationId: sysId, task: TASK, ticketSysId: sysId, ticket: null, changedMs };
  records.tickets.complete(record);
  const ticket = records.ticketsBySysId.get(sysId);
  return { ...record, ticket: ticket === undefined ? null : { ...ticket, revision } };
}

const id = (n: number) => n.toString(16).padStart(32, '0');

describe('the change feed', () => {
  it('shows every ticket once in the order of the changes, however small the pages', () => {
    const feed = new Feed();
    for (const n of [3, 1, 2, 5, 4]) {
      feed.change(id(n));
      feed.nowMs += 7;
    }
    feed.nowMs += SETTLING_MS + 1;
    const order: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const page = readFeedPage(after, '2', feed.nowMs, feed.read);
      if (!page.ok) throw new Error(page.detail);
      order.push(...page.value.tickets.map(({ sys_id }) => sys_id));
      ({ next: after, more } = page.value);
    }
    expect(order).to.deep.equal([3, 1, 2, 5, 4].map(id));
    const rest = readFeedPage(after, '2', feed.nowMs, feed.read);
    expect(rest).to.deep.equal({ ok: true, value: { tickets: [], next: after, more: false } });
  });

  it('shows what was changed again in the same moment as the last page', () => {
    const feed = new Feed();
    const seen = new Map<string, number>();
    feed.change(id(1));
    const next = feed.walk('', 100, seen);
    feed.change(id(1));
    feed.walk(next, 100, seen);
    expect(seen.get(id(1))).to.equal(1);
  });

  it('shows what was committed late behind the reader', () => {
    const feed = new Feed();
    const seen = new Map<string, number>();
    feed.change(id(1), { committedAfterMs: 1500 });
    feed.nowMs += 500;
    feed.change(id(2));
    const next = feed.walk('', 100, seen);
    expect([...seen.keys()]).to.deep.equal([id(2)]);
    feed.nowMs += 1500;
    feed.walk(next, 100, seen);
    expect([...seen.keys()]).to.have.members([id(1), id(2)]);
  });

  it('loses no change, whatever changes while it is read in pages', () => {
    const step = fc.record({
      ticket: fc.integer({ min: 1, max: 6 }),
      passMs: fc.nat(900),
      lateMs: fc.nat(SETTLING_MS - 1),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), (steps, limit) => {
        const feed = new Feed();
        const seen = new Map<string, number>();
        const changes = [...steps];
        const changeOne = () => {
          const next = changes.shift();
          if (next === undefined) return;
          feed.nowMs += next.passMs;
          feed.change(id(next.ticket), { committedAfterMs: next.lateMs });
        };
        let after = '';
        while (changes.length > 0) {
          changeOne();
          after = feed.walk(after, limit, seen, changeOne);
        }
        feed.nowMs += SETTLING_MS;
        feed.walk(after, limit, seen);
        for (const [sysId, { revision }] of feed.records) expect(seen.get(sysId)).to.equal(revision);
      }),
    );
  });

  it('reads no more records than asked for', () => {
    const asked: number[] = [];
    const read = (_after: FeedPosition, limit: number) => {
      asked.push(limit);
      return [];
    };
    readFeedPage(undefined, undefined, START, read);
    readFeedPage(undefined, '7', START, read);
    expect(asked).to.deep.equal([100, 7]);
  });
});

describe('the cursor', () => {
  it('comes back as it went out', () => {
    const digits = fc.integer({ min: 0, max: 9_999_999_999_999 }).map((n) => String(n).padStart(13, '0'));
    const sysId = fc.stringMatching(/^[0-9a-f]{32}$/);
    const cursor = fc.record({
      position: fc.record({ changedMs: digits, sysId: fc.oneof(sysId, fc.constant('')) }),
      settledMs: fc.oneof(digits, fc.constant(null)),
    });
    fc.assert(
      fc.property(cursor, (value) => {
        expect(parseCursor(formatCursor(value))).to.deep.equal({ ok: true, value });
      }),
    );
  });

  for (const text of [
    'x',
    'v1',
    'v2...',
    'v1.1.2.3',
    "v1.0000000000000.' OR 1=1.",
    'v1.0000000000000.^NQactive=true.',
    'v1...\n',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseCursor(text).ok).to.equal(false);
    });
  }
});

describe('the limit', () => {
  it('is a whole number from 1 to 500', () => {
    for (const text of ['1', '100', '500']) expect(parseLimit(text)).to.deep.equal({ ok: true, value: Number(text) });
    for (const text of ['0', '501', '-1', '1.5', 'x', '1e2', '99999999999'])
      expect(parseLimit(text).ok).to.equal(false);
  });
});
