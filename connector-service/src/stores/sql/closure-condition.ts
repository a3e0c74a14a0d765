import { and, eq, gte, type SQL, sql as text } from 'drizzle-orm';
import type { ClosureFilter } from '../../tickets/closure-windows.ts';
import { tickets } from './schema.ts';

/** Tickets closed as done that lie in one of the windows. */
export function closureCondition({ windows, closedSince, closedEarlyBy }: ClosureFilter): SQL {
  const sharedOn = text`(${tickets.createdAt} at time zone 'UTC')::date`;
  const early = text`coalesce(${tickets.closedAt} <= ${closedEarlyBy?.toISOString() ?? null}::timestamptz, false)`;
  const inWindow = text`exists (
    select 1 from jsonb_to_recordset(${JSON.stringify(windows)}::jsonb) as closures(
      "improvementActionId" text, "sharedFrom" date, "sharedBefore" date, "closedEarly" boolean)
    where closures."improvementActionId" = ${tickets.improvementActionId}
      and (closures."sharedFrom" is null or ${sharedOn} >= closures."sharedFrom")
      and (closures."sharedBefore" is null or ${sharedOn} < closures."sharedBefore")
      and closures."closedEarly" = ${early})`;
  return and(eq(tickets.outcome, 'done'), gte(tickets.closedAt, closedSince), inWindow) as SQL;
}
