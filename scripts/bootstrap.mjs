// Runs a command of this project on the pinned Node, on a bare clone too: installs what is missing, builds the
// contract, then hands over. Plain JavaScript, because it must start on any Node from 20.19 on.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

requireNode(20, 19);
installPackages();
installPinnedNode();
buildContract();
run(process.argv.slice(2));

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  stop(
    `Node ${process.versions.node} is too old to start. Install Node ${major}.${minor} or newer from https://nodejs.org.`,
  );
}

/** `npm ci`, unless this very lock file was installed already. */
function installPackages() {
  const stamp = join(modules, '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (once; about two minutes) ...');
  // Through the npm that started us where there is one, so that its settings (registry, proxy) hold.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (result.status !== 0) stop('npm ci failed. Is the npm registry reachable? Its own message stands above.');
  writeFileSync(stamp, lock);
}

/** The `node` package fetches its binary in an install script; where scripts are switched off, do it now. */
function installPinnedNode() {
  if (existsSync(pinnedNode)) return;
  say('Installing the pinned Node ...');
  const folder = join(modules, 'node');
  const result = spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, stdio: 'inherit' });
  if (result.status !== 0 || !existsSync(pinnedNode)) {
    stop('The pinned Node could not be installed. Delete node_modules and try again with a reachable npm registry.');
  }
}

/** Compiles shared-types when a source is newer than its output. */
function buildContract() {
  const output = join(root, 'shared-types', 'dist', 'index.js');
  const sources = readdirSync(join(root, 'shared-types', 'src')).map((name) => join(root, 'shared-types', 'src', name));
  const builtAt = existsSync(output) ? statSync(join(dirname(output), '.tsbuildinfo')).mtimeMs : 0;
  if (sources.every((file) => statSync(file).mtimeMs <= builtAt)) return;
  mkdirSync(dirname(output), { recursive: true });
  const tsc = join(modules, 'typescript', 'bin', 'tsc');
  const result = spawnSync(pinnedNode, [tsc, '-p', 'shared-types', '--incremental', 'false'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (result.status !== 0) stop('shared-types does not compile; see above.');
  writeFileSync(join(dirname(output), '.tsbuildinfo'), '');
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
