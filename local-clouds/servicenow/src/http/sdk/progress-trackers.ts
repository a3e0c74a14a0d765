import { newSysId } from '../sys-id.ts';

/** `0` pending, `1` running, `2` successful, `3` error: strings, as the CI/CD API renders them. */
export type ProgressStatus = '0' | '1' | '2' | '3';

export interface Progress {
  status: ProgressStatus;
  message: string;
  percentComplete: number;
}

/** Long-running work of this process, as `GET /api/sn_cicd/progress/{id}` reports it. */
export interface ProgressTrackers {
  start(message: string): string;
  finish(id: string, message: string): void;
  fail(id: string, message: string): void;
  find(id: string): Progress | null;
}

export function createProgressTrackers(): ProgressTrackers {
  const trackers = new Map<string, Progress>();
  return {
    start: (message) => {
      const id = newSysId();
      trackers.set(id, { status: '1', message, percentComplete: 0 });
      return id;
    },
    finish: (id, message) => void trackers.set(id, { status: '2', message, percentComplete: 100 }),
    fail: (id, message) => void trackers.set(id, { status: '3', message, percentComplete: 100 }),
    find: (id) => trackers.get(id) ?? null,
  };
}

const LABELS: Record<ProgressStatus, string> = { '0': 'Pending', '1': 'Running', '2': 'Successful', '3': 'Failed' };

/** The `result` of the progress resource. `percent_complete` is a number: `now-sdk` compares it with `===`. */
export function progressJson(progress: Progress): Record<string, string | number> {
  return {
    status: progress.status,
    status_label: LABELS[progress.status],
    status_message: progress.message,
    status_detail: '',
    error: progress.status === '3' ? progress.message : '',
    percent_complete: progress.percentComplete,
  };
}
