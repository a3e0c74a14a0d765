import { RequestError } from '../services/request.ts';
import type { Translation } from './translate.ts';

/** What is wrong with a field, in the language of the person; null when nothing was said about it. */
export function fieldWords({ t }: Translation, error: unknown, field: string): string | null {
  const issue = error instanceof RequestError ? error.issues.find((each) => each.field === field) : undefined;
  if (issue === undefined) return null;
  for (const key of [`issue.${field}.${issue.code}`, `issue.${issue.code}`]) {
    // The key comes back when there is no such text.
    if (t(key) !== key) return t(key);
  }
  return t('issue.other');
}

/** Whether all that an error says is said at the fields. */
export function isSaidAtFields(error: unknown, fields: readonly string[]): boolean {
  if (!(error instanceof RequestError) || error.issues.length === 0) return false;
  return error.issues.every(({ field }) => fields.includes(field));
}
