import type { RecordInFlight } from '../script/server-scripts.ts';
import type { Session } from '../security/session.ts';
import type { RecordStore, Values } from '../store/record-store.ts';
import type { Clock } from './clock.ts';
import { matchesCondition } from './record-condition.ts';
import { OperationAbortedError } from './record-operations.ts';
import { cacheByTables } from './table-cache.ts';

/** One active row of `sys_data_policy2` with the fields that its rules make mandatory. */
interface DataPolicy {
  table: string;
  /** Holds for tables that extend `table` as well. */
  inherited: boolean;
  condition: string;
  mandatory: readonly string[];
}

/** Refuses a record about to be stored that leaves out what a policy demands. Errors: {@link OperationAbortedError}. */
export type CheckDataPolicies = (record: RecordInFlight, session: Session) => void;

/**
 * Data policies hold wherever data come from: forms, web services, scripts. They see what the before rules have made of
 * the record (open: the platform does not publish their place in the order).
 */
export function createDataPolicyCheck(store: RecordStore, clock: Clock): CheckDataPolicies {
  const policies = cacheByTables(store, ['sys_data_policy2', 'sys_data_policy_rule'], () => readPolicies(store));
  return (record, session) => {
    if (record.operation === 'delete' || policies().length === 0) return;
    const subject = { ...record, userId: session.userId, now: clock.now() };
    const ancestors = store.ancestors(record.table);
    const missing = policies()
      .filter(({ table, inherited }) => table === record.table || (inherited && ancestors.includes(table)))
      .filter(({ condition }) => matchesCondition(store, condition, subject))
      .flatMap(({ mandatory }) => mandatory)
      .filter((field) => (record.values[field] ?? '') === '');
    if (missing.length > 0) throw refusal(store, record, missing);
  };
}

function readPolicies(store: RecordStore): DataPolicy[] {
  const rules = Map.groupBy(
    store.select({ table: 'sys_data_policy_rule', query: 'mandatory=true^ORDERBYfield' }),
    (rule) => rule['sys_data_policy'] ?? '',
  );
  return store
    .select({ table: 'sys_data_policy2', query: 'active=true' })
    .map((policy) => toPolicy(policy, rules.get(policy['sys_id'] ?? '') ?? []));
}

function toPolicy(policy: Values, rules: readonly Values[]): DataPolicy {
  return {
    table: policy['model_table'] ?? '',
    inherited: policy['inherit'] === 'true',
    condition: policy['conditions'] ?? '',
    mandatory: rules.map((rule) => rule['field'] ?? '').filter(Boolean),
  };
}

/** The platform's text, line break and tab included, as clients have published it. */
function refusal(store: RecordStore, record: RecordInFlight, missing: readonly string[]): OperationAbortedError {
  const columns = store.columns(record.table);
  const labels = [...new Set(missing)].map((field) => columns.get(field)?.label ?? field);
  const message = `Data Policy Exception: \n\tThe following fields are mandatory: ${labels.join(', ')}`;
  return new OperationAbortedError(record.operation === 'insert' ? 'create' : 'write', message);
}
