/** What is wrong with one field. `message` names the cause and the remedy, for people. */
export interface Issue {
  field: string;
  code: IssueCode;
  message: string;
}

export type IssueCode =
  | 'required'
  | 'type'
  | 'unknown_field'
  | 'not_allowed'
  | 'too_long'
  | 'too_many'
  | 'control_character'
  | 'malformed'
  | 'not_a_date'
  | 'past'
  | 'duplicate'
  | 'taken';

/** Outcome of a validation: the checked value, or every problem found. */
export type Validation<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/** Most problems that one answer lists; more help nobody. */
export const ISSUES_SHOWN = 50;

/**
 * Room for problems in one answer, in characters. With what stands around them, and three bytes for a character of
 * another script, an answer stays below 64 kB whatever was sent.
 */
export const ISSUES_ROOM = 30_000;

/**
 * Issues as one text, a line each: the `detail` of an error answer. At most {@link ISSUES_SHOWN} of them and what has
 * room; the last line says how many more there are.
 *
 * @param room characters; a batch shares {@link ISSUES_ROOM} among its tasks
 */
export function formatIssues(issues: readonly Issue[], room: number = ISSUES_ROOM): string {
  const lines: string[] = [];
  let left = room - MORE_ROOM;
  for (const { field, message } of issues.slice(0, ISSUES_SHOWN)) {
    const line = `${field}: ${message}`;
    left -= line.length + 1;
    // The first is always said: an answer without a cause helps nobody.
    if (left < 0 && lines.length > 0) break;
    lines.push(line);
  }
  const more = issues.length - lines.length;
  return more === 0 ? lines.join('\n') : [...lines, `and ${more} more`].join('\n');
}

const MORE_ROOM = 'and 1000000 more'.length;
