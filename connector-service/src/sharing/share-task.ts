import type { Ports } from '../ports/ports.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** A task as a person sends it; every field is checked by the use case, so an input may hold anything. */
export interface TaskDraft {
  ticketType: unknown;
  name: unknown;
  description: unknown;
  priority: unknown;
  dueDate: unknown;
  recommendationSource: unknown;
  recommendationCategory: unknown;
  /** Secure Score control id; null or absent for a task made from scratch. */
  improvementActionId?: string | null;
}

export interface ShareRequest {
  tenantId: string;
  /** User principal name of the person who shares. */
  requestedBy: string;
  /** 16 to 255 printable ASCII characters; same key and same body: same answer, nothing created again. */
  idempotencyKey: string;
}

export type ShareTaskDeps = Pick<Ports, 'clock' | 'randomBytes' | 'inTransaction' | 'ticketChanges'>;

export declare function shareTask(
  deps: ShareTaskDeps,
  input: ShareRequest & { draft: TaskDraft },
): Promise<{ ticket: Ticket; replayed: boolean }>;

/** All or nothing, 1 to 200 tasks. Issues name fields as `tasks[2].dueDate`. */
export declare function shareTasks(
  deps: ShareTaskDeps,
  input: ShareRequest & { drafts: TaskDraft[] },
): Promise<{ tickets: Ticket[]; replayed: boolean }>;
