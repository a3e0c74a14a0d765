import type { Column } from '../store/record-store.ts';

/** What the dictionary says of a column. */
export class GlideElementDescriptor {
  readonly #column: Column;

  constructor(column: Column) {
    this.#column = column;
  }

  getName(): string {
    return this.#column.name;
  }

  getLabel(): string {
    return this.#column.label;
  }

  getInternalType(): string {
    return this.#column.type;
  }

  getLength(): number {
    return this.#column.maxLength;
  }

  isMandatory(): boolean {
    return this.#column.mandatory;
  }

  isChoiceTable(): boolean {
    return this.#column.choice !== 0;
  }

  isAutoOrSysID(): boolean {
    return this.#column.type === 'GUID' || this.#column.name.startsWith('sys_');
  }

  isVirtual(): boolean {
    return false;
  }

  isEncrypted(): boolean {
    return this.#column.type === 'password2';
  }
}
