import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { addressesFrom, requireFreePorts } from '../../scripts/demo/addresses.ts';
import { freePorts } from '../../scripts/demo/free-ports.ts';

const MODULE = new URL('../../scripts/process/end-with-us.ts', import.meta.url).href;

describe('processes that a script starts', function () {
  this.timeout(60_000);

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    it(`end with the script, also when ${signal} ends it`, async () => {
      const source = `import { spawn } from 'node:child_process';
        import { endWithUs } from ${JSON.stringify(MODULE)};
        const child = spawn(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1000)'], { stdio: 'inherit' });
        endWithUs(child);`;
      const script = spawn(process.execPath, ['--input-type=module', '--eval', source], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(createInterface({ input: script.stdout }), 'line');
      // The child holds the other end of the pipe: it closes when both are gone.
      const closed = once(script.stdout, 'close');
      script.kill(signal);
      expect((await once(script, 'exit'))[0]).to.be.greaterThan(128);
      await closed;
    });
  }
});

describe('the ports of the demo', () => {
  it('are named with the remedy when one is taken', async () => {
    const [first = 0, second = 0, third = 0] = await freePorts(3);
    const addresses = addressesFrom([first, second, third]);
    await requireFreePorts(addresses);
    const holder = createServer().listen(second, '127.0.0.1');
    await once(holder, 'listening');
    const refusal = await requireFreePorts(addresses).catch((error: Error) => error.message);
    holder.close();
    expect(refusal).to.include(`Port ${second} is taken`).and.to.include('PORT_BASE=9080 npm run demo');
  });
});
