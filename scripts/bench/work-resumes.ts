import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startPostgresServer } from '../../connector-service/test/fixtures/postgres-server.ts';
import { untilDelivered } from '../demo/walk/share.ts';
import { type ConnectedStack, shareIncident, startConnectedStack } from './connected-stack.ts';
import type { Measurement, Row, Surroundings } from './measurement.ts';

/** Longer than any run: the batch is still in hand when the connector is killed. */
const HELD_MS = 120_000;
const DEADLINE_MS = 60_000;

/** Seconds from kill -9 with a batch in hand to the delivery of that very batch by the connector started again. */
export const workResumes: Measurement = {
  name: 'work-resumes',
  title: 'kill -9 with a batch in hand until that batch is delivered',
  async run(surroundings) {
    const embedded = await killRepeatedly(inFolder(surroundings, 'pglite'), {});
    const postgres = await startPostgresServer({ fsync: true });
    surroundings.atEnd(() => postgres.stop());
    const databaseUrl = await postgres.createDatabase('connector');
    const onServer = await killRepeatedly(inFolder(surroundings, 'postgres'), { DATABASE_URL: databaseUrl });
    return [...rowsOf('PGlite', embedded), ...rowsOf('PostgreSQL', onServer)];
  },
};

function rowsOf(engine: string, seconds: number[]): Row[] {
  return [
    {
      name: `Work resumed after kill -9, ${engine}, longest of ${seconds.length}`,
      value: Math.max(...seconds),
      unit: 's',
      bar: { atMost: 10 },
    },
    { name: `Work resumed after kill -9, ${engine}, shortest`, value: Math.min(...seconds), unit: 's' },
  ];
}

async function killRepeatedly(surroundings: Surroundings, env: Record<string, string>): Promise<number[]> {
  const connected = await startConnectedStack(surroundings, env);
  const seconds: number[] = [];
  for (let run = 0; run < (surroundings.quick ? 1 : 3); run += 1) seconds.push(await killOnce(connected));
  await connected.stack.stop();
  return seconds;
}

async function killOnce({ stack, portal, admin }: ConnectedStack): Promise<number> {
  const fault = { kind: 'slow', milliseconds: HELD_MS, path: '/api/x_mioms_m365ticket/v1/tasks', count: 1 };
  await admin.send('POST', '/_twin/faults', fault);
  const ticket = await shareIncident(portal);
  await untilHeld(admin);
  const killedAt = performance.now();
  await stack.connector().kill();
  await stack.startConnector();
  await untilDelivered(portal, ticket.id, DEADLINE_MS);
  const seconds = (performance.now() - killedAt) / 1000;
  await admin.send('DELETE', '/_twin/faults');
  return seconds;
}

/** Waits until the instance holds the batch. Errors: no batch came. */
async function untilHeld(admin: ConnectedStack['admin']): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS;
  for (;;) {
    const { faults } = (await (await admin.send('GET', '/_twin/faults')).json()) as { faults: { hits: number }[] };
    if (faults.some(({ hits }) => hits > 0)) return;
    if (Date.now() > deadline) throw new Error('The connector sent no batch.');
    await delay(20);
  }
}

function inFolder(surroundings: Surroundings, name: string): Surroundings {
  const folder = join(surroundings.folder, name);
  mkdirSync(folder, { recursive: true });
  return { ...surroundings, folder };
}
