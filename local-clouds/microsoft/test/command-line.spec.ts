import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ACCOUNTS } from 'local-microsoft';
import { Browser } from './browser.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

describe('npm run local-microsoft', function () {
  this.timeout(120_000);

  it('prints settings and logins, serves a sign-in without a warning, and stops when told', async () => {
    const child = spawn(process.execPath, [MAIN, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const loginsPrinted = new Promise<void>((resolve, reject) => {
      child.once('exit', () => reject(new Error(`It stopped: ${errors}`)));
      child.stdout.on('data', (chunk) => {
        output += chunk;
        if (output.split('\n').filter((line) => line.startsWith('Login')).length >= ACCOUNTS.length) resolve();
      });
    });
    try {
      await loginsPrinted;
      for (const { userPrincipalName } of ACCOUNTS) expect(output).to.contain(userPrincipalName);
      const setting = (name: string) => new RegExp(`^${name} +(\\S+)$`, 'm').exec(output)?.[1] ?? '';
      const redirectUri = 'http://127.0.0.1:8080/signin/callback';
      const url = new URL(`${setting('ENTRA_ISSUER')}/authorize`);
      url.search = new URLSearchParams({
        client_id: setting('ENTRA_CLIENT_ID'),
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: 'openid profile',
        code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        code_challenge_method: 'S256',
      }).toString();
      const [account] = ACCOUNTS;
      if (!account) throw new Error('no account');
      const end = await new Browser().signIn(url, account, redirectUri);
      expect(end.url.searchParams.get('code')).to.be.a('string');
    } finally {
      child.kill('SIGTERM');
    }
    const [code] = await once(child, 'close');
    expect(code).to.equal(0);
    expect(errors).to.equal('');
    expect(output).not.to.match(/warning|notice/i);
  });

  it('says in words that its port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const child = spawn(process.execPath, [MAIN, '--port', String(port)], { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const [code] = await once(child, 'close');
    holder.close();
    expect(code).to.equal(1);
    expect(errors).to.equal(
      `Port ${port} is taken by another program. End that program, or choose another port with --port.\n`,
    );
  });

  it('explains wrong arguments', async () => {
    const child = spawn(process.execPath, [MAIN, '--port', 'eighty'], { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const [code] = await once(child, 'close');
    expect(code).to.equal(1);
    expect(errors).to.contain('--port eighty is not a port').and.contain('Usage:');
  });
});
