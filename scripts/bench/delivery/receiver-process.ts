import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { type BatchAnswer, type BatchResult, type BatchTask, TICKET_TABLES } from 'shared-types';

// Answers batches as the app does, after a given time and without any work: what is left is the sender's own cost.
const [port = '0', delayMs = '0'] = process.argv.slice(2);
let created = 0;

const server = createServer(async (request, response) => {
  response.setHeader('content-type', 'application/json');
  response.setHeader('server-timing', 'sem_wait;dur=0, sesh_wait;dur=0');
  if (request.method === 'GET') return response.end('{}');
  const { tasks } = (await json(request)) as { tasks: BatchTask[] };
  if (delayMs !== '0') await delay(Number(delayMs));
  const result: BatchAnswer = { results: tasks.map(create) };
  return response.end(JSON.stringify({ result }));
});
server.listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));

function create(task: BatchTask): BatchResult {
  created += 1;
  const { correlation_id, ticket_type, priority, due_date } = task;
  const now = new Date().toISOString();
  return {
    correlation_id,
    status: 201,
    ticket: {
      correlation_id,
      ticket_type,
      table: TICKET_TABLES[ticket_type],
      sys_id: created.toString(16).padStart(32, '0'),
      number: `INC${String(created).padStart(7, '0')}`,
      state: '1',
      state_label: 'New',
      state_meaning: 'new',
      outcome: 'open',
      priority,
      due_date,
      created_at: now,
      updated_at: now,
      revision: 0,
    },
  };
}
