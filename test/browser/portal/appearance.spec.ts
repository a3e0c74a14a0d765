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
  ready: (visitor: Visitor) => Promise<unknown>;
}

const UNCONNECTED: Scene[] = [
  {
    name: 'home-unconnected',
    path: '/',
    ready: (visitor) => visitor.heading(visitor.t('home.connect.title')).waitFor(),
  },
  {
    name: 'settings-guide',
    path: '/settings/servicenow?result=authorization_denied',
    ready: (visitor) => visitor.heading(visitor.t('guide.title')).waitFor(),
  },
  {
    name: 'provisioning-missing',
    path: '/ticketProvisioningServiceNow',
    ready: (visitor) => visitor.text(visitor.t('provisioning.notReady')).waitFor(),
  },
];

const CONNECTED: Scene[] = [
  {
    name: 'home',
    path: '/',
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
    ready: (visitor) => visitor.page.getByRole('grid').waitFor(),
  },
  {
    name: 'secure-score-grouped',
    path: '/secure-score?group=category',
    ready: (visitor) => visitor.page.getByRole('grid').waitFor(),
  },
  {
    name: 'secure-score-no-match',
    path: '/secure-score?search=nothing-like-this',
    ready: (visitor) => visitor.heading(visitor.t('table.noMatch')).waitFor(),
  },
  {
    name: 'secure-score-detail',
    path: `/secure-score?action=${ACTION}`,
    ready: (visitor) => visitor.heading(visitor.t('secureScore.panel.remediation')).waitFor(),
  },
  {
    name: 'share-dialog',
    path: `/secure-score?share=${ACTION}`,
    ready: (visitor) => visitor.heading(visitor.t('exchange.title')).waitFor(),
  },
  { name: 'tickets', path: '/tickets', ready: (visitor) => visitor.page.getByRole('grid').waitFor() },
  {
    name: 'ticket-detail',
    path: '/tickets?ticketType=change',
    ready: async (visitor) => {
      await visitor.page.locator('[data-line]').first().press('Enter');
      await visitor.heading(visitor.t('ticket.attempts')).waitFor();
    },
  },
  {
    name: 'settings-connected',
    path: '/settings/servicenow?result=connected',
    ready: (visitor) => visitor.page.getByLabel(visitor.t('stateNames.nameOf', { label: 'Assess' })).waitFor(),
  },
  {
    name: 'remove-question',
    path: '/settings/servicenow',
    ready: async (visitor) => {
      await visitor.button(visitor.t('connection.remove')).click();
      await visitor.heading(visitor.t('connection.removeTitle')).waitFor();
    },
  },
  {
    name: 'provisioning',
    path: '/ticketProvisioningServiceNow',
    ready: (visitor) => visitor.text(visitor.t('provisioning.toSecureScore')).waitFor(),
  },
];

/** The longer words of Swedish meet the smallest window. */
const WINDOWS = [
  { size: 'wide', language: 'en', viewport: { width: 1440, height: 900 } },
  { size: 'narrow', language: 'sv', viewport: { width: 320, height: 640 } },
] as const;

describe('every page and state', function () {
  this.timeout(120_000);
  let running: RunningStack;

  before(async function () {
    this.timeout(180_000);
    running = await runningStack();
    mkdirSync(SCREENSHOTS, { recursive: true });
  });

  describe('before a connection', () => {
    before(() => disconnect(running));
    inEveryAppearance(UNCONNECTED);
  });

  describe('with a connection', () => {
    before(async () => {
      const portal = await connect(running);
      for (const type of ['change', 'incident'] as const) {
        const ticket = await share(portal, type, ACTION, await readDraft(portal, ACTION));
        await untilDelivered(portal, ticket.id);
      }
    });
    inEveryAppearance(CONNECTED);
  });

  function inEveryAppearance(scenes: readonly Scene[]): void {
    for (const { size, language, viewport } of WINDOWS) {
      it(`is accessible and fits, light and dark: ${size}`, async () => {
        const visitor = await Visitor.arrive(running, '/', { viewport, language, reducedMotion: 'reduce' });
        const found: string[] = [];
        for (const scene of scenes) {
          await visitor.open(scene.path);
          await scene.ready(visitor);
          if (await scrollsSideways(visitor)) found.push(`${scene.name}: is wider than the window`);
          for (const colorScheme of ['light', 'dark'] as const) {
            await visitor.page.emulateMedia({ colorScheme });
            await visitor.page.screenshot({ path: join(SCREENSHOTS, `${scene.name}-${colorScheme}-${size}.png`) });
            // Colours do not depend on the width, so the dark ones are judged once.
            if (size === 'narrow' && colorScheme === 'dark') continue;
            found.push(...(await seriousViolations(visitor)).map((violation) => `${scene.name}: ${violation}`));
          }
        }
        expect(found).to.deep.equal([]);
        expect(visitor.complaints).to.deep.equal([]);
        await visitor.leave();
      });
    }
  }
});

async function seriousViolations({ page }: Visitor): Promise<string[]> {
  // Evaluated by the test's own world, which the page's security policy does not bind.
  await page.evaluate(AXE);
  // Fluent's focus guards at the ends of a dialog take the keyboard only to hand it on.
  const context = '{ exclude: ["[data-tabster-dummy]"] }';
  const results = (await page.evaluate(`axe.run(${context}, { resultTypes: ["violations"] })`)) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

function scrollsSideways({ page }: Visitor): Promise<boolean> {
  return page.evaluate(
    '[document.documentElement, document.getElementById("main")].some((box) => box.scrollWidth > box.clientWidth)',
  );
}
