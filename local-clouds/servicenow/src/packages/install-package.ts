import { randomUUID } from 'node:crypto';
import type { Session } from '../security/session.ts';
import { formatDateTime } from '../store/dynamic-value.ts';
import type { RecordStore, Values } from '../store/record-store.ts';
import { stableSysId } from '../store/stable-sys-id.ts';
import type { DeclaredTable } from './dictionary-file.ts';
import { addImplicitDictionary } from './implicit-dictionary.ts';
import { findByFields } from './natural-key.ts';
import { readPackageArchive } from './package-archive.ts';
import { type PackageContents, readPackageContents } from './package-contents.ts';
import { PackageError } from './package-error.ts';
import { checkInventory } from './package-inventory.ts';
import type { RecordChange, RecordUpsert } from './record-changes.ts';
import { RecordWriter, type Tally } from './record-writer.ts';

export interface InstallRequest {
  store: RecordStore;
  /** What `now-sdk pack` made. */
  zip: Buffer;
  /** Who installs: stands in the audit columns. */
  session: Session;
  /** Loads `unload.demo/` of a new application too. */
  loadDemo?: boolean;
  now?: () => Date;
}

export interface InstallOutcome extends Tally {
  scopeId: string;
  scope: string;
  name: string;
  version: string;
  /** Null when the application is new here. */
  previousVersion: string | null;
  /** One line for the progress record. */
  message: string;
}

/** Tables that describe tables: their records come before all others. */
const DICTIONARY_CLASSES = new Set(['sys_db_object', 'sys_dictionary', 'sys_number', 'sys_choice_set', 'sys_choice']);
const GLOBAL_SCOPE_ID = 'global';

/**
 * Installs or upgrades an application in one transaction: a package that fails leaves nothing behind. Rows of the
 * application's own tables stay; application files that the new package no longer has go. Records are written without
 * rules. Errors: {@link PackageError} with the file or record and the remedy.
 */
export async function installPackage(request: InstallRequest): Promise<InstallOutcome> {
  const files = await readPackageArchive(request.zip);
  checkInventory(files);
  const contents = readPackageContents(files);
  return request.store.transaction(() => new PackageInstallation(request, contents).run());
}

class PackageInstallation {
  readonly #store: RecordStore;
  readonly #contents: PackageContents;
  readonly #writer: RecordWriter;
  readonly #scopeId: string;
  readonly #loadDemo: boolean;
  readonly #now: () => Date;
  readonly #stamp: Values;

  constructor({ store, session, loadDemo = false, now = () => new Date() }: InstallRequest, contents: PackageContents) {
    const time = formatDateTime(now());
    this.#store = store;
    this.#contents = contents;
    this.#scopeId = contents.application.sysId;
    this.#writer = new RecordWriter(store, this.#scopeId, time, session.userName);
    this.#loadDemo = loadDemo;
    this.#now = now;
    this.#stamp = {
      sys_created_on: time,
      sys_created_by: session.userName,
      sys_updated_on: time,
      sys_updated_by: session.userName,
      sys_mod_count: '0',
    };
  }

  run(): InstallOutcome {
    const previous = this.#store.get('sys_scope', this.#scopeId);
    this.#refuseForeignScope();
    this.#prepareDictionary();
    this.#writer.announce(this.#upserts());
    this.#application();
    this.#dictionary();
    this.#removeStale();
    this.#refreshDictionary();
    this.#records(previous === null);
    return this.#recordOutcome(previous);
  }

  #refuseForeignScope(): void {
    const scope = this.#contents.application.values['scope'] ?? '';
    const holder = findByFields(this.#store, 'sys_scope', { scope });
    if (holder === null || holder === this.#scopeId) return;
    throw new PackageError(
      `The scope ${scope} belongs to another application on this instance (sys_id ${holder}, the package has ${this.#scopeId}). Remove that application or build with its scopeId.`,
    );
  }

  #prepareDictionary(): void {
    const declared = new Set(this.#contents.tables.map((table) => table.name));
    for (const { table, values } of this.#upserts()) {
      if (table === 'sys_db_object') declared.add(values['name'] ?? '');
    }
    const owner = { scopeId: GLOBAL_SCOPE_ID, stamp: this.#stamp };
    const records = [this.#contents.application, ...this.#upserts()];
    if (addImplicitDictionary(this.#store, records, declared, owner)) this.#store.refreshDictionary();
  }

  /** On an instance other than the developer's, runtime access tracking is enforcing and locked (KB0717945). */
  #application(): void {
    const { application } = this.#contents;
    this.#writer.upsert({ ...application, values: { ...application.values, runtime_access_tracking: 'enforcing' } });
  }

  #dictionary(): void {
    const changes = this.#contents.metadata.filter((change) => DICTIONARY_CLASSES.has(change.table));
    for (const change of changes.toSorted((a, b) => this.#rank(a) - this.#rank(b))) this.#writer.apply(change);
    for (const table of this.#contents.tables) this.#declaredTable(table);
  }

  /** Tables first, as a child may come before its parent; then columns in the order of their declaration. */
  #rank(change: RecordChange): number {
    if (change.table === 'sys_db_object') return -1;
    if (change.kind !== 'upsert' || change.table !== 'sys_dictionary') return Number.MAX_SAFE_INTEGER;
    const table = this.#contents.tables.find(({ name }) => name === change.values['name']);
    return table ? [...table.columns.keys()].indexOf(change.values['element'] ?? '') : 0;
  }

  /** `dictionary/` repeats what the records say, except for the indexes; what the records lack is taken from it. */
  #declaredTable(table: DeclaredTable): void {
    if (findByFields(this.#store, 'sys_db_object', { name: table.name }) === null) {
      const parent =
        table.extends === null ? null : findByFields(this.#store, 'sys_db_object', { name: table.extends });
      const values = { ...table.values, name: table.name, super_class: parent };
      this.#writer.upsert(generated('sys_db_object', `${this.#scopeId}:${table.name}`, values));
    }
    for (const [element, values] of table.columns) {
      if (findByFields(this.#store, 'sys_dictionary', { name: table.name, element }) !== null) continue;
      const column = { ...values, name: table.name, element };
      this.#writer.upsert(generated('sys_dictionary', `${table.name}_${element}`, column));
    }
    this.#removeIndexes(table.name);
    for (const index of table.indexes) {
      this.#store.insert('sys_index', {
        ...this.#stamp,
        sys_id: stableSysId(`sys_index:${table.name}.${index.name}`),
        name: index.name,
        table: table.name,
        columns: index.columns.join(','),
        unique_index: String(index.unique),
      });
    }
  }

  #removeIndexes(table: string): void {
    for (const row of this.#store.select({ table: 'sys_index', query: `table=${table}` })) {
      this.#store.delete('sys_index', row['sys_id'] ?? '');
    }
  }

  /** Application files and choices that an earlier version brought and this one no longer has. */
  #removeStale(): void {
    const kept = new Set(this.#upserts().map(({ sysId }) => this.#writer.localId(sysId)));
    for (const table of this.#contents.tables) {
      kept.add(stableSysId(`sys_db_object:${this.#scopeId}:${table.name}`));
      for (const element of table.columns.keys()) kept.add(stableSysId(`sys_dictionary:${table.name}_${element}`));
    }
    const stale = (table: string, query: string) =>
      this.#store.select({ table, query }).filter((row) => !kept.has(row['sys_id'] ?? ''));
    for (const row of stale('sys_metadata', `sys_package=${this.#scopeId}`)) {
      const className = row['sys_class_name'] ?? 'sys_metadata';
      if (className === 'sys_db_object') {
        this.#removeIndexes(this.#store.get(className, row['sys_id'] ?? '')?.['name'] ?? '');
      }
      this.#writer.remove(className, [row['sys_id'] ?? '']);
    }
    for (const row of stale('sys_choice', `sys_scope=${this.#scopeId}`)) {
      this.#writer.remove('sys_choice', [row['sys_id'] ?? '']);
    }
  }

  #refreshDictionary(): void {
    try {
      this.#store.refreshDictionary();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new PackageError(
        `The tables of the application cannot be changed: ${reason}. If records share a value that must now be unique, remove the duplicates and install again.`,
        { cause },
      );
    }
  }

  #records(isNew: boolean): void {
    for (const change of this.#contents.metadata) {
      if (!DICTIONARY_CLASSES.has(change.table)) this.#apply(change);
    }
    if (isNew) for (const change of this.#contents.firstInstall) this.#apply(change);
    if (isNew && this.#loadDemo) for (const change of this.#contents.demo) this.#apply(change);
    for (const [path, changes] of this.#contents.once) this.#applyOnce(path, changes);
  }

  #apply(change: RecordChange): void {
    try {
      this.#writer.apply(change);
    } catch (cause) {
      if (cause instanceof PackageError) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      const record = change.kind === 'delete-multiple' ? change.query : change.sysId;
      throw new PackageError(`${change.table} ${record} cannot be written: ${reason}`, { cause });
    }
  }

  #applyOnce(path: string, changes: readonly RecordChange[]): void {
    const sysId = stableSysId(`${this.#scopeId}:${path}`);
    if (this.#store.get('sys_package_once', sysId) !== null) return;
    for (const change of changes) this.#apply(change);
    this.#store.insert('sys_package_once', { ...this.#stamp, sys_id: sysId, package: this.#scopeId, path });
  }

  #recordOutcome(previous: Values | null): InstallOutcome {
    const { values } = this.#contents.application;
    const { applied, skipped, removed } = this.#writer.tally;
    const [scope, name, version] = [values['scope'] ?? '', values['name'] ?? '', values['version'] ?? ''];
    const previousVersion = previous === null ? null : (previous['version'] ?? '');
    this.#store.insert('sys_upgrade_history', {
      ...this.#stamp,
      sys_id: randomUUID().replaceAll('-', ''),
      from_version: previousVersion,
      to_version: scope,
      version,
      upgrade_started: this.#stamp['sys_created_on'] ?? null,
      upgrade_finished: formatDateTime(this.#now()),
      changes_applied: String(applied),
      changes_skipped: String(skipped),
      changes_processed: String(applied + skipped + removed),
    });
    const verb = previousVersion === null ? 'installed' : 'updated';
    const message = `${name} ${version} ${verb}: ${applied} records applied, ${skipped} kept as customised, ${removed} removed`;
    return { scopeId: this.#scopeId, scope, name, version, previousVersion, applied, skipped, removed, message };
  }

  #upserts(): RecordUpsert[] {
    const { metadata, firstInstall, demo, once } = this.#contents;
    return [...metadata, ...firstInstall, ...demo, ...[...once.values()].flat()].filter(
      (change) => change.kind === 'upsert',
    );
  }
}

function generated(table: string, key: string, values: Values): RecordUpsert {
  return { kind: 'upsert', table, sysId: stableSysId(`${table}:${key}`), values, referenceNames: {} };
}
