import { createHash } from 'node:crypto';
import { type Issue, SHARE_MAX_TASKS, type Task, validateTask } from 'shared-types';
import type { Connection } from '../connections/connection.ts';
import { ConnectionMissingError } from '../connections/connection-errors.ts';
import type { Ports } from '../ports/ports.ts';
import { randomId } from '../ports/random-id.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import { type ApiField, apiFieldOf, toWire } from '../tasks/task-fields.ts';
import type { Ticket } from '../tickets/ticket.ts';
import { today } from '../tickets/today.ts';
import { IdempotencyKeyInvalidError, IdempotencyKeyReusedError, InvalidTaskError } from './sharing-errors.ts';

/** A task as a person sends it; every field is checked here, so an input may hold anything. */
export interface TaskDraft extends Record<Exclude<ApiField, 'requestedBy'>, unknown> {
  /** Secure Score control id; null or absent for a task made from scratch. */
  improvementActionId?: unknown;
}

export interface ShareRequest {
  tenantId: string;
  /** User principal name of the person who shares. */
  requestedBy: string;
  /** 16 to 255 printable ASCII characters; same key and same body: same answer, nothing created again. */
  idempotencyKey: string;
}

export type ShareTaskDeps = Pick<Ports, 'clock' | 'randomBytes' | 'inTransaction' | 'ticketChanges'>;

const IMPROVEMENT_ACTION_ID_MAX_LENGTH = 128;

/**
 * Accepts 1 to {@link SHARE_MAX_TASKS} tasks, all or none: tickets and deliveries stand in one transaction, and a
 * delivery survives whatever happens next. Issues name fields as `tasks[2].dueDate`.
 *
 * Throws `InvalidTaskError` with every problem, `IdempotencyKeyInvalidError`, `IdempotencyKeyReusedError`,
 * `ConnectionMissingError`. A paused connection accepts: the tickets wait.
 */
export async function shareTasks(
  deps: ShareTaskDeps,
  input: ShareRequest & { drafts: TaskDraft[] },
): Promise<{ tickets: Ticket[]; replayed: boolean }> {
  if (input.drafts.length === 0 || input.drafts.length > SHARE_MAX_TASKS) {
    const message = `holds ${input.drafts.length} tasks. Send 1 to ${SHARE_MAX_TASKS}.`;
    throw new InvalidTaskError([{ field: 'tasks', code: 'too_many', message }]);
  }
  const checked = input.drafts.map((draft, index) => checkDraft(deps, input, draft, `tasks[${index}].`));
  return accept(deps, input, checked);
}

type CheckedDraft = { task: Task; improvementActionId: string | null } | { issues: Issue[] };

function checkDraft(
  deps: Pick<Ports, 'clock'>,
  request: Pick<ShareRequest, 'requestedBy'>,
  draft: TaskDraft,
  path: string,
): CheckedDraft {
  const validation = validateTask(toWire({ ...draft, requestedBy: request.requestedBy }), today(deps.clock()));
  const action = draft.improvementActionId ?? null;
  const issues = [
    ...(validation.ok ? [] : validation.issues),
    ...checkImprovementActionId(action),
    ...checkSource(draft.recommendationSource, action),
  ];
  if (validation.ok && issues.length === 0)
    return { task: validation.value, improvementActionId: action as string | null };
  return { issues: issues.map((issue) => ({ ...issue, field: path + (apiFieldOf(issue.field) ?? issue.field) })) };
}

function checkImprovementActionId(id: unknown): Issue[] {
  if (id === null) return [];
  const fits = typeof id === 'string' && id.length <= IMPROVEMENT_ACTION_ID_MAX_LENGTH && /^[\x21-\x7e]+$/.test(id);
  const message = 'is not the id of an improvement action. Send the id as the list of improvement actions shows it.';
  return fits ? [] : [{ field: 'improvementActionId', code: 'malformed', message }];
}

/** Microsoft recommends improvement actions, and nothing else. */
function checkSource(source: unknown, action: unknown): Issue[] {
  if (action !== null || source !== 'microsoft') return [];
  const message = 'is microsoft, but no improvement action stands behind this ticket. Send user.';
  return [{ field: 'recommendation_source', code: 'not_allowed', message }];
}

async function accept(
  deps: ShareTaskDeps,
  request: ShareRequest,
  drafts: CheckedDraft[],
): Promise<{ tickets: Ticket[]; replayed: boolean }> {
  if (!/^[\x21-\x7e]{16,255}$/.test(request.idempotencyKey)) throw new IdempotencyKeyInvalidError();
  const issues = drafts.flatMap((draft) => ('issues' in draft ? draft.issues : []));
  if (issues.length > 0) throw new InvalidTaskError(issues);
  const valid = drafts.filter((draft) => 'task' in draft);
  const result = await deps.inTransaction((unit) => store(deps, unit, request, valid));
  if (!result.replayed) deps.ticketChanges.publish(result.tickets);
  return result;
}

async function store(
  deps: ShareTaskDeps,
  unit: UnitOfWork,
  request: ShareRequest,
  drafts: { task: Task; improvementActionId: string | null }[],
): Promise<{ tickets: Ticket[]; replayed: boolean }> {
  const { tenantId } = request;
  const now = deps.clock();
  const ticketIds = drafts.map(() => randomId(deps.randomBytes));
  const requestHash = hash(drafts);
  const used = await unit.idempotencyKeys.take({
    tenantId,
    key: request.idempotencyKey,
    requestHash,
    ticketIds,
    createdAt: now,
  });
  if (used !== null) {
    if (used.requestHash !== requestHash) throw new IdempotencyKeyReusedError();
    return { tickets: await unit.tickets.findMany(tenantId, used.ticketIds), replayed: true };
  }
  const connection = await unit.connections.readByTenant(tenantId);
  if (connection === null) throw new ConnectionMissingError();
  const tickets = drafts.map((draft, index) => newTicket(deps, connection, ticketIds[index] as string, draft, now));
  await unit.tickets.insertMany(tickets);
  if (connection.pausedFor === null) await unit.jobs.wakeDelivery(connection.id);
  return { tickets, replayed: false };
}

function newTicket(
  deps: Pick<Ports, 'randomBytes'>,
  connection: Connection,
  id: string,
  draft: { task: Task; improvementActionId: string | null },
  now: Date,
): Ticket {
  const paused = connection.pausedFor !== null;
  return {
    id,
    tenantId: connection.tenantId,
    connectionId: connection.id,
    correlationId: randomId(deps.randomBytes),
    improvementActionId: draft.improvementActionId,
    task: draft.task,
    deliveryState: paused ? 'paused' : 'queued',
    attempts: 0,
    lastError: paused ? connection.lastError : null,
    nextAttemptAt: paused ? null : now,
    remote: null,
    closedAt: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** Checked tasks have one order of fields, so equal requests have equal hashes. */
function hash(drafts: { task: Task; improvementActionId: string | null }[]): string {
  return createHash('sha256').update(JSON.stringify(drafts)).digest('hex');
}
