import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const BOOTSTRAP = fileURLToPath(new URL('../../scripts/bootstrap.mjs', import.meta.url));
const LOCK = '{"packages":{}}';

/** A project of one package, installed; `npm` is a script that puts the package back. */
describe('the bootstrap', function () {
  this.timeout(120_000);
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'bootstrap-'));
    write('scripts/bootstrap.mjs', readFileSync(BOOTSTRAP, 'utf8'));
    write('package-lock.json', LOCK);
    write('npm.cjs', INSTALL);
    write('shared-types/src/one.ts', 'export const one = 1;');
    write('shared-types/dist/one.js', 'export const one = 1;');
    write('shared-types/dist/one.d.ts', 'export declare const one = 1;');
    write('run.mjs', "import greeting from 'greeting';\nconsole.log(greeting);");
    write('fail.mjs', "import 'greeting/inner.js';");
    write('wait.mjs', "console.log('waiting'); setInterval(() => {}, 1000);");
    write('scripts/build/main.ts', "console.log('building'); setInterval(() => {}, 1000);");
    install();
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('runs what it is told, and installs nothing a second time', async () => {
    expect(await run('run.mjs')).to.deep.equal({ code: 0, output: 'hello\n' });
  });

  it('installs anew what is missing or was cut short, and then runs', async () => {
    const states: (() => void)[] = [
      () => rmSync(join(root, 'node_modules'), { recursive: true }),
      () => rmSync(join(root, 'node_modules/greeting'), { recursive: true }),
      () => write('node_modules/greeting/package.json', ''),
      () => rmSync(join(root, 'node_modules/.package-lock.json')),
      () => write('node_modules/.package-lock.json', '{"packages": {"node_mod'),
      () => rmSync(join(root, 'node_modules/.installed-lock')),
    ];
    for (const breakIt of states) {
      breakIt();
      const { code, output } = await run('run.mjs');
      expect(output, breakIt.toString())
        .to.include('Installing packages')
        .and.to.match(/hello\n$/);
      expect(code).to.equal(0);
    }
  });

  it('says after a failure that a package is not whole, and installs it with the next run', async () => {
    rmSync(join(root, 'node_modules/greeting/index.js'));
    const { code, output } = await run('run.mjs');
    expect(code).to.equal(1);
    expect(output).to.match(/not whole: node_modules\/greeting\.\nRun the same command again.*\n$/);
    expect((await run('run.mjs')).output).to.match(/hello\n$/);
  });

  it('leaves the failure of a whole project as it is', async () => {
    const { code, output } = await run('fail.mjs');
    expect(code).to.equal(1);
    expect(output).not.to.include('not whole');
  });

  for (const [moment, args] of [
    ['the command runs', ['wait.mjs']],
    ['it still builds', ['--with-portal', 'wait.mjs']],
  ] as const) {
    it(`leaves no process behind when it is told to stop while ${moment}`, async () => {
      const child = spawn(process.execPath, [join(root, 'scripts/bootstrap.mjs'), ...args], {
        env: environment(),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(createInterface({ input: child.stdout }), 'line');
      const output = once(child.stdout, 'close');
      child.kill('SIGTERM');
      expect((await once(child, 'exit'))[0]).to.equal(143);
      // Its children hold the other end of the pipe: it closes when the last one is gone.
      await output;
    });
  }

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  function install(): void {
    for (const [path, text] of Object.entries(PACKAGE)) write(path, text);
    mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
    cpSync(process.execPath, join(root, 'node_modules/node/bin/node'));
    write('node_modules/.installed-lock', createHash('sha256').update(LOCK).digest('hex'));
    expect(existsSync(join(root, 'node_modules/greeting/index.js'))).to.equal(true);
  }

  function environment(): NodeJS.ProcessEnv {
    return { PATH: process.env['PATH'], INIT_CWD: root, npm_execpath: join(root, 'npm.cjs') };
  }

  async function run(...args: string[]): Promise<{ code: number; output: string }> {
    const child = spawn(process.execPath, [join(root, 'scripts/bootstrap.mjs'), ...args], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    const [code] = await once(child, 'close');
    return { code, output };
  }
});

const PACKAGE = {
  'node_modules/.package-lock.json': '{"packages":{"node_modules/greeting":{"version":"1.0.0"}}}',
  'node_modules/greeting/package.json': '{"name":"greeting","type":"module","main":"./index.js"}',
  'node_modules/greeting/index.js': "export default 'hello';",
};

/** What `npm ci` does to this project. */
const INSTALL = `
const { mkdirSync, writeFileSync, rmSync } = require('node:fs');
const { dirname, join } = require('node:path');
rmSync(join(__dirname, 'node_modules'), { recursive: true, force: true });
for (const [path, text] of Object.entries(${JSON.stringify(PACKAGE)})) {
  mkdirSync(dirname(join(__dirname, path)), { recursive: true });
  writeFileSync(join(__dirname, path), text);
}
`;
