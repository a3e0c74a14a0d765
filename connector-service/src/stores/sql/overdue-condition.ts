import { and, eq, lt, type SQL } from 'drizzle-orm';
import { tickets } from './schema.ts';

/** `isOverdue` for the database: `due_on` has a day that never comes where a ticket has no due date. */
export function overdueCondition(today: string): SQL {
  return and(eq(tickets.active, true), lt(tickets.dueOn, today)) as SQL;
}
