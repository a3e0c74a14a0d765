import { choiceLabel, displayValue } from '../rules/display-value.ts';
import { parseStored } from '../rules/local-time.ts';
import { storedFromDisplay } from '../rules/stored-from-display.ts';
import { formatDateTime } from '../store/dynamic-value.ts';
import type { ElementOwner } from './element-owner.ts';
import type { HasFields } from './glide-class.ts';
import { GlideElementDescriptor } from './glide-element-descriptor.ts';
import { textOf } from './text-of.ts';

/** A field of a record. A live view: it always tells the value of the row its record stands on. */
export class GlideElement implements HasFields {
  readonly #owner: ElementOwner;
  readonly #name: string;

  constructor(owner: ElementOwner, name: string) {
    this.#owner = owner;
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  getTableName(): string {
    return this.#owner.tableName;
  }

  getValue(): string | null {
    return this.#stored();
  }

  toString(): string {
    return this.#owner.fieldValue(this.#name) ?? '';
  }

  nil(): boolean {
    return this.toString() === '';
  }

  setValue(value: unknown): void {
    this.#owner.writeField(this.#name, textOf(value));
  }

  getDisplayValue(maxCharacters?: unknown): string {
    const { context, tableName } = this.#owner;
    const text = displayValue(context.platform.store, tableName, this.#column(), this.#stored(), context.session);
    return typeof maxCharacters === 'number' ? text.slice(0, maxCharacters) : text;
  }

  /** The display value in this language, whoever asks. */
  getDisplayValueLang(language: unknown): string {
    const { context, tableName } = this.#owner;
    const session = { ...context.session, language: textOf(language) || context.session.language };
    return displayValue(context.platform.store, tableName, this.#column(), this.#stored(), session);
  }

  setDisplayValue(value: unknown): void {
    const { context, tableName } = this.#owner;
    const typed = textOf(value) ?? '';
    const stored = storedFromDisplay(context.platform.store, tableName, this.#column(), typed, context.session);
    this.#owner.writeField(this.#name, stored, true);
  }

  /** Clear text of a `password2` field; null when empty or when it was not written through `setDisplayValue`. */
  getDecryptedValue(): string | null {
    const stored = this.#owner.fieldValue(this.#name);
    const { cipher, log } = this.#owner.context.platform;
    if (!stored || this.#column().type !== 'password2') return null;
    if (cipher.isSealed(stored)) return cipher.open(stored);
    log.write('error', 'GlideElement', `${this.getTableName()}.${this.#name} holds no encrypted value`);
    return null;
  }

  getLabel(): string {
    return this.#column().label;
  }

  getED(): GlideElementDescriptor {
    return new GlideElementDescriptor(this.#column());
  }

  getReferenceTable(): string | null {
    return this.#column().reference;
  }

  getRefRecord(): unknown {
    return this.#owner.referencedRecord(this.#name);
  }

  getChoiceValue(): string | null {
    const stored = this.#stored();
    const { context, tableName } = this.#owner;
    return stored === null
      ? null
      : choiceLabel(context.platform.store, tableName, this.#name, stored, context.session.language);
  }

  canRead(): boolean {
    return this.#owner.mayAccessField('read', this.#name);
  }

  canWrite(): boolean {
    return this.#owner.mayAccessField('write', this.#name);
  }

  canCreate(): boolean {
    return this.#owner.mayAccessField('create', this.#name);
  }

  changes(): boolean {
    return this.#before() !== this.toString();
  }

  changesTo(value: unknown): boolean {
    return this.changes() && this.toString() === (textOf(value) ?? '');
  }

  changesFrom(value: unknown): boolean {
    return this.changes() && this.#before() === (textOf(value) ?? '');
  }

  dateNumericValue(): number {
    return parseStored(this.toString()) ?? 0;
  }

  setDateNumericValue(milliseconds: unknown): void {
    this.#owner.writeField(this.#name, formatDateTime(new Date(Number(milliseconds))));
  }

  /** Entries of a journal field, newest first; 1 the newest, -1 all. */
  getJournalEntry(mostRecent: unknown): string {
    const { store } = this.#owner.context.platform;
    const sysId = this.#owner.fieldValue('sys_id') ?? '';
    const query = `element_id=${sysId}^element=${this.#name}^ORDERBYDESCsys_created_on`;
    const rows = store.select({
      table: 'sys_journal_field',
      query,
      ...(mostRecent === -1 ? {} : { limit: Number(mostRecent) }),
    });
    return rows
      .map(
        (row) => `${row['sys_created_on']} - ${row['sys_created_by']} (${this.getLabel()})\n${row['value'] ?? ''}\n\n`,
      )
      .join('');
  }

  getField(name: string): unknown {
    return this.#owner.referencedRecord(this.#name)?.element(name);
  }

  /** Writing through a reference does not change the referenced record; the platform ignores it too. */
  setField(_name: string, _value: unknown): void {}

  hasField(name: string): boolean {
    const reference = this.#column().reference;
    return reference !== null && this.#owner.context.platform.store.columns(reference).has(name);
  }

  fieldNames(): string[] {
    return [];
  }

  #stored(): string | null {
    const value = this.#owner.fieldValue(this.#name);
    return this.#column().type === 'boolean' && value !== null ? (value === 'true' ? '1' : '0') : value;
  }

  #before(): string {
    return this.#owner.previousValue(this.#name) ?? '';
  }

  #column() {
    const column = this.#owner.column(this.#name);
    if (column === null) throw new Error(`No field ${this.#name} on ${this.#owner.tableName}`);
    return column;
  }
}
