import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);
const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLAYWRIGHT_CLI = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url));

/** Quiet, alone, and without a network of its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium. Errors: none can be had on this machine; the message says what to do. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), headless: true, args: FLAGS });
}

/** The system's, else Playwright's own, else Debian's package when this process may install it. */
async function findChromium(): Promise<string> {
  const tried: string[] = [];
  const attempts: [name: string, find: () => Promise<string | null>][] = [
    ['CHROMIUM_PATH and PATH', async () => installedChromium()],
    ["Playwright's own", playwrightChromium],
    ["Debian's package", debianChromium],
  ];
  for (const [name, find] of attempts) {
    try {
      const path = await find();
      if (path !== null) return path;
      tried.push(`${name}: none`);
    } catch (error) {
      tried.push(`${name}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  throw new Error(
    `No Chromium for the browser tests. Install one (Debian: apt-get install chromium; anywhere: npx playwright-core ` +
      `install --with-deps chromium), or set CHROMIUM_PATH. Tried ${tried.join('; ')}.`,
  );
}

function installedChromium(): string | null {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined) return given;
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  const candidates = INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

async function playwrightChromium(): Promise<string | null> {
  if (!existsSync(chromium.executablePath())) {
    await run(process.execPath, [PLAYWRIGHT_CLI, 'install', 'chromium'], { timeout: 180_000 });
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

async function debianChromium(): Promise<string | null> {
  if (process.getuid?.() !== 0) return null;
  await run('apt-get', ['update'], { timeout: 60_000 });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { timeout: 300_000 });
  return installedChromium();
}
