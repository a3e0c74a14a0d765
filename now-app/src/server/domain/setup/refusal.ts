/** Why the instance did not let the app do something, read from its own text. */
export type Refusal =
  /** The table's own policy (Application Access). */
  | { kind: 'table_policy'; operation: string; table: string; text: string }
  /** The app's privilege is missing or was denied. */
  | { kind: 'privilege'; operation: string; table: string; text: string }
  | { kind: 'other'; text: string };

const TABLE_POLICY =
  /(\w+) operation against '([^']+)' from scope '[^']+' has been refused due to the table's cross-scope access policy/;
const PRIVILEGE = /(\w+) operation on (?:table|API|script include) '([^']+)' from scope '[^']+' was denied/;
const NOT_GRANTED = /ScopeAccessNotGrantedException: (\w+) access to (\w+) not granted/;

/** Recognises the refusals of the platform; anything else stays as it is. */
export function readRefusal(text: string): Refusal {
  const policy = TABLE_POLICY.exec(text);
  if (policy !== null) {
    return { kind: 'table_policy', operation: lower(policy[1]), table: policy[2] ?? '', text: policy[0] };
  }
  const privilege = PRIVILEGE.exec(text) ?? NOT_GRANTED.exec(text);
  if (privilege !== null) return { kind: 'privilege', operation: lower(privilege[1]), table: privilege[2] ?? '', text };
  return { kind: 'other', text };
}

function lower(word: string | undefined): string {
  return (word ?? '').toLowerCase();
}
