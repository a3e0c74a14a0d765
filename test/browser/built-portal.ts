import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PORTAL = join(root, 'connector-service/portal');

/** Where the connector takes the pages from. */
export const BUILT_PORTAL = join(root, 'connector-service/dist/portal');

/** Builds the portal when a source is newer than what was built, so that no test looks at old pages. */
export async function ensureBuiltPortal(): Promise<void> {
  if (newest([join(BUILT_PORTAL, 'index.html')]) > newest(sources())) return;
  const { build } = await import('vite');
  await build({ configFile: join(PORTAL, 'vite.config.ts'), logLevel: 'warn' });
}

function sources(): string[] {
  const portal = globSync(['src/**/*', 'public/*', 'index.html', 'vite.config.ts'], { cwd: PORTAL });
  const contract = globSync('shared-types/src/*.ts', { cwd: root });
  return [...portal.map((file) => join(PORTAL, file)), ...contract.map((file) => join(root, file))];
}

/** Latest change in milliseconds; 0 when there is no such file. */
function newest(files: string[]): number {
  return Math.max(0, ...files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}
