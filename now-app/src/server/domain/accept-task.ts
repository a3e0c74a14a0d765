import {
  type BatchResult,
  CORRELATION_ID_LENGTH,
  formatIssues,
  ISSUES_ROOM,
  type Issue,
  type Task,
  type Validation,
  validateCorrelationId,
  validateTask,
} from 'shared-types';
import { type Answer, failure, result } from './answer.ts';
import { type CreateTicketOutcome, type CreateTicketSurroundings, createTicket } from './create-ticket.ts';

interface AcceptedTask {
  correlationId: string;
  task: Task;
}

/**
 * Creates the ticket of a task that came by PUT: 201, 200, 409, 400 with every problem listed, or 500 with the words of
 * the instance where a rule of the customer's refuses the ticket.
 */
export function acceptTask(
  correlationId: unknown,
  body: unknown,
  earliestDueDate: string,
  surroundings: CreateTicketSurroundings,
): Answer {
  const checked = checkTask(correlationId, body, earliestDueDate);
  if (!checked.ok) return failure(400, 'The task was refused', formatIssues(checked.issues));
  const outcome = createTicket(checked.value.correlationId, checked.value.task, surroundings);
  if (outcome.kind === 'conflict') return failure(409, CONFLICT, conflictDetail(outcome.fields));
  if (outcome.kind === 'refused') return failure(500, REFUSED, refusedDetail(outcome.reason, ISSUES_ROOM));
  return result(outcome.kind === 'created' ? 201 : 200, outcome.ticket);
}

/**
 * The same for a task of a batch, whose correlation id travels inside it.
 *
 * @param room characters that a refusal may take: the tasks of a batch share the room of one answer
 */
export function acceptBatchTask(
  item: unknown,
  earliestDueDate: string,
  surroundings: CreateTicketSurroundings,
  room: number = ISSUES_ROOM,
): BatchResult {
  const { correlation_id, ...body } = isObject(item) ? item : { correlation_id: undefined };
  const checked = checkTask(correlation_id, isObject(item) ? body : item, earliestDueDate);
  const shownId = typeof correlation_id === 'string' ? correlation_id.slice(0, SHOWN_ID_LENGTH) : '';
  if (!checked.ok) return refused(shownId, 400, 'The task was refused', formatIssues(checked.issues, room));
  const outcome = createTicket(checked.value.correlationId, checked.value.task, surroundings);
  return batchResult(checked.value.correlationId, outcome, room);
}

const CONFLICT = 'The correlation id belongs to another task';
const REFUSED = 'The instance refused the ticket';
/** Enough to find a wrong id again, and no more: it comes from outside. */
const SHOWN_ID_LENGTH = CORRELATION_ID_LENGTH;

/** Of what the instance says; a rule of a customer's may say anything. */
const MOST_WORDS = 1_000;

function batchResult(correlationId: string, outcome: CreateTicketOutcome, room: number): BatchResult {
  if (outcome.kind === 'conflict') return refused(correlationId, 409, CONFLICT, conflictDetail(outcome.fields));
  if (outcome.kind === 'refused') return refused(correlationId, 500, REFUSED, refusedDetail(outcome.reason, room));
  return { correlation_id: correlationId, status: outcome.kind === 'created' ? 201 : 200, ticket: outcome.ticket };
}

function refused(correlationId: string, status: 400 | 409 | 500, message: string, detail: string): BatchResult {
  return { correlation_id: correlationId, status, error: { message, detail } };
}

function conflictDetail(fields: readonly string[]): string {
  return `The first task under this id differs in ${fields.join(', ')}. Send the same task again, or use a new id.`;
}

/** Names the cause in the instance's own words, on one line, and who mends it. */
function refusedDetail(reason: string, room: number): string {
  const all = reason.replace(/\s+/g, ' ').trim();
  const most = Math.min(MOST_WORDS, Math.floor(room / 2));
  const words = all.length > most ? `${all.slice(0, most)}…` : all;
  return `${words} – An administrator of the instance has to change that data policy or business rule. The task is kept: sent again, it is completed.`;
}

function checkTask(correlationId: unknown, body: unknown, earliestDueDate: string): Validation<AcceptedTask> {
  const id = validateCorrelationId(correlationId);
  const task = validateTask(body, earliestDueDate);
  if (id.ok && task.ok) return { ok: true, value: { correlationId: id.value, task: task.value } };
  const issues: Issue[] = [...(id.ok ? [] : id.issues), ...(task.ok ? [] : task.issues)];
  return { ok: false, issues };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
