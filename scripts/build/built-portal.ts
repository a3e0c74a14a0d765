import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOnce } from './build-once.ts';
import { compressFiles } from './compress-files.ts';

const service = fileURLToPath(new URL('../../connector-service/', import.meta.url));

/** Where the connector takes the pages from. */
export const BUILT_PORTAL_FOLDER = join(service, 'dist', 'portal');

/** The security center pages, in {@link BUILT_PORTAL_FOLDER}. True: they were built now. */
export function builtPortal(): Promise<boolean> {
  return buildOnce({
    name: 'portal',
    output: BUILT_PORTAL_FOLDER,
    stamp: join(service, 'dist', 'portal-built-from'),
    inputs: ['connector-service/portal/**/*', 'shared-types/src/*.ts', 'package-lock.json'],
    run: async () => {
      const { build } = await import('vite');
      await build({ configFile: join(service, 'portal', 'vite.config.ts'), logLevel: 'warn' });
      compressFiles(join(BUILT_PORTAL_FOLDER, 'assets'));
    },
  });
}
