import type { RecordStore, Values } from '../store/record-store.ts';
import { findByFields, findByNaturalKey } from './natural-key.ts';
import { PackageError } from './package-error.ts';
import type { RecordChange, RecordUpsert } from './record-changes.ts';

/** Counts what an installation did. */
export interface Tally {
  applied: number;
  /** Kept as they are, because somebody changed them on this instance. */
  skipped: number;
  removed: number;
}

/**
 * Writes the records of one package without running rules, as the platform loads them: references are resolved by
 * name, and application files that were changed on the instance since the last installation are left alone.
 */
export class RecordWriter {
  readonly tally: Tally = { applied: 0, skipped: 0, removed: 0 };
  readonly #store: RecordStore;
  readonly #scopeId: string;
  readonly #time: string;
  readonly #userName: string;
  /** sys_id in the package to the sys_id of the same thing on this instance. */
  readonly #localIds = new Map<string, string>();

  constructor(store: RecordStore, scopeId: string, time: string, userName: string) {
    this.#store = store;
    this.#scopeId = scopeId;
    this.#time = time;
    this.#userName = userName;
  }

  /** Says which records the package brings, so that references among them need no look-up. */
  announce(upserts: readonly RecordUpsert[]): void {
    for (const { table, sysId, values } of upserts) {
      const local = this.#store.table(table) === null ? null : this.#existing(table, sysId, values);
      this.#localIds.set(sysId, local ?? sysId);
    }
  }

  /** sys_id on this instance of a record of the package. */
  localId(sysId: string): string {
    return this.#localIds.get(sysId) ?? sysId;
  }

  apply(change: RecordChange): void {
    switch (change.kind) {
      case 'upsert':
        this.upsert(change);
        break;
      case 'delete':
        this.remove(change.table, [change.sysId]);
        break;
      default:
        this.#removeMatching(change.table, change.query);
    }
  }

  upsert(change: RecordUpsert): void {
    const { table } = change;
    if (this.#store.table(table) === null) {
      throw new PackageError(
        `Record ${change.sysId} belongs to the table ${table}, which neither the instance nor the package has.`,
      );
    }
    const existing = this.#existing(table, change.sysId, change.values);
    const values = { ...this.#resolved(change), ...this.#ownership(table, change.values) };
    delete values['sys_id'];
    if (existing === null) {
      this.#localIds.set(change.sysId, change.sysId);
      this.#store.insert(table, { ...this.#defaults(table), ...values, ...this.#created(), sys_id: change.sysId });
    } else {
      this.#localIds.set(change.sysId, existing);
      if (this.#isCustomised(table, existing)) {
        this.tally.skipped += 1;
        return;
      }
      this.#store.update(table, existing, { ...values, sys_updated_on: this.#time, sys_updated_by: this.#userName });
    }
    this.tally.applied += 1;
  }

  remove(table: string, sysIds: readonly string[]): void {
    if (this.#store.table(table) === null) return;
    for (const sysId of sysIds) {
      if (this.#store.get(table, sysId) === null) continue;
      this.#store.delete(table, sysId);
      this.tally.removed += 1;
    }
  }

  #removeMatching(table: string, query: string): void {
    // Without a condition the query would empty the table; a package that wants that lists the records.
    if (query === '' || this.#store.table(table) === null) return;
    for (const row of this.#store.select({ table, query })) this.#store.delete(table, row['sys_id'] ?? '');
  }

  #existing(table: string, sysId: string, values: Values): string | null {
    if (this.#store.get(table, sysId) !== null) return sysId;
    return findByNaturalKey(this.#store, table, values);
  }

  #resolved({ table, values, referenceNames }: RecordUpsert): Values {
    const columns = this.#store.columns(table);
    const resolved: Values = {};
    for (const [field, value] of Object.entries(values)) {
      const reference = columns.get(field)?.reference ?? null;
      resolved[field] =
        value === null || reference === null ? value : this.#resolve(reference, value, referenceNames[field]);
    }
    return resolved;
  }

  /** A reference of the package, the local record with that sys_id, the local record with that name, or as it was. */
  #resolve(reference: string, value: string, name: string | undefined): string {
    const known = this.#localIds.get(value);
    if (known !== undefined) return known;
    if (name === undefined || this.#store.table(reference) === null || this.#store.get(reference, value) !== null)
      return value;
    return findByFields(this.#store, reference, { name }) ?? value;
  }

  #ownership(table: string, values: Values): Values {
    const columns = this.#store.columns(table);
    const owned: Values = {};
    if (columns.has('sys_scope') && values['sys_scope'] == null) owned['sys_scope'] = this.#scopeId;
    if (columns.has('sys_package') && this.#isApplicationFile(table)) owned['sys_package'] = this.#scopeId;
    if (columns.has('sys_name') && values['sys_name'] == null) {
      owned['sys_name'] = values['name'] ?? values['label'] ?? values['title'] ?? null;
    }
    return owned;
  }

  #isApplicationFile(table: string): boolean {
    return this.#store.ancestors(table).at(-1) === 'sys_metadata';
  }

  /** The installer leaves the update count at 0; every change made on the instance raises it. */
  #isCustomised(table: string, sysId: string): boolean {
    return this.#isApplicationFile(table) && Number(this.#store.get(table, sysId)?.['sys_mod_count'] ?? 0) > 0;
  }

  #defaults(table: string): Values {
    const defaults: Values = {};
    for (const column of this.#store.columns(table).values()) {
      const value = column.defaultValue;
      if (value !== null && !value.startsWith('javascript:')) defaults[column.name] = value;
    }
    return defaults;
  }

  #created(): Values {
    return {
      sys_created_on: this.#time,
      sys_created_by: this.#userName,
      sys_updated_on: this.#time,
      sys_updated_by: this.#userName,
      sys_mod_count: '0',
    };
  }
}
