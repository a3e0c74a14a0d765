/** What takes the place of the names in braces; `when` is a moment, ISO 8601, which the page shows as its reader does. */
export type TextValues = Readonly<Record<string, string | number>>;

/** `{name}` becomes the value of that name; a name without a value stays as it is. */
export function fill(template: string, values: TextValues = {}): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
