import { scopeAccessNotGranted } from '../script/script-exception.ts';
import type { TableOperation } from '../security/cross-scope-policy.ts';
import type { ScriptContext } from './script-context.ts';

/** The answer of application access to one operation on one table. */
export type Permission = { permitted: true } | { permitted: false; message: string };

/**
 * Asks the application access of the target. A refusal by the table's own policy leaves its text in the log and among
 * the user's messages and gives nothing back; one for a missing privilege throws besides. Sources differ on what a
 * script sees, so which of them throws is our choice.
 * Errors: `ScopeAccessNotGrantedException`.
 */
export function permit(context: ScriptContext, operation: TableOperation, table: string): Permission {
  const refusal = context.platform.crossScope.refuseTable(context.scope, operation, table);
  if (refusal === null) return { permitted: true };
  const text = `${refusal.layer === 'table-policy' ? 'Security restricted: ' : ''}${refusal.message}`;
  context.messages.error.push(text);
  context.platform.log.write('error', context.scope.name, text);
  if (refusal.layer === 'privilege') throw scopeAccessNotGranted(operation, table);
  return { permitted: false, message: refusal.message };
}
