import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the products must not hold at all, so that no run can do it. */
describe('the source of both products', () => {
  const files = globSync(
    ['{shared-types,now-app,connector-service}/src/**/*.{ts,tsx}', 'connector-service/portal/src/**/*.{ts,tsx}'],
    {
      cwd: ROOT,
      exclude: ['**/generated/**'],
    },
  ).map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
  const holders = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

  it('was found', () => {
    expect(files.length).to.be.greaterThan(400);
  });

  it('knows no implicit and no password grant', () => {
    expect(
      holders(
        /ResourceOwnerPassword|grant_type['"]?\s*[:=,]\s*['"]password|response_type['"]?\s*[:=,]\s*['"](?:id_token )?token/,
      ),
    ).to.deep.equal([]);
  });

  it('reads no secret from the arguments of its process', () => {
    expect(holders(/process\.argv|parseArgs\(/)).to.deep.equal([]);
  });

  it('reads the environment where it starts, and nowhere else', () => {
    expect(holders(/process\.env\b/)).to.deep.equal(['connector-service/src/main.ts']);
  });

  it('evaluates no text, and starts no program but the one that tells when a process began', () => {
    expect(holders(/\beval\(|new Function\(|from 'node:(?:vm|child_process)'/)).to.deep.equal([
      'connector-service/src/stores/sql/process-identity.ts',
    ]);
  });

  it('writes no HTML by hand but what was sanitised', () => {
    expect(holders(/dangerouslySetInnerHTML|\.innerHTML\s*=|document\.write|insertAdjacentHTML/)).to.deep.equal([
      'connector-service/portal/src/secure-score/safe-html.tsx',
    ]);
  });

  it('draws nothing that must not be guessed from Math.random, and hashes by nothing that is broken', () => {
    expect(holders(/createHash\('(?:md5|sha1)'|createHmac\('(?:md5|sha1)'/)).to.deep.equal([]);
    expect(holders(/Math\.random\(/)).to.deep.equal([]);
  });

  it('turns the check of certificates off nowhere', () => {
    expect(holders(/rejectUnauthorized\s*:\s*false|checkServerIdentity/)).to.deep.equal([]);
  });
});

describe('what is committed', () => {
  it('holds no private key and no file of settings', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
    expect(tracked.filter((path) => /(?:^|\/)\.env$|\.(?:pem|key|p12|pfx)$/.test(path))).to.deep.equal([]);
    const texts = tracked.filter((path) => /\.(?:ts|tsx|mjs|cjs|json|md|xml|html|yml|example)$/.test(path));
    const holding = texts.filter((path) =>
      /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*\n[A-Za-z0-9+/=\n]{100}/.test(readFileSync(ROOT + path, 'utf8')),
    );
    // Of a certificate that nobody trusts: the test is that it is refused.
    expect(holding).to.deep.equal(['connector-service/test/servicenow/self-signed.ts']);
  });

  it('keeps a file of settings out of the repository', () => {
    expect(readFileSync(`${ROOT}.gitignore`, 'utf8').split('\n')).to.include('.env');
  });
});
