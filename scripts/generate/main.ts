import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { nowSdk } from '../build/now-sdk.ts';
import { drawLogo } from './draw-logo.ts';
import { GENERATED_TEXTS } from './generated-texts.ts';

/**
 * `npm run generate`: everything that is committed and made from something else, again: documents made from tables,
 * translation records, the logo, and the ids that the SDK gives to records (`keys.ts`).
 */
const root = new URL('../../', import.meta.url);
const LABELS = 'now-app/src/fluent/generated/swedish-labels.now.ts';

if (await drawLogo()) console.log('drawn    now-app/src/fluent/generated/logo.now.ts');
for (const path of GENERATED_TEXTS.keys()) if (path !== LABELS) write(path);
await giveIds();
if (write(LABELS)) await giveIds();

/** A build that may add keys; `npm test` and the package are built with frozen ones. */
async function giveIds(): Promise<void> {
  await nowSdk(['build']);
  console.log('built    now-app/src/fluent/generated/keys.ts');
}

/** @returns whether the file changed */
function write(path: string): boolean {
  const file = new URL(path, root);
  const text = GENERATED_TEXTS.get(path)?.() ?? '';
  const changed = !existsSync(file) || readFileSync(file, 'utf8') !== text;
  if (changed) writeFileSync(file, text);
  console.log(`${changed ? 'written' : 'current'}  ${path}`);
  return changed;
}
