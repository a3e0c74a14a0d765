import { sql as text } from 'drizzle-orm';
import { type DrizzleTransactionLike, fromDrizzle, fromPglite, PgBoss } from 'pg-boss';
import type { JobHandlers, JobRunner } from '../../ports/job-runner.ts';
import type { Log } from '../../ports/log.ts';
import type { JobQueue } from '../../ports/unit-of-work.ts';
import type { Database, Sql } from './database.ts';

/** pg-boss behind our words. */
export interface PgBossJobs extends JobRunner {
  /** The queue as it writes inside a transaction of the business rows. */
  within(tx: Sql): JobQueue;
  stop(): Promise<void>;
}

const DELIVER = 'deliver';
const POLL = 'poll';
const EVERY_MINUTE = 'every-minute';
const EVERY_HOUR = 'every-hour';

/**
 * Jobs are wake-ups: what is due stands in our own tables, so that nothing depends on how long a queue keeps a job.
 * `short` keeps at most one waiting job per connection and any number of running ones, so that a ring during a poll
 * asks for another poll, and a job left over by a dead node holds nobody up.
 */
const WAKE_UP = {
  policy: 'short',
  notify: true,
  expireInSeconds: 60,
  retryLimit: 0,
  retentionSeconds: 3600,
  deleteAfterSeconds: 60,
} as const;

/** NOTIFY wakes at once; polling is the net under it. */
const POLLING = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2 } as const;

const STOP_TIMEOUT_MS = 20_000;
const POLLS_AT_ONCE = 4;

/** @param working false: this node asks for work and does none */
export async function startPgBossJobs(options: {
  database: Database;
  log: Log;
  working: boolean;
}): Promise<PgBossJobs> {
  const { database, log, working } = options;
  const boss = new PgBoss({
    ...connectionOf(database),
    schema: 'jobs',
    useListenNotify: working,
    supervise: working,
    schedule: working,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    persistWarnings: false,
  });
  boss.on('error', (err) => log.error({ err }, 'job queue error'));
  boss.on('warning', ({ message }) => log.warn({ warning: message }, 'job queue warning'));
  await boss.start();
  await boss.createQueue(DELIVER, WAKE_UP);
  await boss.createQueue(POLL, WAKE_UP);
  await boss.createQueue(EVERY_MINUTE, WAKE_UP);
  await boss.createQueue(EVERY_HOUR, WAKE_UP);
  return {
    within(tx) {
      const db = fromDrizzle(tx as unknown as DrizzleTransactionLike, text);
      const wake = async (queue: string, connectionId: string) => {
        await boss.send(queue, { connectionId }, { singletonKey: connectionId, db });
      };
      return { wakeDelivery: (id) => wake(DELIVER, id), wakePoll: (id) => wake(POLL, id) };
    },
    work: (handlers) => work(boss, handlers),
    stopWorking: () => stopWorking(boss),
    stop: () => boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS }),
  };
}

async function work(boss: PgBoss, handlers: JobHandlers): Promise<void> {
  await boss.work<{ connectionId: string }>(DELIVER, { ...POLLING, batchSize: 50 }, async (jobs) => {
    for (const { data } of jobs) handlers.deliver(data.connectionId);
  });
  const poll = { ...POLLING, localConcurrency: POLLS_AT_ONCE };
  await boss.work<{ connectionId: string }>(POLL, poll, async ([job]) => {
    if (job !== undefined) await handlers.poll(job.data.connectionId);
  });
  await boss.schedule(EVERY_MINUTE, '* * * * *');
  await boss.schedule(EVERY_HOUR, '17 * * * *');
  await boss.work(EVERY_MINUTE, { ...POLLING }, () => handlers.everyMinute());
  await boss.work(EVERY_HOUR, { ...POLLING }, () => handlers.everyHour());
}

async function stopWorking(boss: PgBoss): Promise<void> {
  for (const queue of [DELIVER, POLL, EVERY_MINUTE, EVERY_HOUR]) await boss.offWork(queue, { wait: true });
}

function connectionOf(database: Database) {
  return database.engine === 'pglite'
    ? ({ db: fromPglite(database.client), backend: 'pglite' } as const)
    : ({ connectionString: database.url, max: 4 } as const);
}
