import type { RecordStore, Values } from '../store/record-store.ts';
import { cacheByTables } from './table-cache.ts';

export type RuleMoment = 'before' | 'after' | 'async';
export type RuleAction = 'insert' | 'update' | 'delete';

/** One active row of `sys_script`. */
export interface BusinessRule {
  sysId: string;
  name: string;
  scopeId: string;
  order: number;
  moment: RuleMoment;
  actions: ReadonlySet<RuleAction>;
  filterCondition: string;
  /** Script that must come out true, or `''`. */
  condition: string;
  /** Role names of which one is needed; empty: anybody. */
  roles: readonly string[];
  script: string;
  abortAction: boolean;
  /** Shown to the user when set. */
  message: string;
  /** Encoded assignments `field=value^field2=value2`. */
  template: string;
}

/** Active rules of a table and its ancestors for one moment and action, by order. */
export type FindRules = (table: string, moment: RuleMoment, action: RuleAction | 'query') => BusinessRule[];

/** `display` rules are left out: they serve forms. */
export function createBusinessRuleCatalog(store: RecordStore): FindRules {
  const byTable = cacheByTables(store, ['sys_script'], () =>
    Map.groupBy(
      store.select({ table: 'sys_script', query: null }).filter((row) => row['active'] !== 'false'),
      (row) => row['collection'] ?? '',
    ),
  );
  return (table, moment, action) =>
    store
      .ancestors(table)
      .flatMap((name) => byTable().get(name) ?? [])
      .filter((row) => momentOf(row) === moment && row[`action_${action}`] === 'true')
      .map(toRule)
      .sort((a, b) => a.order - b.order);
}

function momentOf(row: Values): string {
  return row['when'] === 'async_always' ? 'async' : (row['when'] ?? 'before');
}

/** A row of `sys_script` as a rule. */
export function toRule(row: Values): BusinessRule {
  const advanced = row['advanced'] === 'true';
  const actions = (['insert', 'update', 'delete'] as const).filter((action) => row[`action_${action}`] === 'true');
  return {
    sysId: row['sys_id'] ?? '',
    name: row['name'] ?? '',
    scopeId: row['sys_scope'] || 'global',
    order: Number(row['order'] || 100),
    moment: momentOf(row) as RuleMoment,
    actions: new Set(actions),
    filterCondition: row['filter_condition'] ?? '',
    condition: advanced ? (row['condition'] ?? '') : '',
    roles: (row['role_conditions'] ?? '').split(',').filter(Boolean),
    script: advanced ? (row['script'] ?? '') : '',
    abortAction: row['abort_action'] === 'true',
    message: row['add_message'] === 'true' ? (row['message'] ?? '') : '',
    template: row['change_fields'] === 'false' ? '' : (row['template'] ?? ''),
  };
}
