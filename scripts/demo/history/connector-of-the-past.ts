import { createServer } from 'node:http';
import { pino } from 'pino';
import { compose } from '../../../connector-service/src/compose.ts';
import { loadConfig } from '../../../connector-service/src/config/load-config.ts';

export interface ConnectorOfThePast {
  /** Finishes what is in hand and frees the data for the connector's own process. */
  stop(): Promise<void>;
}

/**
 * The connector itself, in this process, because its own process takes no orders about time: all parts as in
 * production, and the one clock that every decision reads is given.
 */
export async function startConnectorOfThePast(options: {
  env: Readonly<Record<string, string>>;
  clock: () => Date;
  logFile: string;
}): Promise<ConnectorOfThePast> {
  const config = loadConfig(options.env, () => {
    throw new Error('The demo gives every secret in its settings, none in a file.');
  });
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: options.logFile, sync: true }));
  const service = await compose(config, log, { clock: options.clock });
  const server = createServer(service.app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(config.port, config.host, resolve);
  });
  await service.startWorking();
  return {
    async stop() {
      await service.stopWorking();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await service.close();
    },
  };
}
