import { expect } from 'chai';
import type { CDPSession, Page } from 'playwright-core';
import { ACTIONS, actionViewAt, TICKETS, ticketAt, ticketsNamed } from './many-tickets.ts';
import { type RunningStack, runningStack } from './running-stack.ts';
import { Visitor } from './visitor.ts';

/** Rows in the document, whatever the list holds: those in sight and a few beside. */
const MOST_ROWS = 80;
/** Pixels. */
const ROW_HEIGHT = 44;
/** Chromium's own slow-down, for a machine that is much slower than this one. */
const SLOW_DOWN = 4;
/** As slow as the search waits for the next key: each one falls together with the list of the ones before it. */
const TYPING_PACE_MS = 260;

const WINDOWS = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 360, height: 740 },
};

const LISTS = {
  [`${ACTIONS} improvement actions`]: {
    path: '/secure-score',
    search: 'secureScore.search',
    typed: 'action 45',
    found: Array.from({ length: ACTIONS }, (_, index) => index).filter((index) =>
      actionViewAt(index).title.includes('45'),
    ),
  },
  [`${TICKETS} tickets`]: {
    path: '/tickets',
    search: 'tickets.search',
    typed: 'ticket 45',
    found: ticketsNamed('ticket 45'),
  },
} as const;

describe('long lists of the portal', function () {
  this.timeout(60_000);
  let running: RunningStack;
  let visitor: Visitor;
  let page: Page;
  let chromium: CDPSession;
  /** `after` of every page of the whole list that was asked for. */
  let asked: string[] = [];
  let ring: () => void;

  before(async function () {
    this.timeout(180_000);
    running = await runningStack();
    // To wait inside the page, Playwright evaluates text, which the page's security policy refuses.
    visitor = await Visitor.arrive(running, '/', { bypassCSP: true });
    page = visitor.page;
    chromium = await visitor.context.newCDPSession(page);
    await answerWithMany();
  });

  after(async () => {
    await visitor?.leave();
  });

  for (const [size, viewport] of Object.entries(WINDOWS)) {
    describe(`in a ${size} window`, () => {
      before(() => page.setViewportSize(viewport));

      for (const [name, list] of Object.entries(LISTS)) {
        it(`draws few of ${name}, wherever they stand`, async () => {
          await open(list.path);
          for (let pages = 0; pages < 4; pages += 1) {
            await turnWheel(3_000);
            await page.waitForFunction(ROW_IN_THE_MIDDLE);
            expect(await page.locator('[data-line]').count()).to.be.within(1, MOST_ROWS);
          }
        });

        it(`moves through ${name} by one row for each key, however fast they come`, async () => {
          await open(list.path);
          await slowDown();
          await page.locator('[data-line="0"]').focus();
          await pressAtOnce('ArrowDown', 40);
          await rowWithFocus(40);
          await pressAtOnce('PageDown', 3);
          await rowWithFocus(70);
          await turnWheel(-10_000);
          await page.waitForFunction(`${SCROLL_TOP} === 0`);
          await pressAtOnce('ArrowUp', 1);
          await rowWithFocus(69);
          await page.waitForFunction(`(${IN_SIGHT})(document.activeElement)`);
        });

        it(`loses no key of a search in ${name} while they scroll`, async () => {
          await open(list.path);
          await slowDown();
          const search = page.getByLabel(visitor.t(list.search));
          const turning = new AbortController();
          const turned = turnWheelUntil(turning.signal);
          await search.pressSequentially(list.typed, { delay: TYPING_PACE_MS });
          turning.abort();
          expect(await turned).to.be.greaterThan(list.typed.length);
          expect(await search.inputValue()).to.equal(list.typed);
          await page.getByRole('row', { name: nameAt(list.path, list.found[0] ?? 0), exact: true }).waitFor();
          expect(await search.inputValue()).to.equal(list.typed);
          expect(await search.evaluate((field) => field.ownerDocument.activeElement === field)).to.equal(true);
        });
      }
    });
  }

  it(`goes to the last of ${ACTIONS} improvement actions by one key, and back`, async () => {
    await open('/secure-score');
    const grid = page.getByRole('grid');
    expect(await grid.getAttribute('aria-rowcount')).to.equal(String(ACTIONS + 1));
    await page.locator('[data-line="0"]').press('End');
    await rowWithFocus(ACTIONS - 1);
    await page.keyboard.press('Home');
    await rowWithFocus(0);
  });

  it(`walks down ${TICKETS} tickets page by page, each asked for once`, async () => {
    asked = [];
    await open('/tickets');
    for (const line of [99, 199, 299, 399, 499, 520]) await scrollTo(line);
    expect(new Set(asked).size).to.equal(asked.length);
  });

  it('takes a change from ServiceNow without a jump', async () => {
    await scrollTo(300);
    const before = await page.evaluate(SCROLL_TOP);
    ring();
    await page.locator('[data-line="300"]').getByText('Changed there').waitFor();
    expect(await page.evaluate(SCROLL_TOP)).to.equal(before);
  });

  /** Puts lists of full length in the place of the connector's. */
  async function answerWithMany(): Promise<void> {
    const improvementActions = Array.from({ length: ACTIONS }, (_, index) => actionViewAt(index));
    await page.route('**/api/improvement-actions', (route) => route.fulfill({ json: { improvementActions } }));
    await page.route('**/api/tickets?**', (route) => {
      const query = new URL(route.request().url()).searchParams;
      const ids = query.get('ids');
      if (ids !== null) {
        const tickets = ids.split(',').map((id) => ticketAt(Number.parseInt(id, 16), 'Changed there'));
        return route.fulfill({ json: { tickets, next: null } });
      }
      const start = Number(query.get('after') ?? 0);
      const end = start + Number(query.get('limit'));
      const search = query.get('search');
      if (search === null) asked.push(String(start));
      const found = search === null ? null : ticketsNamed(search);
      const count = found?.length ?? TICKETS;
      const tickets = Array.from({ length: Math.max(0, Math.min(end, count) - start) }, (_, index) =>
        ticketAt(found?.[start + index] ?? start + index),
      );
      return route.fulfill({ json: { tickets, next: end < count ? String(end) : null } });
    });
    await page.route('**/api/tickets/events', async (route) => {
      await new Promise<void>((resolve) => {
        ring = resolve;
      });
      const data = JSON.stringify({ ticketIds: [ticketAt(300).id] });
      await route.fulfill({
        contentType: 'text/event-stream',
        body: `retry: 600000\n\nevent: tickets-changed\ndata: ${data}\n\n`,
      });
    });
  }

  async function open(path: string): Promise<void> {
    await chromium.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await visitor.open(path);
    await page.locator('[data-line="0"]').waitFor();
  }

  /** Until the next list is opened. */
  async function slowDown(): Promise<void> {
    await chromium.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  }

  async function rowWithFocus(line: number): Promise<void> {
    await page.locator(`[data-line="${line}"]:focus`).waitFor();
  }

  async function pressAtOnce(key: string, times: number): Promise<void> {
    await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));
  }

  /** @param distance in pixels, downwards */
  async function turnWheel(distance: number): Promise<void> {
    const box = await page.getByRole('grid').boundingBox();
    if (box === null) throw new Error('There is no list in the window.');
    await page.mouse.move(box.x + box.width / 2, box.y + ROW_HEIGHT * 2);
    await page.mouse.wheel(0, distance);
  }

  /** Returns how often it turned the wheel. */
  async function turnWheelUntil(end: AbortSignal): Promise<number> {
    await turnWheel(0);
    let turns = 0;
    for (; !end.aborted; turns += 1) await page.mouse.wheel(0, 120);
    return turns;
  }

  /** Scrolls, again after each page that arrives, until the row is there. */
  async function scrollTo(line: number): Promise<void> {
    const height = `document.querySelector('[data-line="0"]').offsetHeight`;
    await page.waitForFunction(
      `document.querySelector("[role=grid]").scrollTop = ${line} * ${height}, document.querySelector('[data-line="${line}"]') !== null`,
    );
  }
});

function nameAt(path: string, index: number): string {
  if (path === '/secure-score') return actionViewAt(index).title;
  const { remote, task } = ticketAt(index);
  return `${remote?.number} ${task.name}`;
}

const SCROLL_TOP = 'document.querySelector("[role=grid]").scrollTop';
/** Whether an element stands within its list. */
const IN_SIGHT = `(element) => {
  const [list, box] = [document.querySelector('[role=grid]'), element].map((each) => each.getBoundingClientRect());
  return box.top >= list.top && box.bottom <= list.bottom;
}`;
/** No blank where the list stopped. */
const ROW_IN_THE_MIDDLE = `(() => {
  const { left, top, width, height } = document.querySelector('[role=grid]').getBoundingClientRect();
  const bottom = Math.min(top + height, innerHeight);
  return document.elementFromPoint(left + width / 2, (top + bottom) / 2)?.closest('[data-line]') != null;
})()`;
