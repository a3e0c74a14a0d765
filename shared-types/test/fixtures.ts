import { readFileSync } from 'node:fs';
import type { IssueCode, Task } from 'shared-types';

/** Tasks that both sides accept as they are. */
export interface AcceptedFixtures {
  earliest_due_date: string;
  tasks: { name: string; task: Task }[];
}

/** Bodies that both sides refuse, with every problem in them. */
export interface RejectedFixtures {
  earliest_due_date: string;
  bodies: { name: string; body: unknown; issues: { field: string; code: IssueCode }[] }[];
}

export const accepted: AcceptedFixtures = read('accepted.json');
export const rejected: RejectedFixtures = read('rejected.json');

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8'));
}
