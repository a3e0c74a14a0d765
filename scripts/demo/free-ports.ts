import { createServer } from 'node:net';

/** Set by `npm test`, which gives every suite a range of its own; without it the system chooses. */
const firstPort = process.env['TEST_FIRST_PORT'];
let handedOut = 0;

/** As many free ports of 127.0.0.1 as asked for, none twice. */
export async function freePorts(count: number): Promise<number[]> {
  const servers: ReturnType<typeof createServer>[] = [];
  while (servers.length < count) {
    const server = await listen(firstPort === undefined ? 0 : Number(firstPort) + handedOut++);
    if (server !== null) servers.push(server);
  }
  // Held until the last one is known, so that the system gives none twice.
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Null: somebody else has the port. */
function listen(port: number): Promise<ReturnType<typeof createServer> | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
