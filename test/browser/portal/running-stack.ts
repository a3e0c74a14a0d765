import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { builtPortal } from '../../../scripts/build/built-portal.ts';
import { installApp } from '../../../scripts/build/install-app.ts';
import { launchChromium } from '../../../scripts/chromium/launch-chromium.ts';
import { addressesFrom } from '../../../scripts/demo/addresses.ts';
import { freePorts } from '../../../scripts/demo/free-ports.ts';
import { InstanceAdmin } from '../../../scripts/demo/instance-admin.ts';
import { INSTANCE_ADMIN } from '../../../scripts/demo/people.ts';
import { type Stack, startStack } from '../../../scripts/demo/stack.ts';
import { type ChecklistOutcome, completeChecklist } from '../../../scripts/demo/walk/checklist.ts';

/** Both twins with the app installed and its checklist done, the connector, and a browser: all real. */
export interface RunningStack {
  stack: Stack;
  browser: Browser;
  instanceAdmin: InstanceAdmin;
  checklist: ChecklistOutcome;
}

/** Hundreds of files and requests come from this one machine. */
const REQUESTS_PER_MINUTE = '100000';

let starting: Promise<RunningStack> | undefined;

/** The one stack that all browser tests of the portal share; it starts with the first that asks, and ends with the last. */
export function runningStack(): Promise<RunningStack> {
  starting ??= start();
  return starting;
}

// A root hook of mocha: runs once, after every file that imports this one.
after(async function () {
  this.timeout(30_000);
  if (starting === undefined) return;
  const running = await starting.catch(() => null);
  if (running === null) return;
  const { stack, browser } = running;
  await browser.close();
  await stack.stop();
  rmSync(stack.folder, { recursive: true, force: true });
});

async function start(): Promise<RunningStack> {
  await builtPortal();
  const [connector = 0, instance = 0, microsoft = 0] = await freePorts(3);
  const stack = await startStack({
    addresses: addressesFrom([connector, instance, microsoft]),
    folder: mkdtempSync(join(tmpdir(), 'portal-tests-')),
    faults: true,
    env: { REQUESTS_PER_MINUTE },
  });
  try {
    return await prepare(stack);
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

async function prepare(stack: Stack): Promise<RunningStack> {
  await installApp(stack.addresses.instance, INSTANCE_ADMIN);
  const instanceAdmin = new InstanceAdmin(stack.addresses.instance, INSTANCE_ADMIN);
  const redirectUri = new URL('/servicenow/oauth/callback', stack.addresses.connector).href;
  const checklist = await completeChecklist(instanceAdmin, redirectUri);
  return { stack, browser: await launchChromium(), instanceAdmin, checklist };
}
