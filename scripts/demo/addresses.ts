import { createServer } from 'node:net';

/** Where the three parts listen, all on this machine. */
export interface Addresses {
  connector: URL;
  instance: URL;
  microsoft: URL;
}

const DEFAULT_PORT_BASE = 8080;

/**
 * Connector 8080, local instance 8081, local Microsoft 8082; `PORT_BASE=n` moves all three.
 * Errors: `PORT_BASE` is not a port.
 */
export function readAddresses(env: NodeJS.ProcessEnv): Addresses {
  const base = Number(env['PORT_BASE'] ?? DEFAULT_PORT_BASE);
  if (!Number.isInteger(base) || base < 1024 || base > 65_533) {
    throw new Error(`PORT_BASE is "${env['PORT_BASE']}". Set it to a whole number from 1024 to 65533.`);
  }
  return addressesFrom([base, base + 1, base + 2]);
}

export function addressesFrom([connector, instance, microsoft]: readonly [number, number, number]): Addresses {
  const at = (port: number) => new URL(`http://127.0.0.1:${port}`);
  return { connector: at(connector), instance: at(instance), microsoft: at(microsoft) };
}

/** Errors: a port is taken already; the message names it and how to take others. */
export async function requireFreePorts(addresses: Addresses): Promise<void> {
  for (const { port } of [addresses.connector, addresses.instance, addresses.microsoft]) {
    if (await isFree(Number(port))) continue;
    throw new Error(
      `Port ${port} is taken by another program, perhaps by a demo that still runs. End it, or move all three ports: PORT_BASE=9080 npm run demo`,
    );
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
