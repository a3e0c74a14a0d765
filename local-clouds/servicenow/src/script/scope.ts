import type { RecordStore } from '../store/record-store.ts';

/** An application as scripts run in it. */
export interface Scope {
  sysId: string;
  /** Technical name: `x_mioms_m365ticket`, `global`. */
  name: string;
  /** What messages call it: `Microsoft 365 Ticketing Connector`, `Global`. */
  label: string;
}

export const GLOBAL_SCOPE: Scope = { sysId: 'global', name: 'global', label: 'Global' };

/** Scope by sys_id of its `sys_scope` record. Errors: no such application, with its sys_id. */
export function findScope(store: RecordStore, scopeId: string): Scope {
  if (scopeId === '' || scopeId === 'global') return GLOBAL_SCOPE;
  const row = store.get('sys_scope', scopeId);
  if (row === null) throw new Error(`No application ${scopeId} in sys_scope: install it first`);
  return { sysId: scopeId, name: row['scope'] ?? '', label: row['name'] ?? '' };
}
