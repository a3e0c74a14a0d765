import { spawnSync } from 'node:child_process';
import { judgeAudit } from './judge-audit.ts';

/**
 * `npm run audit`: asks the registry whether a package of the lock file has a known weakness. Exit code 0: none has;
 * 1: some have, they are named; 3: the registry could not be asked.
 */
const EXIT_CODES = { clean: 0, vulnerable: 1, not_asked: 3 };

const npm = process.env['npm_execpath'];
const [command, ...args] = npm === undefined ? ['npm'] : [process.execPath, npm];
const options = ['audit', '--json', '--package-lock-only'];
const { stdout } = spawnSync(command ?? 'npm', [...args, ...options], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const { outcome, lines } = judgeAudit(stdout ?? '');
for (const line of lines) console.log(line);
process.exit(EXIT_CODES[outcome]);
