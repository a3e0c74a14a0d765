import { expect } from 'chai';
import { ACTIONS, actionAt, TICKETS, ticketAt } from './many-tickets.ts';
import { type RunningStack, runningStack } from './running-stack.ts';
import { Visitor } from './visitor.ts';

/** Rows in the document, whatever the list holds: those in sight and a few beside. */
const MOST_ROWS = 80;
/** Pixels. */
const ROW_HEIGHT = 44;

describe('long lists of the portal', function () {
  this.timeout(60_000);
  let running: RunningStack;
  let visitor: Visitor;
  /** `after` of every page that was asked for. */
  let asked: string[];
  let ring: () => void;

  before(async function () {
    this.timeout(180_000);
    running = await runningStack();
    // To wait inside the page, Playwright evaluates text, which the page's security policy refuses.
    visitor = await Visitor.arrive(running, '/', { bypassCSP: true });
    asked = [];
    await visitor.page.route('**/api/improvement-actions', (route) =>
      route.fulfill({ json: { improvementActions: Array.from({ length: ACTIONS }, (_, index) => actionAt(index)) } }),
    );
    await visitor.page.route('**/api/tickets?**', (route) => {
      const query = new URL(route.request().url()).searchParams;
      const ids = query.get('ids');
      if (ids !== null) {
        const tickets = ids.split(',').map((id) => ticketAt(Number.parseInt(id, 16), 'Changed there'));
        return route.fulfill({ json: { tickets, next: null } });
      }
      const start = Number(query.get('after') ?? 0);
      const limit = Number(query.get('limit'));
      asked.push(String(start));
      const tickets = Array.from({ length: Math.min(limit, TICKETS - start) }, (_, index) => ticketAt(start + index));
      return route.fulfill({ json: { tickets, next: start + limit < TICKETS ? String(start + limit) : null } });
    });
    await visitor.page.route('**/api/tickets/events', async (route) => {
      await new Promise<void>((resolve) => {
        ring = resolve;
      });
      const data = JSON.stringify({ ticketIds: [ticketAt(300).id] });
      await route.fulfill({
        contentType: 'text/event-stream',
        body: `retry: 600000\n\nevent: tickets-changed\ndata: ${data}\n\n`,
      });
    });
  });

  after(async () => {
    await visitor?.leave();
  });

  it(`shows ${ACTIONS} improvement actions with few rows in the document, to the last by one key`, async () => {
    await visitor.open('/secure-score');
    const grid = visitor.page.getByRole('grid');
    await grid.waitFor();
    expect(await grid.getAttribute('aria-rowcount')).to.equal(String(ACTIONS + 1));
    await visitor.page.locator('[data-line="0"]').press('End');
    await visitor.page.locator(`[data-line="${ACTIONS - 1}"]:focus`).waitFor();
    expect(await rowsInDocument()).to.be.lessThan(MOST_ROWS);
  });

  it('loses no key while it searches', async () => {
    const search = visitor.page.getByLabel(visitor.t('secureScore.search'));
    const typed = 'improvement action 45';
    await search.pressSequentially(typed);
    expect(await search.inputValue()).to.equal(typed);
    const shown = Array.from({ length: ACTIONS }, (_, index) => String(index)).filter((each) =>
      each.includes('45'),
    ).length;
    await visitor.text(visitor.t('table.shown', { shown, total: ACTIONS })).waitFor();
    expect(await search.inputValue()).to.equal(typed);
  });

  it(`walks down ${TICKETS} tickets page by page, each asked for once`, async () => {
    await visitor.open('/tickets');
    await visitor.page.locator('[data-line="0"]').waitFor();
    for (const line of [99, 199, 299, 399, 499]) {
      await scrollTo(line);
    }
    expect(await rowsInDocument()).to.be.lessThan(MOST_ROWS);
    expect(new Set(asked).size).to.equal(asked.length);
    expect(asked).to.include('500');
  });

  it('takes a change from ServiceNow without a jump', async () => {
    await scrollTo(300);
    await visitor.page.locator('[data-line="300"]').waitFor();
    const before = await visitor.page.evaluate(SCROLL_TOP);
    ring();
    await visitor.page.locator('[data-line="300"]').getByText('Changed there').waitFor();
    expect(await visitor.page.evaluate(SCROLL_TOP)).to.equal(before);
  });

  /** Scrolls, again after each page that arrives, until the row is there. */
  async function scrollTo(line: number): Promise<void> {
    const top = line * ROW_HEIGHT;
    await visitor.page.waitForFunction(
      `document.querySelector("[role=grid]").scrollTop = ${top}, document.querySelector('[data-line="${line}"]') !== null`,
    );
  }

  function rowsInDocument(): Promise<number> {
    return visitor.page.locator('[data-line]').count();
  }
});

const SCROLL_TOP = 'document.querySelector("[role=grid]").scrollTop';
