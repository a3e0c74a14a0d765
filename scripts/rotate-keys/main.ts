import { readFileSync } from 'node:fs';
import { ConfigError } from '../../connector-service/src/config/config.ts';
import { loadConfig } from '../../connector-service/src/config/load-config.ts';
import { rotateKeys } from '../../connector-service/src/connections/rotate-keys.ts';
import { createLog } from '../../connector-service/src/create-log.ts';
import { ConnectorError } from '../../connector-service/src/errors.ts';
import { createSecretSealer } from '../../connector-service/src/stores/secret-sealer.ts';
import { openDatabase } from '../../connector-service/src/stores/sql/open-database.ts';
import { createStores } from '../../connector-service/src/stores/sql/stores.ts';

/**
 * `npm run rotate-keys`: seals every stored secret with the newest key of `SECRET_KEYS`, as the start of the service
 * does, and says which key can go. In the environment of the service. Exit code 1: a secret needs a key that is not there.
 */
try {
  await rotate();
} catch (error) {
  // What was foreseen is said in words; only the rest needs its stack.
  if (!(error instanceof ConfigError || error instanceof ConnectorError)) throw error;
  process.stderr.write(`${error instanceof ConnectorError ? error.publicMessage : error.message}\n`);
  process.exitCode = 1;
}

async function rotate(): Promise<void> {
  const { databaseUrl, dataDir, secretKeys } = loadConfig(process.env, (path) => readFileSync(path, 'utf8'));
  const log = createLog('warn');
  const database = await openDatabase({ databaseUrl, dataDir, log });
  try {
    const noJobs = () => ({ wakeDelivery: async () => {}, wakePoll: async () => {} });
    const stores = createStores(database, createSecretSealer(secretKeys), noJobs);
    const rotation = await rotateKeys({ ...stores, clock: () => new Date(), log });
    const { checked, resealed, unreadable, values, removable } = rotation;
    process.stdout.write(`${checked} secrets checked, ${resealed} sealed anew, ${unreadable} unreadable.\n`);
    for (const [id, count] of values) {
      const note = removable.includes(id) ? ': it can leave SECRET_KEYS' : '';
      process.stdout.write(`Key ${id}: ${count} secrets${note}\n`);
    }
    if (unreadable > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}
