import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { launchChromium } from '../chromium/launch-chromium.ts';
import { renderLogo } from './render-logo.ts';

const PIXELS = 256;
const root = new URL('../../', import.meta.url);
const RECORDS = 'now-app/src/fluent/generated/logo.now.ts';

/**
 * Writes the picture for the store listing and the records of the package, when `logo.svg` is another than they were
 * drawn from: two versions of a browser draw the same lines with other bytes.
 *
 * @returns whether they were drawn
 */
export async function drawLogo(): Promise<boolean> {
  const drawing = read('now-app/src/fluent/logo/logo.svg');
  const drawingHash = createHash('sha256').update(drawing).digest('hex');
  if (read(RECORDS).includes(drawingHash)) return false;
  const picture = await draw(drawing);
  const { scopeId } = JSON.parse(read('now-app/now.config.json')) as { scopeId: string };
  writeFileSync(new URL('docs/images/logo.png', root), picture);
  writeFileSync(new URL(RECORDS, root), renderLogo(picture, drawingHash, scopeId));
  return true;
}

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

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
