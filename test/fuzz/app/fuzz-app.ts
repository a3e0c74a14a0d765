import { API } from '../../end-to-end/app-on-instance/app-instance.ts';
import type { FuzzReport } from '../fuzz-report.ts';
import { appRequests } from '../generators/app-requests.ts';
import { type FuzzRun, runFuzz } from '../run-fuzz.ts';
import type { AppTarget } from './app-target.ts';

/** Sends inputs to every scripted REST resource of the app as it is installed. */
export function fuzzApp(target: AppTarget, run: FuzzRun): Promise<FuzzReport> {
  return runFuzz(target, appRequests(API, target.resources()), run);
}
