import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { Platform } from '../http/platform.ts';
import { SYSTEM_SESSION } from '../security/session.ts';
import type { FaultPlan } from './fault-plan.ts';
import { readFaultRequest } from './read-fault-request.ts';
import { readRecordChange } from './record-change.ts';
import { UnusableRequestError } from './unusable-request.ts';

/** The switches of `--faults`; nothing of this exists on an instance. Errors: 400 that names the field. */
export function twinRouter(platform: Platform, plan: FaultPlan): Router {
  const router = express.Router();
  router.use(express.json());
  router.get('/faults', (_request, response) => void response.json({ faults: plan.list() }));
  router.post('/faults', (request, response) => addFault(platform, plan, request, response));
  router.delete('/faults', (_request, response) => void response.json({ cleared: plan.clear(null) }));
  router.delete('/faults/:id', (request, response) => void response.json({ cleared: plan.clear(request.params.id) }));
  router.get('/clock', (_request, response) => sendClock(platform, response));
  router.post('/clock', (request, response) => moveClock(platform, request, response));
  router.post('/run-events', async (_request, response) => {
    await platform.scripts.runEventQueue();
    response.json({ done: true });
  });
  router.get('/statements', (_request, response) => {
    response.json({ statements: platform.store.takeStatementCount() });
  });
  router.post('/records', (request, response) => changeRecord(platform, request, response));
  router.get('/records/:table/:sysId', (request, response) => showRecord(platform, request.params, response));
  router.post('/session', (request, response) => impersonate(platform, request, response));
  router.use(answerUnusable);
  return router;
}

function addFault(platform: Platform, plan: FaultPlan, request: Request, response: Response): void {
  const wanted = readFaultRequest(request.body);
  const { kind } = wanted;
  if (kind === 'expire-access-tokens' || kind === 'revoke-refresh-tokens') {
    const tokens = platform.credentials.expireAll(kind === 'expire-access-tokens' ? 'access' : 'refresh');
    response.status(201).json({ kind, tokens });
    return;
  }
  response.status(201).json(plan.add(wanted));
}

/** `{advanceSeconds}` moves the clock, `{reset: true}` puts it back. */
function moveClock(platform: Platform, request: Request, response: Response): void {
  const { advanceSeconds, reset } = (request.body ?? {}) as Record<string, unknown>;
  if (reset === true) platform.clock.reset();
  else if (typeof advanceSeconds === 'number' && Number.isFinite(advanceSeconds)) {
    platform.clock.advance(advanceSeconds * 1000);
  } else throw new UnusableRequestError('advanceSeconds: a number, or reset: true');
  sendClock(platform, response);
}

function sendClock(platform: Platform, response: Response): void {
  response.json({ now: platform.clock.now().toISOString(), offsetSeconds: platform.clock.offset() / 1000 });
}

function changeRecord(platform: Platform, request: Request, response: Response): void {
  const change = readRecordChange(request.body);
  const { store, operations } = platform;
  const { operation, table, sysId, values, rules } = change;
  if (store.table(table) === null) throw new UnusableRequestError(`table: there is no table ${table}`);
  if (operation !== 'insert' && store.get(table, sysId) === null) {
    throw new UnusableRequestError(`sysId: ${table} has no record ${sysId}`);
  }
  const options = { runRules: rules };
  if (operation === 'insert') {
    response.status(201).json({ sysId: operations.insert(SYSTEM_SESSION, table, values, options) });
    return;
  }
  if (operation === 'delete') operations.delete(SYSTEM_SESSION, table, sysId, options);
  else operations.update(SYSTEM_SESSION, table, sysId, values, options);
  response.json({ sysId });
}

function showRecord(platform: Platform, { table, sysId }: { table: string; sysId: string }, response: Response): void {
  const record = platform.store.table(table) === null ? null : platform.store.get(table, sysId);
  response.status(record === null ? 404 : 200).json({ record });
}

/** `{userName}`: a session of that user without a password; sets its cookies and returns the token. */
function impersonate(platform: Platform, request: Request, response: Response): void {
  const { userName } = (request.body ?? {}) as Record<string, unknown>;
  const account = typeof userName === 'string' ? platform.accounts.byName(userName) : null;
  if (account === null) throw new UnusableRequestError('userName: a user of sys_user');
  const session = platform.sessions.open(response, account.id);
  response.status(201).json({ userId: account.id, token: session.token });
}

function answerUnusable(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  if (error instanceof UnusableRequestError) response.status(400).json({ error: error.message });
  else next(error);
}
