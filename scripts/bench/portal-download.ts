import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT_PORTAL_FOLDER, builtPortal } from '../build/built-portal.ts';
import type { Measurement } from './measurement.ts';

/** What the build wrote down about one file. */
interface Chunk {
  file: string;
  imports?: string[];
}

const FIRST_PAGE = 'index.html';
/** One language is loaded before the first text shows. */
const TEXTS = 'src/texts/sv.json';

/** First page of the portal: what must arrive before anyone can press anything. */
export const portalDownload: Measurement = {
  name: 'portal-download',
  title: 'compressed script before the first interaction, from the build',
  async run() {
    await builtPortal();
    const manifest = JSON.parse(readFileSync(join(BUILT_PORTAL_FOLDER, '.vite/manifest.json'), 'utf8'));
    const files = new Set([...withImports(manifest, FIRST_PAGE), ...withImports(manifest, TEXTS)]);
    const bytes = [...files].reduce((sum, file) => sum + compressedSize(file), 0);
    return [
      { name: 'Script before the first interaction, gzip', value: bytes / 1000, unit: 'kB', bar: { atMost: 250 } },
      { name: 'Files of it', value: files.size, unit: 'files' },
    ];
  },
};

/** Files of a chunk and of everything it imports at once. */
function withImports(manifest: Record<string, Chunk>, name: string, seen = new Set<string>()): string[] {
  const chunk = manifest[name];
  if (chunk === undefined || seen.has(name)) return [];
  seen.add(name);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => withImports(manifest, imported, seen))];
}

function compressedSize(file: string): number {
  return gzipSync(readFileSync(join(BUILT_PORTAL_FOLDER, file))).length;
}
