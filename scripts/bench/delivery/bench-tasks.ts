import { randomBytes } from 'node:crypto';
import type { BatchTask } from 'shared-types';
import type { TaskDraft } from '../../../connector-service/src/sharing/share-task.ts';

/** As long as the descriptions that Secure Score gives. */
const description = 'Require a second factor for everyone who administers the tenant, at every sign-in. '.repeat(8);
const name = 'Require MFA for administrators';
const dueDate = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** A task as a person shares it. */
export function taskDraft(): TaskDraft {
  return {
    ticketType: 'incident',
    name,
    description,
    priority: 2,
    dueDate,
    recommendationSource: 'user',
    recommendationCategory: 'identity',
    improvementActionId: null,
  };
}

/** The same task as it crosses; about 1 kB. */
export function wireTask(): BatchTask {
  return {
    ticket_type: 'incident',
    requested_by: 'alex.admin@contoso.example',
    name,
    description,
    priority: 2,
    due_date: dueDate,
    recommendation_source: 'microsoft',
    recommendation_category: 'identity',
    correlation_id: randomBytes(16).toString('hex'),
  };
}
