import { expect } from 'chai';
import { createSecretSealer, parseKeyRing } from '../../src/stores/secret-sealer.ts';
import type { Database } from '../../src/stores/sql/database.ts';
import { type PgBossJobs, startPgBossJobs } from '../../src/stores/sql/pg-boss-jobs.ts';
import { createStores } from '../../src/stores/sql/stores.ts';
import { startBackgroundWork } from '../../src/sync/background-work.ts';
import { share, shareMany } from '../fixtures/drafts.ts';
import { ENGINES } from '../fixtures/engines.ts';
import { silentLog } from '../fixtures/silent-log.ts';
import { connect, createWorld, KEYS, type World } from '../fixtures/world.ts';

for (const engine of ENGINES) {
  describe(`jobs on ${engine.name}`, function () {
    this.timeout(60_000);
    let database: Database;
    let jobs: PgBossJobs;
    let world: World;

    before(async () => {
      database = await engine.open();
      jobs = await startPgBossJobs({ database, log: silentLog, working: true });
    });

    after(() => jobs.stop());

    beforeEach(() => {
      world = createWorld(database);
      const stores = createStores(database, createSecretSealer(parseKeyRing(KEYS)), jobs.within);
      world.inTransaction = stores.inTransaction;
    });

    const countJobs = async (connectionId: string) => {
      const found = (await database.sql.execute(
        `select count(*)::int as count from jobs.job where data->>'connectionId' = '${connectionId}'`,
      )) as unknown as { rows: { count: number }[] };
      return found.rows[0]?.count;
    };

    it('commit and roll back with the rows', async () => {
      const { id } = await connect(world);
      await world
        .inTransaction(async (unit) => {
          await unit.jobs.wakePoll(id);
          throw new Error('stop here');
        })
        .catch(() => null);
      expect(await countJobs(id)).to.equal(0);
      await share(world);
      expect(await countJobs(id)).to.equal(1);
    });

    it('are one while they wait, however often they are asked for', async () => {
      const { id } = await connect(world);
      for (let index = 0; index < 5; index += 1) await world.inTransaction((unit) => unit.jobs.wakePoll(id));
      expect(await countJobs(id)).to.equal(1);
    });

    it('bring tickets to the instance, and changes back after a ring', async () => {
      const connection = await connect(world);
      // Only this test's connection: the database holds what other tests left.
      const listDue = async (now: Date) => (await world.deliveries.listDue(now)).filter((id) => id === connection.id);
      const mine = { ...world, deliveries: { ...world.deliveries, listDue } };
      const work = await startBackgroundWork({ ...mine, auditDays: 400 }, jobs, `node-${connection.id}`);
      try {
        const tickets = await shareMany(world, 120);
        await untilTrue(async () => {
          const [incident] = await world.tickets.summarize(world.tenantId, '2026-03-01');
          return incident?.total === 120 && incident.waiting === 0;
        });
        for (const { correlationId } of tickets) expect(world.instance.tickets.has(correlationId)).to.equal(true);
        const [ticket] = tickets;
        world.instance.move(ticket?.correlationId ?? '', { state: '2', state_label: 'In Progress' });
        await world.inTransaction((unit) => unit.jobs.wakePoll(connection.id));
        await untilTrue(async () => {
          const stored = await world.tickets.find(world.tenantId, ticket?.id ?? '');
          return stored?.remote?.state === '2';
        });
      } finally {
        await work.stop();
      }
      expect(world.instance.created).to.equal(world.instance.tickets.size);
    });
  });
}

/** Waits for other processes' clocks and sockets: the queue itself decides when it hands a job out. */
async function untilTrue(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not happen within 20 s.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
