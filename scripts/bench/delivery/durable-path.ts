import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SHARE_MAX_TASKS } from 'shared-types';
import { createDeliveryWorker } from '../../../connector-service/src/delivery/delivery-worker.ts';
import { shareTasks } from '../../../connector-service/src/sharing/share-task.ts';
import { startPostgresServer } from '../../../connector-service/test/fixtures/postgres-server.ts';
import { type ComposedConnector, composeConnector } from '../connector-service.ts';
import { median, timed } from '../distribution.ts';
import type { Bar, Measurement, Row, Surroundings } from '../measurement.ts';
import { bareBatches, sendBare } from './bare-client.ts';
import { taskDraft } from './bench-tasks.ts';
import { startReceiver } from './start-receiver.ts';

const ENGINES = ['PGlite', 'PostgreSQL'] as const;
type Engine = (typeof ENGINES)[number];

/** A busy receiver shows our own cost; a slow one shows whether we keep it busy. */
const DELAYS: { delayMs: number; ratioBar: Bar }[] = [
  { delayMs: 0, ratioBar: { atLeast: 0.2 } },
  { delayMs: 200, ratioBar: { atLeast: 0.95 } },
];
const CPU_BAR: Record<Engine, Bar | undefined> = { PGlite: undefined, PostgreSQL: { atMost: 0.25 } };
const WARM_UP = 400;
const BEAT_MS = 2_000;

/** Tickets from queued to delivered, through the store, beside a client that has no store. */
export const durablePath: Measurement = {
  name: 'durable-path',
  title: 'tickets/s from queued to delivered, beside the bare HTTP client',
  async run(surroundings) {
    const rows: Row[] = [];
    const postgres = await startPostgresServer({ fsync: true });
    surroundings.atEnd(() => postgres.stop());
    for (const { delayMs, ratioBar } of DELAYS) {
      const receiver = await startReceiver(surroundings, delayMs);
      for (const engine of ENGINES) {
        const databaseUrl = engine === 'PGlite' ? null : await postgres.createDatabase(`after_${delayMs}_ms`);
        const dataDir = join(surroundings.folder, `${engine}-${delayMs}`);
        const connector = await composeConnector({ databaseUrl, dataDir, instance: receiver });
        try {
          const rounds = await runRounds(connector, receiver, surroundings);
          rows.push(...rowsOf(rounds, `${engine}, receiver ${delayMs} ms`, ratioBar, delayMs === 0 ? engine : null));
        } finally {
          await connector.service.close();
        }
      }
    }
    return rows;
  },
};

/** One round: both senders, one after the other, on the same machine in the same state. */
interface Round {
  bareTicketsPerSecond: number;
  sharedTicketsPerSecond: number;
  ticketsPerSecond: number;
  cpuMsPerTicket: number;
}

async function runRounds(connector: ComposedConnector, receiver: URL, { quick }: Surroundings): Promise<Round[]> {
  const count = quick ? 1_000 : 4_000;
  await shareMany(connector, WARM_UP);
  await deliverAll(connector);
  await expectAllDelivered(connector);
  await sendBare(receiver, bareBatches(WARM_UP));
  const rounds: Round[] = [];
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    const sharedMs = await timed(() => shareMany(connector, count));
    const batches = bareBatches(count);
    const bareMs = await timed(() => sendBare(receiver, batches));
    const before = process.cpuUsage();
    const deliveredMs = await timed(() => deliverAll(connector));
    const cpu = process.cpuUsage(before);
    await expectAllDelivered(connector);
    rounds.push({
      sharedTicketsPerSecond: (count / sharedMs) * 1000,
      bareTicketsPerSecond: (count / bareMs) * 1000,
      ticketsPerSecond: (count / deliveredMs) * 1000,
      cpuMsPerTicket: (cpu.user + cpu.system) / 1000 / count,
    });
  }
  return rounds;
}

function rowsOf(rounds: Round[], label: string, ratioBar: Bar, engineOfCpu: Engine | null): Row[] {
  const middle = (figure: (round: Round) => number) => median(rounds.map(figure));
  const ratio = middle((round) => round.ticketsPerSecond / round.bareTicketsPerSecond);
  const rows: Row[] = [
    { name: `Delivered, ${label}`, value: middle((round) => round.ticketsPerSecond), unit: 'tickets/s' },
    {
      name: `Bare node-fetch beside it, ${label}`,
      value: middle((round) => round.bareTicketsPerSecond),
      unit: 'tickets/s',
    },
    { name: `Ratio, ${label}`, value: ratio, unit: 'x', bar: ratioBar },
  ];
  if (engineOfCpu === null) return rows;
  const cpuBar = CPU_BAR[engineOfCpu];
  return [
    ...rows,
    {
      name: `CPU of the connector a ticket, ${label}`,
      value: middle((round) => round.cpuMsPerTicket),
      unit: 'ms',
      ...(cpuBar === undefined ? {} : { bar: cpuBar }),
    },
    { name: `Shared and stored, ${label}`, value: middle((round) => round.sharedTicketsPerSecond), unit: 'tickets/s' },
  ];
}

async function shareMany({ ports, connection }: ComposedConnector, count: number): Promise<void> {
  for (let shared = 0; shared < count; shared += SHARE_MAX_TASKS) {
    await shareTasks(ports, {
      tenantId: connection.tenantId,
      requestedBy: 'alex.admin@contoso.example',
      idempotencyKey: randomUUID(),
      drafts: Array.from({ length: Math.min(SHARE_MAX_TASKS, count - shared) }, taskDraft),
    });
  }
}

async function deliverAll({ ports, connection }: ComposedConnector): Promise<void> {
  const worker = createDeliveryWorker(ports, randomUUID());
  await worker.beat();
  // As in production: a node that is silent for eight seconds is taken for dead, and its batches are sent again.
  const beating = setInterval(() => void worker.beat(), BEAT_MS);
  worker.wake(connection.id);
  await worker.settled();
  clearInterval(beating);
  await worker.stop();
}

/** Errors: something is left, so the figure would be that of another amount of work. */
async function expectAllDelivered({ ports, connection }: ComposedConnector): Promise<void> {
  const summaries = await ports.tickets.summarize(connection.tenantId, new Date().toISOString().slice(0, 10));
  const left = summaries.reduce((sum, { waiting, failed }) => sum + waiting + failed, 0);
  if (left > 0) throw new Error(`${left} tickets were not delivered.`);
}
