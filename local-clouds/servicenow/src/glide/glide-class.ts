import type { ScriptContext } from './script-context.ts';

/**
 * A Glide class as scripts get it. Which of its methods a script may call follows from the documented lists in
 * `script/data/glide-api.json` (or `methods`, for a class without a page there), not from what the class happens to
 * have: documented and implemented works, documented and missing fails loudly, documented for global only is fenced.
 */
export interface GlideClass {
  /** Name in scripts: `GlideRecord`. */
  name: string;
  /** Namespace object it is a member of, e.g. `sn_ws`; none: a global. */
  namespace?: string;
  /** Key in the documented lists; the name when left out. */
  api?: string;
  /** Methods of a class that has no documented list. */
  methods?: readonly string[];
  /** The host class whose instances scripts hold. */
  implementation: new (
    ...values: never[]
  ) => object;
  /** For `new Name(...)`; absent: scripts cannot make one. */
  construct?: (context: ScriptContext, values: readonly unknown[]) => object;
  /** Static methods. */
  statics?: Record<string, (context: ScriptContext, ...values: unknown[]) => unknown>;
}

/** A host object whose unknown names are fields. */
export interface HasFields {
  getField(name: string): unknown;
  setField(name: string, value: unknown): void;
  hasField(name: string): boolean;
  fieldNames(): string[];
}
