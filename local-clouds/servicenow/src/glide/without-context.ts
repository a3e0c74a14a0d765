import type { GlideClass } from './glide-class.ts';

// biome-ignore lint/suspicious/noExplicitAny: argument lists differ; scripts pass anything.
type AnyFunction = (...values: any[]) => unknown;

/** Plain functions as static methods of a Glide class. */
export function withoutContext(functions: Record<string, AnyFunction>): NonNullable<GlideClass['statics']> {
  const entries = Object.entries(functions).map(([name, call]) => [
    name,
    (_context: unknown, ...values: unknown[]) => call(...values),
  ]);
  return Object.fromEntries(entries);
}
