import fc from 'fast-check';
import { FuzzReport } from './fuzz-report.ts';
import type { FuzzAnswer, FuzzRequest } from './fuzz-request.ts';

/** What inputs are sent to. */
export interface FuzzTarget {
  /** Null: no answer in time. */
  send(input: FuzzRequest): Promise<FuzzAnswer | null>;
  /** What was logged since the last call. */
  takeLog(): string[];
  /** Beside what is planted: what the target itself gave out, and must neither log nor show again. */
  readonly secrets: ReadonlySet<string>;
}

export interface FuzzRun {
  inputs: number;
  /** The same seed makes the same inputs. */
  seed: number;
}

/** Inputs made at a time: some are large. */
const CHUNK = 250;

/** Sends so many inputs, one after another, and reports what came back. */
export async function runFuzz(target: FuzzTarget, requests: fc.Arbitrary<FuzzRequest>, { inputs, seed }: FuzzRun) {
  const report = new FuzzReport(target.secrets);
  for (let done = 0; done < inputs; done += CHUNK) {
    const numRuns = Math.min(CHUNK, inputs - done);
    for (const request of fc.sample(requests, { numRuns, seed: seed + done })) {
      const answer = await target.send(request);
      if (answer === null) report.noteHang(request);
      else report.note(request, answer);
    }
    report.searchLog(target.takeLog());
  }
  return report;
}
