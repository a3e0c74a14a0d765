/** Fields that a script reads; what it writes to them is lost, as on the platform's own objects. */
export abstract class ReadOnlyFields {
  abstract fieldNames(): string[];

  setField(_name: string, _value: unknown): void {}

  hasField(name: string): boolean {
    return this.fieldNames().includes(name);
  }
}
