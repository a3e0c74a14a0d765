import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { BUILT_PORTAL_FOLDER, builtPortal } from '../../../scripts/build/built-portal.ts';

/** Compressed bytes of script before anyone can press anything. */
const LIMIT = 250_000;

interface Chunk {
  file: string;
  imports?: string[];
}

describe('first download of the portal', () => {
  let manifest: Record<string, Chunk>;

  before(async function () {
    this.timeout(120_000);
    await builtPortal();
    manifest = JSON.parse(readFileSync(join(BUILT_PORTAL_FOLDER, '.vite/manifest.json'), 'utf8'));
  });

  it(`is under ${LIMIT / 1000} kB of compressed script, with the texts`, () => {
    const files = [...withImports('index.html'), ...withImports('src/texts/sv.json')];
    const size = [...new Set(files)].reduce((sum, file) => sum + compressedSize(file), 0);
    expect(size).to.be.lessThan(LIMIT);
  });

  it('leaves charts, dialogs and tables for later', () => {
    const first = new Set(withImports('index.html'));
    for (const later of ['src/home/score-chart.tsx', 'src/share/share-dialog.tsx', 'src/tickets/tickets-page.tsx']) {
      expect(first, later).not.to.include(manifest[later]?.file);
    }
  });

  it('has no script or style inside the page', () => {
    const page = readFileSync(join(BUILT_PORTAL_FOLDER, 'index.html'), 'utf8');
    expect(page).not.to.match(/<script(?![^>]*\ssrc=)/);
    expect(page).not.to.match(/<style|\sstyle=|\son\w+=/);
  });

  /** Files of a chunk and of everything it imports at once. */
  function withImports(name: string, seen = new Set<string>()): string[] {
    const chunk = manifest[name];
    if (chunk === undefined || seen.has(name)) return [];
    seen.add(name);
    return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => withImports(imported, seen))];
  }

  function compressedSize(file: string): number {
    return gzipSync(readFileSync(join(BUILT_PORTAL_FOLDER, file))).length;
  }
});
