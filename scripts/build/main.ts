import { builtApp } from './built-app.ts';
import { builtPortal } from './built-portal.ts';

/** `node scripts/build/main.ts [app] [portal]`: builds what is named, or both, unless it is current. */
const BUILDS = { app: builtApp, portal: builtPortal };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BUILDS, name));
if (unknown.length > 0) {
  console.error(`There is no build "${unknown[0]}". Name ${Object.keys(BUILDS).join(' or ')}, or nothing for both.`);
  process.exit(2);
}
for (const [name, build] of Object.entries(BUILDS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error((await build()) ? `Built ${name}.` : `${name} is current.`);
}
