import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Everything becomes a file of its own: the pages run under a Content-Security-Policy without inline code. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: {
    // The contract is plain TypeScript; taking its source lets the bundler leave out what no page uses.
    alias: { 'shared-types': here('../../shared-types/src/index.ts') },
  },
  build: {
    outDir: here('../dist/portal'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What most pages share travels together: 12 files before the first page, not 44, and no byte more. Left out is
        // what the first page has no use for: lists, panels and menus, and the frame of those who are not let in.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules.(?!@fluentui.react-(menu|positioning))/, minShareCount: 7 },
            {
              name: 'shared',
              test: /portal.src.(?!table|components.(detail-panel|search-field|filter-row|command-bar)|shell.(public-frame|preferences-menu))/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
    manifest: true,
    reportCompressedSize: false,
  },
});
