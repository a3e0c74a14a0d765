import {
  API_BASE_PATH,
  type BatchAnswer,
  type BatchResult,
  type BatchTask,
  type ConnectionRegistration,
  type ConnectionStatus,
  type StateList,
  type Ticket,
  type TicketFeed,
  type TicketType,
} from 'shared-types';
import type { z } from 'zod';
import type { AnswerFacts, InstanceAccess, InstanceClient } from '../ports/instance-client.ts';
import { InstanceError } from '../ports/instance-errors.ts';
import {
  batchAnswer,
  batchItemAnswer,
  connectionAnswer,
  feedAnswer,
  stateListAnswer,
  ticketAnswer,
} from './answer-schemas.ts';
import { readJson, readResult, readSemaphoreWait, unexpectedShape } from './classify-answer.ts';
import { checkInstanceAddress, type InstanceHosts } from './instance-address.ts';
import { type InstanceRequest, type RawAnswer, sendRequest, type Transport } from './send-request.ts';

export type HttpInstanceClientOptions = Transport & { allowedHosts: InstanceHosts };

/** The app's REST API over HTTP. Addresses are checked again with each request: a stored one may outlive its rule. */
export class HttpInstanceClient implements InstanceClient {
  readonly #options: HttpInstanceClientOptions;

  constructor(options: HttpInstanceClientOptions) {
    this.#options = options;
  }

  async createTasks(access: InstanceAccess, tasks: BatchTask[]): Promise<{ answer: BatchAnswer; facts: AnswerFacts }> {
    const answer = await this.#send(access, 'POST', '/tasks/batch', { tasks });
    const { results } = parseResult(answer, batchAnswer);
    if (results.length !== tasks.length) {
      throw unexpectedShape(answer, `${results.length} results for ${tasks.length} tasks`);
    }
    return {
      answer: { results: tasks.map((task, index) => readBatchItem(answer, task, results[index])) },
      facts: readFacts(answer),
    };
  }

  async readTicket(access: InstanceAccess, correlationId: string): Promise<Ticket | null> {
    try {
      const answer = await this.#send(access, 'GET', `/tasks/${encodeURIComponent(correlationId)}`);
      return parseResult(answer, ticketAnswer);
    } catch (error) {
      if (error instanceof InstanceError && error.failure === 'not_found') return null;
      throw error;
    }
  }

  async readFeed(access: InstanceAccess, after: string | null, limit: number): Promise<TicketFeed> {
    const query = new URLSearchParams({ ...(after === null ? {} : { after }), limit: String(limit) });
    return parseResult(await this.#send(access, 'GET', `/tasks?${query}`), feedAnswer);
  }

  async readStates(access: InstanceAccess, ticketType: TicketType): Promise<StateList> {
    const query = new URLSearchParams({ ticket_type: ticketType });
    return parseResult(await this.#send(access, 'GET', `/states?${query}`), stateListAnswer);
  }

  async readConnection(access: InstanceAccess): Promise<ConnectionStatus> {
    return parseResult(await this.#send(access, 'GET', '/connection'), connectionAnswer);
  }

  async registerConnection(access: InstanceAccess, registration: ConnectionRegistration): Promise<void> {
    await this.#send(access, 'PUT', '/connection', registration);
  }

  async removeConnection(access: InstanceAccess): Promise<void> {
    await this.#send(access, 'DELETE', '/connection');
  }

  /** Sends, and returns only an answer with a JSON result or an empty 204. */
  async #send(
    access: InstanceAccess,
    method: InstanceRequest['method'],
    path: string,
    body?: unknown,
  ): Promise<CheckedAnswer> {
    const origin = checkInstanceAddress(access.instanceUrl, this.#options.allowedHosts);
    const answer = await sendRequest(this.#options, {
      method,
      url: `${origin}${API_BASE_PATH}${path}`,
      accessToken: access.accessToken,
      body,
    });
    const json = readJson(answer);
    const result = readResult(json);
    if (result === undefined && json !== undefined) throw unexpectedShape(answer, 'no result in the answer');
    return { ...answer, result };
  }
}

type CheckedAnswer = RawAnswer & { result: unknown };

function parseResult<Schema extends z.ZodType>(answer: CheckedAnswer, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(answer.result);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw unexpectedShape(answer, `${issue?.path.join('.')}: ${issue?.code}`);
}

/**
 * One item of a batch. An item under a foreign id makes the whole answer untrustworthy; one that is merely damaged
 * counts as failed there, so that the others are recorded and it alone is sent again.
 */
function readBatchItem(answer: CheckedAnswer, task: BatchTask, item: unknown): BatchResult {
  const id = typeof item === 'object' && item !== null ? (item as BatchResult).correlation_id : undefined;
  if (id !== task.correlation_id) throw unexpectedShape(answer, 'results do not follow the order of the tasks');
  const parsed = batchItemAnswer.safeParse(item);
  const isForTask =
    parsed.success &&
    (!('ticket' in parsed.data) ||
      (parsed.data.ticket.correlation_id === task.correlation_id &&
        parsed.data.ticket.ticket_type === task.ticket_type));
  if (isForTask) return parsed.data;
  const message = 'The answer for this task could not be read. It is sent again automatically.';
  return { correlation_id: task.correlation_id, status: 500, error: { message, detail: null } };
}

function readFacts(answer: RawAnswer): AnswerFacts {
  return {
    httpStatus: answer.status,
    transactionId: answer.header('x-transaction-id'),
    semaphoreWaitMs: readSemaphoreWait(answer.header('server-timing')),
  };
}
