import type { ScriptContext } from './script-context.ts';

/** Where a table stands among those that it extends and that extend it. */
export class GlideTableHierarchy {
  readonly #context: ScriptContext;
  readonly #table: string;

  constructor(context: ScriptContext, table: string) {
    this.#context = context;
    this.#table = table;
  }

  getName(): string {
    return this.#table;
  }

  /** The table first, its root last. */
  getTables(): string[] {
    return this.#context.platform.store.ancestors(this.#table);
  }

  getBase(): string {
    return this.getTables().at(-1) ?? this.#table;
  }

  getRoot(): string {
    return this.getBase();
  }

  getAllExtensions(): string[] {
    return this.#context.platform.store.descendants(this.#table);
  }

  getTableExtensions(): string[] {
    return this.getAllExtensions().slice(1);
  }

  getHierarchy(): string[] {
    return [...new Set([...this.getTables(), ...this.getAllExtensions()])];
  }

  hasExtensions(): boolean {
    return this.getTableExtensions().length > 0;
  }

  isBaseClass(): boolean {
    return this.getTables().length === 1 && this.hasExtensions();
  }

  isSoloClass(): boolean {
    return this.getTables().length === 1 && !this.hasExtensions();
  }
}
