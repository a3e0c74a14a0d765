/** Where pages find the variables of their visitor's theme. */
export const THEME_PATH = '/$uxappimmutables.do';

/** Where a person chooses the theme; the platform shows its preferences in a dialog (open). */
export const PREFERENCES_PATH = '/preferences.do';

const SHELL = '/now/nav/ui/classic/params/target/';

/** Where a page without a banner of its own opens inside the instance's frame. `target`: `<page>.do?...`. */
export function shellAddress(target: string): string {
  return `${SHELL}${encodeURIComponent(target)}`;
}

/** The page that such an address frames; null: it is none, or leads elsewhere. */
export function shellTarget(path: string): string | null {
  if (!path.startsWith(SHELL)) return null;
  try {
    const target = decodeURIComponent(path.slice(SHELL.length));
    return /^[A-Za-z0-9_$]+\.do(\?|$)/.test(target) ? target : null;
  } catch {
    return null;
  }
}

/** What the instance's own pages run in the browser. */
export const SCRIPT_PATH = '/scripts/local-instance.js';

/** Answers what a reference field may be filled with. */
export const LOOKUP_PATH = '/reference_lookup.do';
