import { readFileSync, writeFileSync } from 'node:fs';
import { launchChromium } from '../chromium/launch-chromium.ts';
import { renderLogoRecords } from './render-records.ts';

/** Writes the picture for the store listing and the records of the package after `logo.svg` was changed. */
const PIXELS = 256;
const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const picture = await draw(read('now-app/src/fluent/logo/logo.svg'));
const { scopeId } = JSON.parse(read('now-app/now.config.json')) as { scopeId: string };
writeFileSync(new URL('docs/images/logo.png', root), picture);
writeFileSync(new URL('now-app/src/fluent/logo/logo.now.ts', root), renderLogoRecords(picture, scopeId));

async function draw(svg: string): Promise<Buffer> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: PIXELS, height: PIXELS } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    return await page.screenshot({ omitBackground: true });
  } finally {
    await browser.close();
  }
}
