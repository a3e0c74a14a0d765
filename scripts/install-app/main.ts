import { parseArgs } from 'node:util';
import { builtApp } from '../build/built-app.ts';
import { installApp } from '../build/install-app.ts';

const USAGE = `Usage: npm run install-app -- --instance https://your-instance.service-now.com

  Builds the app and installs it with ServiceNow's own CLI. The admin's name and password are read from
  SN_SDK_USER and SN_SDK_USER_PWD in the environment, so that they stand in no command line.`;

const instance = readInstance();
const { SN_SDK_USER: name, SN_SDK_USER_PWD: password } = process.env;
if (!name || !password) fail(`Set SN_SDK_USER and SN_SDK_USER_PWD to an admin of ${instance.host}.\n\n${USAGE}`);
try {
  console.log((await builtApp()) ? 'Built the app.' : 'The built app is current.');
  console.log(await installApp(instance, { name, password }));
} catch (error) {
  fail((error as Error).message);
}

function readInstance(): URL {
  try {
    const { values } = parseArgs({ options: { instance: { type: 'string' } } });
    const url = new URL(values.instance ?? '');
    const isLocal = ['127.0.0.1', 'localhost'].includes(url.hostname);
    if (url.protocol !== 'https:' && !isLocal) throw new Error('The password must not travel without https.');
    return url;
  } catch (error) {
    return fail(`--instance is not an instance's address: ${(error as Error).message}\n\n${USAGE}`);
  }
}

function fail(text: string): never {
  console.error(text);
  process.exit(1);
}
