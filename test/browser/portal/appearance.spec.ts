import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import { readDraft, share, untilDelivered } from '../../../scripts/demo/walk/share.ts';
import { connect, disconnect } from './connection-state.ts';
import { type RunningStack, runningStack } from './running-stack.ts';
import { Visitor } from './visitor.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../../test-output/screenshots/', import.meta.url));
const AXE = readFileSync(fileURLToPath(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');

const ACTION = 'AdminMFAV2';

/** A page in one of its states: how to get there, and what shows that it is there. */
interface Scene {
  name: string;
  path: string;
  /** Text key of its heading: the page before stays in sight until this one has come. */
  title: string;
  ready: (visitor: Visitor) => Promise<unknown>;
}

const UNCONNECTED: Scene[] = [
  {
    name: 'home-unconnected',
    path: '/',
    title: 'navigation.home',
    ready: (visitor) => visitor.heading(visitor.t('home.connect.title')).waitFor(),
  },
  {
    name: 'settings-guide',
    path: '/settings/servicenow?result=authorization_denied',
    title: 'settings.title',
    ready: (visitor) => visitor.heading(visitor.t('guide.title')).waitFor(),
  },
  {
    name: 'provisioning-missing',
    path: '/ticketProvisioningServiceNow',
    title: 'provisioning.title',
    ready: (visitor) => visitor.text(visitor.t('provisioning.notReadyText')).waitFor(),
  },
];

const CONNECTED: Scene[] = [
  {
    name: 'home',
    path: '/',
    title: 'navigation.home',
    ready: async (visitor) => {
      await visitor.text(visitor.t('home.tickets.newest')).first().waitFor();
      await visitor.page
        .getByRole('figure', { name: visitor.t('home.tickets.states') })
        .first()
        .waitFor();
      await visitor.page.getByRole('figure', { name: visitor.t('home.score.history') }).waitFor();
    },
  },
  {
    name: 'secure-score',
    path: '/secure-score',
    title: 'navigation.secureScore',
    ready: (visitor) => visitor.page.getByRole('grid').waitFor(),
  },
  {
    name: 'secure-score-grouped',
    path: '/secure-score?group=category',
    title: 'navigation.secureScore',
    ready: (visitor) =>
      visitor.page
        .getByRole('grid')
        .getByText(new RegExp(`^${visitor.t('category.devices')} \\(`))
        .waitFor(),
  },
  {
    name: 'secure-score-no-match',
    path: '/secure-score?search=nothing-like-this',
    title: 'navigation.secureScore',
    ready: (visitor) => visitor.heading(visitor.t('table.noMatch')).waitFor(),
  },
  {
    name: 'secure-score-detail',
    path: `/secure-score?action=${ACTION}`,
    title: 'navigation.secureScore',
    ready: (visitor) => visitor.heading(visitor.t('secureScore.panel.remediation')).waitFor(),
  },
  {
    name: 'secure-score-history',
    path: `/secure-score?action=${ACTION}`,
    title: 'navigation.secureScore',
    ready: async (visitor) => {
      const history = visitor.heading(visitor.t('actionHistory.events'));
      await history.waitFor();
      await history.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'share-dialog',
    path: `/secure-score?share=${ACTION}`,
    title: 'navigation.secureScore',
    ready: (visitor) => visitor.heading(visitor.t('exchange.title')).waitFor(),
  },
  {
    name: 'tickets',
    path: '/tickets',
    title: 'navigation.tickets',
    ready: (visitor) => visitor.page.getByRole('grid').waitFor(),
  },
  {
    name: 'ticket-detail',
    path: '/tickets?ticketType=change',
    title: 'navigation.tickets',
    ready: async (visitor) => {
      await visitor.page.locator('[data-line]').first().press('Enter');
      await visitor.heading(visitor.t('ticket.attempts')).waitFor();
    },
  },
  {
    name: 'settings-connected',
    path: '/settings/servicenow?result=connected',
    title: 'settings.title',
    ready: (visitor) => visitor.page.getByLabel(visitor.t('stateNames.nameOf', { label: 'Assess' })).waitFor(),
  },
  {
    name: 'remove-question',
    path: '/settings/servicenow',
    title: 'settings.title',
    ready: async (visitor) => {
      await visitor.button(visitor.t('connection.remove')).click();
      await visitor.heading(visitor.t('connection.removeTitle')).waitFor();
    },
  },
  {
    name: 'provisioning',
    path: '/ticketProvisioningServiceNow',
    title: 'provisioning.title',
    ready: (visitor) => visitor.text(visitor.t('provisioning.toSecureScore')).waitFor(),
  },
];

/** The longer words of Swedish meet the smallest window. */
const WINDOWS = [
  { size: 'wide', language: 'en', viewport: { width: 1440, height: 900 } },
  { size: 'narrow', language: 'sv', viewport: { width: 320, height: 640 } },
] as const;

/** What can differ between two themes; everything else is judged once. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

describe('every page and state', function () {
  this.timeout(120_000);
  let running: RunningStack;

  before(async function () {
    this.timeout(180_000);
    running = await runningStack();
    mkdirSync(SCREENSHOTS, { recursive: true });
  });

  it('is accessible and fits before a connection, light and dark, wide and narrow', async () => {
    await disconnect(running);
    await judge(UNCONNECTED);
  });

  it('is accessible and fits with a connection, light and dark, wide and narrow', async () => {
    const portal = await connect(running);
    for (const type of ['change', 'incident'] as const) {
      const ticket = await share(portal, type, ACTION, await readDraft(portal, ACTION));
      await untilDelivered(portal, ticket.id);
    }
    await judge(CONNECTED);
  });

  /** Each window has a browser process of its own, so both walk at the same time. */
  async function judge(scenes: readonly Scene[]): Promise<void> {
    const walks = await Promise.all(WINDOWS.map((window) => walk(window, scenes)));
    expect(walks.flat()).to.deep.equal([]);
  }

  async function walk(
    { size, language, viewport }: (typeof WINDOWS)[number],
    scenes: readonly Scene[],
  ): Promise<string[]> {
    const visitor = await Visitor.arrive(running, '/', { viewport, language, reducedMotion: 'reduce' });
    // Evaluated by the test's own world, which the page's security policy does not bind.
    await visitor.page.evaluate(AXE);
    const found: string[] = [];
    for (const scene of scenes) {
      await visitor.go(scene.path);
      await visitor.page.locator('#main h1', { hasText: visitor.t(scene.title) }).waitFor();
      await scene.ready(visitor);
      if (await scrollsSideways(visitor)) found.push(`${size} ${scene.name}: is wider than the window`);
      found.push(...(await seriousViolations(visitor)).map((violation) => `${size} ${scene.name}: ${violation}`));
      await photograph(visitor, `${scene.name}-light-${size}`);
      await visitor.page.emulateMedia({ colorScheme: 'dark' });
      await photograph(visitor, `${scene.name}-dark-${size}`);
      // Colours do not depend on the width, so the dark ones are judged once.
      if (size === 'wide') {
        const violations = await seriousViolations(visitor, RULES_OF_COLOR);
        found.push(...violations.map((violation) => `dark ${scene.name}: ${violation}`));
      }
      await visitor.page.emulateMedia({ colorScheme: 'light' });
    }
    await visitor.leave();
    return [...found, ...visitor.complaints];
  }
});

async function photograph({ page }: Visitor, name: string): Promise<void> {
  // Fluent fades from one colour to another: the picture shows where it ends.
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: 'disabled' });
}

/** @param rules only these; all when left out */
async function seriousViolations({ page }: Visitor, rules?: readonly string[]): Promise<string[]> {
  // Fluent's focus guards at the ends of a dialog take the keyboard only to hand it on.
  const context = { exclude: ['[data-tabster-dummy]'] };
  const options = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) };
  const run = `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`;
  const results = (await page.evaluate(run)) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

function scrollsSideways({ page }: Visitor): Promise<boolean> {
  return page.evaluate(
    '[document.documentElement, document.getElementById("main")].some((box) => box.scrollWidth > box.clientWidth)',
  );
}
