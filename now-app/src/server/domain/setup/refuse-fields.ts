import { formatIssues, type Issue } from 'shared-types';
import { type Answer, failure } from '../answer.ts';

/**
 * The answer to a step whose fields cannot be taken: in words for whoever calls the resource, and by field and code, so
 * that the page says it at the field in the language of the person.
 */
export function refuseFields(status: 400 | 409, message: string, issues: readonly Issue[]): Answer {
  const answer = failure(status, message, formatIssues(issues));
  return { ...answer, body: { ...answer.body, issues: issues.map(({ field, code }) => ({ field, code })) } };
}
