import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { CONTOSO, TENANTS } from '../directory/directory.ts';
import type { ApplicationTokens } from '../entra/application-tokens.ts';
import { READ_PERMISSION, WRITE_PERMISSION } from '../entra/application-tokens.ts';
import type { TenantScore } from '../secure-score/tenant-score.ts';
import { FAULT_KINDS, FAULT_TARGETS, type Fault, type Faults } from './faults.ts';
import type { MovableClock } from './movable-clock.ts';

export interface TwinRoutesOptions {
  clock: MovableClock;
  faults: Faults;
  tokens: ApplicationTokens;
  scoreOf: (tenantId: string) => TenantScore;
}

/** Kinds of consent that a test may leave the app with. */
const CONSENTS: Record<string, string[]> = { none: [], read: [READ_PERMISSION], write: [WRITE_PERMISSION] };

class WrongCommand extends Error {}

/** `/_twin/*`: what no cloud offers. Mounted only on request; see README.md for the bodies. */
export function twinRoutes({ clock, faults, tokens, scoreOf }: TwinRoutesOptions): Router {
  const router = Router();
  router.use('/_twin', express.json({ limit: '16kb' }));

  router.get('/_twin/state', (_request, response) => {
    response.json({ now: clock.now().toISOString(), faults: faults.list() });
  });

  router.post('/_twin/clock', (request, response) => {
    const { days } = request.body ?? {};
    if (typeof days !== 'number' || !Number.isFinite(days)) throw new WrongCommand('days must be a number');
    clock.advance(days);
    response.json({ now: clock.now().toISOString() });
  });

  router.post('/_twin/controls/:id', (request, response) => {
    const { implemented = true, tenantId = CONTOSO } = request.body ?? {};
    if (typeof implemented !== 'boolean') throw new WrongCommand('implemented must be true or false');
    if (!TENANTS.includes(tenantId)) throw new WrongCommand(`tenantId must be one of ${TENANTS.join(', ')}`);
    if (!scoreOf(tenantId).setImplemented(request.params.id, implemented)) {
      throw new WrongCommand(`there is no control ${request.params.id}`);
    }
    response.json({ id: request.params.id, implemented, countsFrom: 'the next day' });
  });

  router.post('/_twin/faults', (request, response) => {
    faults.add(parseFault(request.body ?? {}));
    response.json({ faults: faults.list() });
  });

  router.delete('/_twin/faults', (_request, response) => {
    faults.clear();
    response.json({ faults: [] });
  });

  router.post('/_twin/revoke', (_request, response) => {
    tokens.revokeAll();
    response.json({ revoked: true });
  });

  router.post('/_twin/consent', (request, response) => {
    const permissions = CONSENTS[request.body?.permissions];
    if (!permissions) throw new WrongCommand(`permissions must be one of ${Object.keys(CONSENTS).join(', ')}`);
    tokens.consentTo(permissions);
    response.json({ permissions });
  });

  router.use('/_twin', (error: Error, _request: Request, response: Response, next: NextFunction) => {
    if (!(error instanceof WrongCommand)) return next(error);
    return response.status(400).json({ error: error.message });
  });
  return router;
}

function parseFault(body: Record<string, unknown>): Fault {
  const { target = 'graph', kind, times = 1, retryAfterSeconds = null } = body;
  const knownTarget = FAULT_TARGETS.find((each) => each === target);
  const knownKind = FAULT_KINDS.find((each) => each === kind);
  if (!knownTarget) throw new WrongCommand(`target must be one of ${FAULT_TARGETS.join(', ')}`);
  if (!knownKind) throw new WrongCommand(`kind must be one of ${FAULT_KINDS.join(', ')}`);
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 1)
    throw new WrongCommand('times must be 1 or more');
  if (retryAfterSeconds !== null && typeof retryAfterSeconds !== 'number') {
    throw new WrongCommand('retryAfterSeconds must be a number or null');
  }
  return { target: knownTarget, kind: knownKind, times, retryAfterSeconds };
}
