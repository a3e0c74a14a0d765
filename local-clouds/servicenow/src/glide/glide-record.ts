import { displayColumn, recordName } from '../rules/display-column.ts';
import { displayValue } from '../rules/display-value.ts';
import { newRecordValues } from '../rules/new-record-values.ts';
import { OperationAbortedError } from '../rules/record-operations.ts';
import type { RecordInFlight } from '../script/server-scripts.ts';
import type { TableOperation } from '../security/cross-scope-policy.ts';
import { type Column, DuplicateValueError, type Values } from '../store/record-store.ts';
import type { ElementOwner } from './element-owner.ts';
import type { HasFields } from './glide-class.ts';
import { GlideElement } from './glide-element.ts';
import { GlideElementDescriptor } from './glide-element-descriptor.ts';
import { conditionFromArguments, GlideQueryCondition } from './glide-query-condition.ts';
import { permit } from './permit.ts';
import type { ScriptContext } from './script-context.ts';
import { textOf } from './text-of.ts';

const SECRET_TYPES = new Set(['password', 'password2']);

/** Rows of a table, one at a time. Ignores ACLs; {@link GlideRecordSecure} does not. */
export class GlideRecord implements ElementOwner, HasFields {
  readonly context: ScriptContext;
  readonly #table: string;
  readonly #elements = new Map<string, GlideElement>();
  readonly #conditions: GlideQueryCondition[] = [];
  readonly #order: string[] = [];
  #window: { offset: number; limit: number | null; countAll: boolean } = { offset: 0, limit: null, countAll: false };
  #rows: Values[] | null = null;
  #next = 0;
  #values: Values = {};
  /** As stored, of the current row; null for a new record. */
  #stored: Values | null = null;
  /** Fields set by `setValue` that hold a secret: stored as given. */
  #clearSecrets = new Set<string>();
  #isNew = false;
  #inFlight: RecordInFlight | null = null;
  #runRules = true;
  #aborted = false;
  #lastError: string | null = null;

  constructor(context: ScriptContext, table: string) {
    this.context = context;
    this.#table = table;
  }

  /** `current` or `previous` of a rule; not for scripts. */
  static onRecord(context: ScriptContext, record: RecordInFlight, which: 'current' | 'previous'): GlideRecord {
    const glide = new GlideRecord(context, record.table);
    glide.#stored = record.previous;
    glide.#values = which === 'current' ? record.values : { ...record.previous };
    glide.#isNew = which === 'current' && record.operation === 'insert';
    if (which === 'current') glide.#inFlight = record;
    return glide;
  }

  /** `current` of a query rule: a query that has not run yet; not for scripts. */
  static onQuery(context: ScriptContext, table: string, query: string): GlideRecord {
    const glide = new GlideRecord(context, table);
    glide.#addCondition(query);
    return glide;
  }

  /** What was added to the query that {@link onQuery} began with; not for scripts. */
  addedConditions(): string[] {
    return this.#conditions.slice(1).map((condition) => condition.encoded);
  }

  // Asking

  addQuery(...values: unknown[]): GlideQueryCondition {
    return this.#addCondition(conditionFromArguments(values));
  }

  addSystemQuery(...values: unknown[]): GlideQueryCondition {
    return this.addQuery(...values);
  }

  addUserQuery(...values: unknown[]): GlideQueryCondition {
    return this.addQuery(...values);
  }

  addEncodedQuery(query: unknown): void {
    const text = textOf(query) ?? '';
    if (text !== '') this.#addCondition(text);
  }

  addSystemEncodedQuery(query: unknown): void {
    this.addEncodedQuery(query);
  }

  addUserEncodedQuery(query: unknown): void {
    this.addEncodedQuery(query);
  }

  addActiveQuery(): GlideQueryCondition {
    return this.addQuery('active', true);
  }

  addNullQuery(field: unknown): GlideQueryCondition {
    return this.#addCondition(`${field}ISEMPTY`);
  }

  addNotNullQuery(field: unknown): GlideQueryCondition {
    return this.#addCondition(`${field}ISNOTEMPTY`);
  }

  orderBy(field: unknown): void {
    this.#order.push(`ORDERBY${field}`);
  }

  orderByDesc(field: unknown): void {
    this.#order.push(`ORDERBYDESC${field}`);
  }

  addSystemOrderBy(field: unknown): void {
    this.orderBy(field);
  }

  addSystemOrderByDesc(field: unknown): void {
    this.orderByDesc(field);
  }

  addUserOrderBy(field: unknown): void {
    this.orderBy(field);
  }

  addUserOrderByDesc(field: unknown): void {
    this.orderByDesc(field);
  }

  setLimit(limit: unknown): void {
    this.#window = { ...this.#window, limit: Number(limit) };
  }

  /** Rows from the first to before the last. */
  chooseWindow(first: unknown, last: unknown, forceCount?: unknown): void {
    const offset = Number(first);
    this.#window = { offset, limit: Number(last) - offset, countAll: forceCount === true };
  }

  setNoCount(): void {
    this.#window = { ...this.#window, countAll: false };
  }

  setCategory(_category: unknown): void {}

  disableSysIdInOptimization(): void {}

  getEncodedQuery(): string {
    return [...this.#conditions.map((condition) => condition.encoded), ...this.#order].join('^');
  }

  isEncodedQueryValid(query: unknown): boolean {
    return this.isValidEncodedQuery(query);
  }

  query(...values: unknown[]): void {
    if (values.length > 0) this.addQuery(...values);
    this.#next = 0;
    this.#rows = this.#permits('read') ? this.#select() : [];
  }

  _query(...values: unknown[]): void {
    this.query(...values);
  }

  hasNext(): boolean {
    return this.#next < (this.#rows?.length ?? 0);
  }

  next(): boolean {
    const row = this.#rows?.[this.#next];
    if (row === undefined) return false;
    this.#next += 1;
    this.#stand(row);
    return true;
  }

  _next(): boolean {
    return this.next();
  }

  /** By sys_id, else by what the record is called; or by field and value. False on a miss. */
  get(nameOrId: unknown, value?: unknown): boolean {
    if (value !== undefined) return this.#getBy(String(nameOrId), value);
    const display = displayColumn(this.context.platform.store, this.#table);
    return this.#getBy('sys_id', nameOrId) || (display !== null && this.#getBy(display, nameOrId));
  }

  #getBy(name: string, value: unknown): boolean {
    const conditions = this.#conditions.splice(0);
    this.addQuery(name, value);
    const window = this.#window;
    this.#window = { offset: 0, limit: 1, countAll: false };
    this.query();
    this.#window = window;
    this.#conditions.splice(0, this.#conditions.length, ...conditions);
    return this.next();
  }

  getRowCount(): number {
    if (!this.#window.countAll) return this.#rows?.length ?? 0;
    const selection = { table: this.#table, query: this.getEncodedQuery(), userId: this.context.session.userId };
    const { queries, store } = this.context.platform;
    return this.#runRules ? queries.count(this.context.session, selection) : store.count(selection);
  }

  // Reading

  getTableName(): string {
    return this.#table;
  }

  getRecordClassName(): string {
    return this.tableName;
  }

  getUniqueValue(): string | null {
    return this.#values['sys_id'] ?? null;
  }

  getValue(name: unknown): string | null {
    const field = String(name);
    return this.column(field) === null ? null : this.#elementOf(field).getValue();
  }

  getElement(path: unknown): unknown {
    const [name = '', ...rest] = String(path).split('.');
    return rest.reduce<unknown>(
      (element, part) => (element instanceof GlideElement ? element.getField(part) : undefined),
      this.element(name),
    );
  }

  getElements(): GlideElement[] {
    return this.fieldNames().map((name) => this.#elementOf(name));
  }

  /** Display value of a field, or what the record itself is called. */
  getDisplayValue(name?: unknown): string | null {
    const { store } = this.context.platform;
    if (name === undefined) return recordName(store, this.tableName, this.#values);
    const column = this.column(String(name));
    return column === null
      ? null
      : displayValue(store, this.tableName, column, this.fieldValue(column.name), this.context.session);
  }

  getLabel(): string {
    return this.context.platform.store.table(this.#table)?.label ?? '';
  }

  getClassDisplayValue(): string {
    return this.context.platform.store.table(this.tableName)?.label ?? '';
  }

  getED(): GlideElementDescriptor | null {
    const [column] = this.context.platform.store.columns(this.#table).values();
    return column === undefined ? null : new GlideElementDescriptor(column);
  }

  getLink(_noStack?: unknown): string {
    return `${this.tableName}.do?sys_id=${this.getUniqueValue() ?? '-1'}`;
  }

  getLastErrorMessage(): string | null {
    return this.#lastError;
  }

  isValid(): boolean {
    return this.context.platform.store.table(this.#table) !== null;
  }

  isValidField(name: unknown): boolean {
    return this.column(String(name)) !== null;
  }

  isValidRecord(): boolean {
    return this.#stored !== null;
  }

  isNewRecord(): boolean {
    return this.#isNew;
  }

  isView(): boolean {
    return false;
  }

  isActionAborted(): boolean {
    return this.#inFlight?.aborted ?? this.#aborted;
  }

  /** Of the rule at hand: `insert`, `update`, `delete`; null outside one. */
  operation(): string | null {
    return this.#inFlight?.operation ?? null;
  }

  canCreate(): boolean {
    return this.#mayAccess('create');
  }

  canRead(): boolean {
    return this.#mayAccess('read');
  }

  canWrite(): boolean {
    return this.#mayAccess('write');
  }

  canDelete(): boolean {
    return this.#mayAccess('delete');
  }

  // Writing

  initialize(): void {
    this.#clearRow();
    this.#isNew = true;
  }

  /** Like `initialize`, with a sys_id and the dictionary's default values. */
  newRecord(): void {
    this.initialize();
    const { store, clock } = this.context.platform;
    this.#values = newRecordValues(store, this.#table, {}, this.context.session, clock.now());
  }

  setNewGuidValue(guid: unknown): void {
    this.#values['sys_id'] = String(guid);
  }

  setValue(name: unknown, value: unknown): void {
    this.writeField(String(name), textOf(value));
  }

  setWorkflow(enable: unknown): void {
    this.#runRules = enable !== false;
  }

  setAbortAction(abort: unknown): void {
    if (this.#inFlight !== null) this.#inFlight.aborted = abort === true;
    else this.#aborted = abort === true;
  }

  /** sys_id of the new record; null when refused, with the reason in `getLastErrorMessage`. */
  insert(): string | null {
    if (!this.#permits('create') || !this.#permitsUser('create')) return null;
    return this.#attempt(() => {
      const { operations } = this.context.platform;
      const sysId = operations.insert(this.context.session, this.#table, this.#writable('create'), this.#options());
      this.#standOn(sysId);
      return sysId;
    });
  }

  /** sys_id of the record; null when refused. Inserts a record that is new, as on an instance. */
  update(_reason?: unknown): string | null {
    if (this.#stored === null && this.#inFlight?.written !== true) return this.insert();
    if (!this.#permits('write') || !this.#permitsUser('write')) return null;
    return this.#attempt(() => {
      const { operations } = this.context.platform;
      const sysId = this.getUniqueValue() ?? '';
      operations.update(this.context.session, this.tableName, sysId, this.#writable('write'), this.#options());
      this.#standOn(sysId);
      return sysId;
    });
  }

  updateMultiple(): void {
    const given = { ...this.#values };
    this.query();
    while (this.next()) {
      for (const [name, value] of Object.entries(given)) this.writeField(name, value);
      this.update();
    }
  }

  deleteRecord(): boolean {
    const sysId = this.getUniqueValue();
    if (sysId === null || !this.#permits('delete') || !this.#permitsUser('delete')) return false;
    const deleted = this.#attempt(() => {
      const { operations } = this.context.platform;
      operations.delete(this.context.session, this.tableName, sysId, this.#options());
      return sysId;
    });
    return deleted !== null;
  }

  deleteMultiple(): void {
    this.query();
    while (this.next()) this.deleteRecord();
  }

  // What elements and the bridge ask

  get tableName(): string {
    return this.#values['sys_class_name'] || this.#table;
  }

  column(name: string): Column | null {
    return this.context.platform.store.columns(this.tableName).get(name) ?? null;
  }

  fieldValue(name: string): string | null {
    return this.#values[name] ?? null;
  }

  previousValue(name: string): string | null {
    return this.#stored?.[name] ?? null;
  }

  writeField(name: string, value: string | null, clear = false): void {
    const column = this.column(name);
    if (column === null) return;
    this.#values[name] = value === '' ? null : value;
    if (SECRET_TYPES.has(column.type) && !clear) this.#clearSecrets.add(name);
    else this.#clearSecrets.delete(name);
  }

  mayAccessField(operation: 'create' | 'read' | 'write', name: string): boolean {
    const { accessControl } = this.context.platform;
    const record = operation === 'create' ? null : this.#values;
    return accessControl.mayAccessRecord(this.context.session, operation, this.tableName, record, name);
  }

  referencedRecord(name: string): GlideRecord | null {
    const reference = this.column(name)?.reference ?? null;
    if (reference === null) return null;
    const record = new GlideRecord(this.context, reference);
    record.get(this.fieldValue(name) ?? '');
    return record;
  }

  element(name: string): GlideElement | undefined {
    return this.column(name) === null ? undefined : this.#elementOf(name);
  }

  getField(name: string): unknown {
    return this.element(name);
  }

  setField(name: string, value: unknown): void {
    this.writeField(name, textOf(value));
  }

  hasField(name: string): boolean {
    return this.column(name) !== null;
  }

  fieldNames(): string[] {
    return [...this.context.platform.store.columns(this.tableName).keys()];
  }

  /** Rows the user may see; a secure record overrides it. */
  protected visible(rows: Values[]): Values[] {
    return rows;
  }

  /** Whether the user may do it; a secure record overrides it. */
  protected userMay(_operation: TableOperation, _values: Values): boolean {
    return true;
  }

  /** What of these values the user may write; a secure record overrides it. */
  protected writableFields(_operation: 'create' | 'write', values: Values): Values {
    return values;
  }

  #addCondition(text: string): GlideQueryCondition {
    const condition = new GlideQueryCondition(text);
    this.#conditions.push(condition);
    return condition;
  }

  #select(): Values[] {
    const { queries, store } = this.context.platform;
    if (store.table(this.#table) === null) return [];
    const { session } = this.context;
    const { offset, limit } = this.#window;
    const selection = {
      table: this.#table,
      query: this.getEncodedQuery() || null,
      offset,
      ...(limit === null ? {} : { limit }),
      userId: session.userId,
    };
    return this.visible(this.#runRules ? queries.select(session, selection) : store.select(selection));
  }

  #stand(row: Values): void {
    // A table's rows may belong to its descendants, whose own columns a query on the table does not return.
    const ownTable = row['sys_class_name'];
    const { store } = this.context.platform;
    const full = ownTable && ownTable !== this.#table ? store.get(this.#table, row['sys_id'] ?? '') : null;
    this.#clearRow();
    this.#stored = full ?? row;
    this.#values = { ...this.#stored };
  }

  #standOn(sysId: string): void {
    const row = this.context.platform.store.get(this.#table, sysId);
    if (row !== null) this.#stand(row);
  }

  #clearRow(): void {
    this.#values = {};
    this.#stored = null;
    this.#isNew = false;
    this.#clearSecrets = new Set();
  }

  #elementOf(name: string): GlideElement {
    let element = this.#elements.get(name);
    if (element === undefined) {
      element = new GlideElement(this, name);
      this.#elements.set(name, element);
    }
    return element;
  }

  #mayAccess(operation: TableOperation): boolean {
    const { accessControl } = this.context.platform;
    const record = operation === 'create' ? null : this.#values;
    return accessControl.mayAccessRecord(this.context.session, operation, this.tableName, record);
  }

  #writable(operation: 'create' | 'write'): Values {
    const changed = Object.entries(this.#values).filter(([name, value]) => (this.#stored?.[name] ?? null) !== value);
    return this.writableFields(operation, Object.fromEntries(changed));
  }

  #options() {
    return { runRules: this.#runRules, keepClear: this.#clearSecrets };
  }

  #permitsUser(operation: TableOperation): boolean {
    if (this.userMay(operation, this.#values)) return true;
    this.#fail('Security constraints: the user may not do this', 'warn');
    return false;
  }

  #permits(operation: TableOperation): boolean {
    const permission = permit(this.context, operation, this.#table);
    if (!permission.permitted) this.#lastError = permission.message;
    return permission.permitted;
  }

  #attempt(work: () => string): string | null {
    this.#lastError = null;
    this.#aborted = false;
    try {
      return work();
    } catch (error) {
      if (error instanceof OperationAbortedError) this.#aborted = true;
      else if (!(error instanceof DuplicateValueError)) throw error;
      this.#fail(error.message, 'error');
      return null;
    }
  }

  #fail(message: string, level: 'warn' | 'error'): void {
    this.#lastError = message;
    this.context.platform.log.write(level, this.context.scope.name, `${this.#table}: ${message}`);
  }

  isValidEncodedQuery(query: unknown): boolean {
    const names = String(query)
      .split('^')
      .map((part) => /^(?:OR|NQ)?([a-z_][a-z0-9_]*)/.exec(part)?.[1])
      .filter((name) => name !== undefined);
    return names.every((name) => this.column(name) !== null);
  }
}
