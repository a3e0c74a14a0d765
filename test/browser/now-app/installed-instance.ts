import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { builtApp } from '../../../scripts/build/built-app.ts';
import { installApp } from '../../../scripts/build/install-app.ts';
import { launchChromium } from '../../../scripts/chromium/launch-chromium.ts';
import { addressesFrom } from '../../../scripts/demo/addresses.ts';
import { freePorts } from '../../../scripts/demo/free-ports.ts';
import { InstanceAdmin } from '../../../scripts/demo/instance-admin.ts';
import { INSTANCE_ADMIN } from '../../../scripts/demo/people.ts';
import { type Stack, startStack } from '../../../scripts/demo/stack.ts';
import { Twin } from './twin.ts';

/** Both clouds and the connector, the app just installed by the vendor's own command, and a browser. */
export interface InstalledInstance {
  stack: Stack;
  browser: Browser;
  admin: InstanceAdmin;
  twin: Twin;
}

/** An administrator of the instance whose language is Swedish, and somebody who may only look. */
export const SWEDISH_ADMIN = 'astrid.admin';
export const VIEWER = 'vera.viewer';

let starting: Promise<InstalledInstance> | undefined;

/** The one instance that the tests of the page share; it starts with the first that asks, and ends with the last. */
export function installedInstance(): Promise<InstalledInstance> {
  starting ??= start();
  return starting;
}

// A root hook of mocha: runs once, after every file that imports this one.
after(async function () {
  this.timeout(30_000);
  const running = await starting?.catch(() => null);
  if (!running) return;
  await running.browser.close();
  await running.stack.stop();
  rmSync(running.stack.folder, { recursive: true, force: true });
});

async function start(): Promise<InstalledInstance> {
  await builtApp();
  const [connector = 0, instance = 0, microsoft = 0] = await freePorts(3);
  const stack = await startStack({
    addresses: addressesFrom([connector, instance, microsoft]),
    folder: mkdtempSync(join(tmpdir(), 'setup-page-tests-')),
    faults: true,
  });
  try {
    await installApp(stack.addresses.instance, INSTANCE_ADMIN);
    const admin = new InstanceAdmin(stack.addresses.instance, INSTANCE_ADMIN);
    await createPeople(admin);
    return { stack, browser: await launchChromium(), admin, twin: new Twin(stack.addresses.instance) };
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

async function createPeople(admin: InstanceAdmin): Promise<void> {
  await createUser(admin, SWEDISH_ADMIN, 'admin', 'sv');
  await createUser(admin, VIEWER, 'x_mioms_m365ticket.viewer', 'en');
}

async function createUser(admin: InstanceAdmin, userName: string, roleName: string, language: string): Promise<void> {
  const [role] = await admin.records('sys_user_role', `name=${roleName}`);
  const { sys_id } = await admin.request<{ sys_id: string }>('POST', '/api/now/table/sys_user', {
    user_name: userName,
    first_name: userName,
    preferred_language: language,
  });
  await admin.request('POST', '/api/now/table/sys_user_has_role', { user: sys_id, role: role?.['sys_id']?.value });
}
