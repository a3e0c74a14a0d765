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
  | 'duplicate';

/** Outcome of a validation: the checked value, or every problem found. */
export type Validation<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/** All issues as one text, a line each: the `detail` of an error answer. */
export function formatIssues(issues: readonly Issue[]): string {
  return issues.map((issue) => `${issue.field}: ${issue.message}`).join('\n');
}
