import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const appFolder = join(root, 'now-app');
const nowSdk = join(root, 'node_modules', '@servicenow', 'sdk', 'bin', 'index.js');

export interface Login {
  name: string;
  password: string;
}

/**
 * `now-sdk build --frozenKeys`: the package that customers get, in `now-app/dist`. Resolves with its output.
 * Errors: the SDK printed an error; it ends with exit code 0 all the same when a module does not compile.
 */
export async function buildApp(): Promise<string> {
  const { code, output } = await runSdk(['build', '--frozenKeys'], {});
  if (code !== 0 || /\bError:|\bERROR\b/.test(output)) throw new Error(`now-sdk build failed:\n${output}`);
  return output;
}

/** `now-sdk install`: ServiceNow's own path into an instance. Resolves with its output. */
export async function installApp(instance: URL, admin: Login, options: readonly string[] = []): Promise<string> {
  const { code, output } = await runSdk(['install', ...options], {
    SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
    SN_SDK_INSTANCE_URL: instance.origin,
    SN_SDK_USER: admin.name,
    SN_SDK_USER_PWD: admin.password,
  });
  if (code !== 0 || /\bERROR\b/.test(output)) throw new Error(`now-sdk install failed:\n${output}`);
  return output;
}

function runSdk(args: readonly string[], env: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [nowSdk, ...args], { cwd: appFolder, env: { ...process.env, ...env } });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (cause) => reject(new Error(`Could not start now-sdk: ${cause.message}`, { cause })));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}
