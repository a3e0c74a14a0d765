/**
 * Whether a ticket is late. The one decision; `stores/sql/overdue-condition.ts` says the same to the database.
 *
 * @param ticket `isOpen`: somebody still has to work on it. `dueDate`: `YYYY-MM-DD` as it stands; null: none
 * @param today `YYYY-MM-DD`, see `today`
 */
export function isOverdue(ticket: { isOpen: boolean; dueDate: string | null }, today: string): boolean {
  return ticket.isOpen && ticket.dueDate !== null && ticket.dueDate < today;
}
