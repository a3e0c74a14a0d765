import type { Page } from 'playwright-core';
import { builtPortal } from '../build/built-portal.ts';
import { launchChromium } from '../chromium/launch-chromium.ts';
import { SECURITY_ADMIN } from '../demo/people.ts';
import { shareIncident, startConnectedStack } from './connected-stack.ts';
import { median, percentile } from './distribution.ts';
import type { Measurement } from './measurement.ts';

/** Chromium's own throttling of the processor: a cheap laptop. */
const CPU_SLOW_DOWN = 4;
const LOADS = { quick: 3, full: 8 };

/** The home page of a connected tenant, from the press of Enter until its buttons can be pressed. */
export const firstPage: Measurement = {
  name: 'first-page',
  title: `home page until its buttons can be pressed, processor slowed down ${CPU_SLOW_DOWN} times`,
  async run(surroundings) {
    await builtPortal();
    const { stack, portal } = await startConnectedStack(surroundings);
    await shareIncident(portal);
    const browser = await launchChromium();
    surroundings.atEnd(() => browser.close());
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    const home = stack.addresses.connector.href;
    await page.goto(home);
    await page.locator('input[name=username]').fill(SECURITY_ADMIN.name);
    await page.locator('input[name=password]').fill(SECURITY_ADMIN.password);
    await page.locator('[type=submit]').first().click();
    await page.locator('h1').waitFor();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOW_DOWN });
    const loads = surroundings.quick ? LOADS.quick : LOADS.full;
    const firstVisits: number[] = [];
    const returns: number[] = [];
    for (let load = 0; load < loads; load += 1) {
      await devTools.send('Network.clearBrowserCache');
      firstVisits.push(await usableAfter(page, home));
      returns.push(await usableAfter(page, home));
    }
    return [
      {
        name: 'Home page usable, nothing cached, median',
        value: median(firstVisits),
        unit: 'ms',
        bar: { atMost: 1500 },
      },
      { name: 'Home page usable, nothing cached, p95', value: percentile(firstVisits, 0.95), unit: 'ms' },
      { name: 'Home page usable, files cached, median', value: median(returns), unit: 'ms', bar: { atMost: 1500 } },
    ];
  },
};

/** Runs in the page, looks at each frame. React attaches what a button does before the button is painted. */
const USABLE_AT = `new Promise((resolve) => {
  const look = () => {
    const buttons = [...document.querySelectorAll('button:enabled')];
    if (buttons.some(({ textContent }) => textContent.includes('Create a ticket'))) resolve(performance.now());
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Milliseconds, by the page's own clock, until "Create a ticket" stands there enabled and has been painted. */
async function usableAfter(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  return Number(await page.evaluate(USABLE_AT));
}
