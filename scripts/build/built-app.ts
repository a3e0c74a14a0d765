import { join } from 'node:path';
import { buildOnce } from './build-once.ts';
import { APP_FOLDER, nowSdk } from './now-sdk.ts';

/** What `now-sdk pack` and `now-sdk install` put into the zip. */
export const BUILT_APP_FOLDER = join(APP_FOLDER, 'dist', 'app');

/** `now-sdk build --frozenKeys`: the app as customers get it, in {@link BUILT_APP_FOLDER}. True: it was built now. */
export function builtApp(): Promise<boolean> {
  return buildOnce({
    name: 'app',
    output: BUILT_APP_FOLDER,
    stamp: join(APP_FOLDER, 'dist', 'built-from'),
    inputs: ['now-app/src/**/*', 'now-app/*.{json,mjs}', 'shared-types/package.json', 'shared-types/dist/**/*.js'],
    run: () => nowSdk(['build', '--frozenKeys']),
  });
}
