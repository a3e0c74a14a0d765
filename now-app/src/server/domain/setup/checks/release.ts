import { attention, type Check, failed, ok } from '../check.ts';
import type { SetupFacts } from '../setup-facts.ts';

/** Release families in their order, from the oldest the original feature worked with. */
const FAMILIES = [
  'Kingston',
  'London',
  'Madrid',
  'New York',
  'Orlando',
  'Paris',
  'Quebec',
  'Rome',
  'San Diego',
  'Tokyo',
  'Utah',
  'Vancouver',
  'Washington DC',
  'Xanadu',
  'Yokohama',
  'Zurich',
  'Australia',
  'Brazil',
] as const;

/**
 * The app is built with the ServiceNow SDK, which supports instances from this release on: its modules are JavaScript
 * modules of an ES2021 engine.
 */
const FLOOR = 'Washington DC';

const ID = 'release';
const STATS = '/stats.do';

/** The release by name: old enough to fail is told before anything else is tried. */
export function checkRelease({ release }: SetupFacts): Check {
  if (release === null || release === '') {
    return attention(ID, { text: 'release.unreadable', values: { floor: FLOOR }, link: STATS });
  }
  const index = FAMILIES.findIndex((family) => plain(release).startsWith(plain(family)));
  if (index < 0) return attention(ID, { text: 'release.unheard_of', values: { release } });
  if (index >= FAMILIES.indexOf(FLOOR)) return ok(ID, { text: 'release.ok', values: { release } });
  return failed(ID, { text: 'release.too_old', values: { release, floor: FLOOR }, link: STATS });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
