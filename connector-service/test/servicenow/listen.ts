import http, { type RequestListener } from 'node:http';
import https from 'node:https';
import type { AddressInfo, Server } from 'node:net';

export interface TestServer {
  /** For example `http://127.0.0.1:40001`. */
  origin: string;
  host: string;
  close(): Promise<void>;
}

/** A real server on a free port of this machine that answers by `handler`. */
export async function listen(handler: RequestListener, tls?: { key: string; cert: string }): Promise<TestServer> {
  const server = tls === undefined ? http.createServer(handler) : https.createServer(tls, handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = (server as Server).address() as AddressInfo;
  return {
    origin: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
