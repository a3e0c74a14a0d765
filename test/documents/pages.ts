import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A page for people to read, in Markdown. */
export interface Page {
  /** From the root, as `docs/security.md`. */
  path: string;
  text: string;
}

/** All pages that state something about this tree. */
export function readPages(): Page[] {
  const patterns = ['README.md', 'CONTRIBUTING.md', 'docs/**/*.md', '{*,local-clouds/*}/README.md'];
  const paths = new Set(globSync(patterns, { cwd: ROOT, exclude: ['**/node_modules/**'] }));
  return [...paths].sort().map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}

/** What a page sets in code type within its lines, blocks of code left out. */
export function codeSpans({ text }: Page): string[] {
  return [...text.replaceAll(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
}
