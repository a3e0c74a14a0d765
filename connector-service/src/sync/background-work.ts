import { type RevokePendingDeps, revokePending } from '../connections/revoke-pending.ts';
import type { DeliverBatchDeps } from '../delivery/deliver-batch.ts';
import { createDeliveryWorker } from '../delivery/delivery-worker.ts';
import { describeFailure } from '../failures/describe-failure.ts';
import type { JobRunner } from '../ports/job-runner.ts';
import type { Ports } from '../ports/ports.ts';
import { pollAll } from './poll-all.ts';
import { pollConnection } from './poll-connection.ts';
import { probePausedConnections } from './probe-paused-connections.ts';

export type BackgroundWorkDeps = DeliverBatchDeps &
  RevokePendingDeps &
  Pick<Ports, 'housekeeping'> & {
    /** How long an entry of the audit log is kept. */
    auditDays: number;
  };

/** Retries and resumed tickets wait at most so long beyond their time. */
const SWEEP_MS = 1_000;
/** A node is taken for dead after four missed beats. */
const BEAT_MS = 2_000;

/**
 * Everything a working node does by itself: delivers, polls, sweeps, and tells that it lives.
 *
 * @param nodeId new with each start: a restarted node must not inherit what its predecessor had in hand
 */
export async function startBackgroundWork(
  deps: BackgroundWorkDeps,
  jobs: JobRunner,
  nodeId: string,
): Promise<{ stop(): Promise<void> }> {
  const worker = createDeliveryWorker(deps, nodeId);
  await worker.beat();
  await jobs.work({
    deliver: (connectionId) => worker.wake(connectionId),
    poll: async (connectionId) => void (await pollConnection(deps, { connectionId })),
    everyMinute: async () => {
      await pollAll(deps);
      await revokePending(deps, { tenantId: null });
      await probePausedConnections(deps);
    },
    everyHour: () => deps.housekeeping.purgeExpired(deps.clock(), deps.auditDays),
  });
  const stopBeating = repeat(BEAT_MS, () => worker.beat(), deps);
  const stopSweeping = repeat(SWEEP_MS, () => worker.sweep(), deps);
  return {
    async stop() {
      await stopSweeping();
      await jobs.stopWorking();
      // Beats go on until the last batch is settled, or other nodes would take it over.
      await worker.stop();
      await stopBeating();
    },
  };
}

/** Repeats work with a pause between two runs, never two at once. Stopping waits for the run under way. */
function repeat(pauseMs: number, work: () => Promise<void>, deps: Pick<Ports, 'log'>): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let run = Promise.resolve();
  const next = () => {
    run = work()
      .catch((err) => deps.log.error({ err, ...describeFailure(err) }, 'background work failed, it is tried again'))
      .then(() => {
        if (!stopped) timer = setTimeout(next, pauseMs);
      });
  };
  next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await run;
  };
}
