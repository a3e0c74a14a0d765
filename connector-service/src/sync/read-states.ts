import type { StateChoice, TicketType } from 'shared-types';
import { requireConnection } from '../connections/find-connection.ts';
import type { ProvideAccessDeps } from '../connections/provide-access.ts';
import { withAccess } from '../connections/with-access.ts';
import { describeFailure } from '../failures/describe-failure.ts';
import type { Ports } from '../ports/ports.ts';

export interface KnownStates {
  ticketType: TicketType;
  states: StateChoice[];
  /** When the instance said so; null: it never did, and the list is empty. */
  readAt: Date | null;
  /** True: the instance could not be asked now, this is the last good list. */
  stale: boolean;
}

export type ReadStatesDeps = ProvideAccessDeps & Pick<Ports, 'instance' | 'stateLists'>;

const FRESH_MS = 10 * 60_000;

/**
 * The instance's live choice list, kept for ten minutes; after that the last good one. Throws `ConnectionMissingError`.
 *
 * @param input `fresh`: ask the instance now, whatever is kept; `mayAsk`: whether it may be asked at all by now
 */
export async function readStates(
  deps: ReadStatesDeps,
  input: { tenantId: string; ticketType: TicketType; fresh?: boolean; mayAsk?: () => boolean },
): Promise<KnownStates> {
  const { tenantId, ticketType } = input;
  const connection = await requireConnection(deps, tenantId);
  const known = await deps.stateLists.read(connection, ticketType);
  const now = deps.clock();
  const isFresh = known !== null && now.getTime() - known.readAt.getTime() < FRESH_MS;
  if (isFresh && input.fresh !== true) return { ticketType, ...known, stale: false };
  const last: KnownStates = { ticketType, states: known?.states ?? [], readAt: known?.readAt ?? null, stale: true };
  if (connection.pausedFor !== null) return last;
  if (input.mayAsk?.() === false) return { ...last, stale: !isFresh };
  try {
    const { states } = await withAccess(deps, connection, (access) => deps.instance.readStates(access, ticketType));
    await deps.stateLists.write(connection, ticketType, states, now);
    return { ticketType, states, readAt: now, stale: false };
  } catch (failure) {
    const { errorCode } = describeFailure(failure);
    deps.log.warn({ connectionId: connection.id, ticketType, errorCode }, 'states not read, the last list serves');
    return last;
  }
}
