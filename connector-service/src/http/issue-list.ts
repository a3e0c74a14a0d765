import { ISSUES_SHOWN } from 'shared-types';
import type { ApiIssue } from './schemas/error-answer.ts';

/** Above every text of ours; what is longer quotes somebody. Fifty of both stay below 64 kB in any script. */
const LONGEST_FIELD = 120;
const LONGEST_MESSAGE = 240;

/** Problems of a request, at most `ISSUES_SHOWN` of them; one more entry says how many others there are. */
export class IssueList {
  readonly #whole: string;
  readonly #shown: ApiIssue[] = [];
  #others = 0;

  /** @param whole name of what was sent, for the entry about the others */
  constructor(whole: string) {
    this.#whole = whole;
  }

  /** @param describe not called for what is not shown */
  add(describe: () => ApiIssue): void {
    if (this.#shown.length < ISSUES_SHOWN) this.#shown.push(shorten(describe()));
    else this.#others += 1;
  }

  get issues(): ApiIssue[] {
    if (this.#others === 0) return this.#shown;
    const message = `has ${this.#others} more problems. Correct these first, then send again.`;
    return [...this.#shown, { field: this.#whole, code: 'more', message }];
  }
}

function shorten({ field, code, message }: ApiIssue): ApiIssue {
  return { field: cut(field, LONGEST_FIELD), code, message: cut(message, LONGEST_MESSAGE) };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
