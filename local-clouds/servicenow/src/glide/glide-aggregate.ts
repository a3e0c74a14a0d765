import type { Values } from '../store/record-store.ts';
import { conditionFromArguments, GlideQueryCondition } from './glide-query-condition.ts';
import { permit } from './permit.ts';
import type { ScriptContext } from './script-context.ts';

interface Group {
  sample: Values;
  rows: Values[];
}

const WITHOUT_FIELD = '*';

/** Counts and sums over the rows of a query, by group. */
export class GlideAggregate {
  readonly #context: ScriptContext;
  readonly #table: string;
  readonly #conditions: GlideQueryCondition[] = [];
  readonly #groupBy: string[] = [];
  readonly #aggregates: { kind: string; field: string }[] = [];
  readonly #order: { field: string; kind: string | null; descending: boolean }[] = [];
  #window: [number, number] | null = null;
  #groups: Group[] = [];
  #next = 0;
  #current: Group | null = null;

  constructor(context: ScriptContext, table: string) {
    this.#context = context;
    this.#table = table;
  }

  addAggregate(kind: unknown, field: unknown = WITHOUT_FIELD): void {
    this.#aggregates.push({ kind: String(kind).toUpperCase(), field: String(field) });
  }

  addQuery(...values: unknown[]): GlideQueryCondition {
    const condition = new GlideQueryCondition(conditionFromArguments(values));
    this.#conditions.push(condition);
    return condition;
  }

  addEncodedQuery(query: unknown): void {
    if (query) this.#conditions.push(new GlideQueryCondition(String(query)));
  }

  addNullQuery(field: unknown): GlideQueryCondition {
    return this.addQuery(`${field}ISEMPTY`);
  }

  addNotNullQuery(field: unknown): GlideQueryCondition {
    return this.addQuery(`${field}ISNOTEMPTY`);
  }

  groupBy(field: unknown): void {
    this.#groupBy.push(String(field));
  }

  orderBy(field: unknown): void {
    this.#order.push({ field: String(field), kind: null, descending: false });
  }

  orderByDesc(field: unknown): void {
    this.#order.push({ field: String(field), kind: null, descending: true });
  }

  orderByAggregate(kind: unknown, field: unknown = WITHOUT_FIELD): void {
    this.#order.push({ field: String(field), kind: String(kind).toUpperCase(), descending: true });
  }

  setAggregateWindow(first: unknown, last: unknown): void {
    this.#window = [Number(first), Number(last)];
  }

  /** False: groups are not wanted, only totals; the default is what `groupBy` says. */
  setGroup(group: unknown): void {
    if (group === false) this.#groupBy.length = 0;
  }

  getEncodedQuery(): string {
    return this.#conditions.map((condition) => condition.encoded).join('^');
  }

  getTableName(): string {
    return this.#table;
  }

  query(): void {
    this.#next = 0;
    this.#groups = permit(this.#context, 'read', this.#table).permitted
      ? this.#inWindow(this.#sorted(this.#grouped()))
      : [];
  }

  hasNext(): boolean {
    return this.#next < this.#groups.length;
  }

  next(): boolean {
    const group = this.#groups[this.#next];
    if (group === undefined) return false;
    this.#next += 1;
    this.#current = group;
    return true;
  }

  getRowCount(): number {
    return this.#groups.length;
  }

  /** Text, as on the platform; empty when the aggregate was not asked for. */
  getAggregate(kind: unknown, field: unknown = WITHOUT_FIELD): string {
    const wanted = { kind: String(kind).toUpperCase(), field: String(field) };
    const asked = this.#aggregates.some((known) => known.kind === wanted.kind && known.field === wanted.field);
    return asked && this.#current !== null ? aggregate(this.#current, wanted.kind, wanted.field) : '';
  }

  getValue(field: unknown): string | null {
    return this.#current?.sample[String(field)] ?? null;
  }

  getField(name: string): unknown {
    return this.#current?.sample[name] ?? undefined;
  }

  #grouped(): Group[] {
    const { queries, store } = this.#context.platform;
    if (store.table(this.#table) === null) return [];
    const { session } = this.#context;
    const query = this.getEncodedQuery() || null;
    const rows = queries.select(session, { table: this.#table, query, userId: session.userId });
    if (this.#groupBy.length === 0) return [{ sample: {}, rows }];
    const byKey = Map.groupBy(rows, (row) => JSON.stringify(this.#groupBy.map((field) => row[field] ?? null)));
    return [...byKey.values()].map((members) => ({ sample: this.#sample(members[0] ?? {}), rows: members }));
  }

  /** Only grouped fields have one value for the whole group. */
  #sample(row: Values): Values {
    return Object.fromEntries(this.#groupBy.map((field) => [field, row[field] ?? null]));
  }

  #sorted(groups: Group[]): Group[] {
    const order =
      this.#order.length > 0 ? this.#order : this.#groupBy.map((field) => ({ field, kind: null, descending: false }));
    return groups.sort((left, right) => {
      for (const { field, kind, descending } of order) {
        const difference =
          kind === null
            ? compareText(left.sample[field] ?? '', right.sample[field] ?? '')
            : Number(aggregate(left, kind, field)) - Number(aggregate(right, kind, field));
        if (difference !== 0) return descending ? -difference : difference;
      }
      return 0;
    });
  }

  #inWindow(groups: Group[]): Group[] {
    return this.#window === null ? groups : groups.slice(this.#window[0], this.#window[1]);
  }
}

function aggregate(group: Group, kind: string, field: string): string {
  const values = group.rows.map((row) => row[field] ?? null).filter((value) => value !== null);
  switch (kind) {
    case 'COUNT':
      return String(field === WITHOUT_FIELD ? group.rows.length : values.length);
    case 'COUNT(DISTINCT':
    case 'COUNT_DISTINCT':
      return String(new Set(values).size);
    case 'SUM':
      return String(sum(values));
    case 'AVG':
      return values.length === 0 ? '' : String(sum(values) / values.length);
    case 'MIN':
      return values.toSorted(compareNatural)[0] ?? '';
    case 'MAX':
      return values.toSorted(compareNatural).at(-1) ?? '';
    default:
      throw new Error(`Aggregate ${kind} is unknown: use COUNT, COUNT_DISTINCT, SUM, AVG, MIN or MAX`);
  }
}

function sum(values: readonly string[]): number {
  return values.reduce((total, value) => total + Number(value), 0);
}

function compareNatural(left: string, right: string): number {
  const difference = Number(left) - Number(right);
  return Number.isNaN(difference) ? compareText(left, right) : difference;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
