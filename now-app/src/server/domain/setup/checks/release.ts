import { RELEASE_FLOOR } from 'shared-types';
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

const ID = 'release';
const STATS = '/stats.do';

/** The release by name: old enough to fail is told before anything else is tried. */
export function checkRelease({ release }: SetupFacts): Check {
  if (release === null || release === '') {
    return attention(ID, { text: 'release.unreadable', values: { floor: RELEASE_FLOOR }, link: STATS });
  }
  const index = FAMILIES.findIndex((family) => plain(release).startsWith(plain(family)));
  if (index < 0) return attention(ID, { text: 'release.unheard_of', values: { release } });
  if (index >= FAMILIES.indexOf(RELEASE_FLOOR)) return ok(ID, { text: 'release.ok', values: { release } });
  return failed(ID, { text: 'release.too_old', values: { release, floor: RELEASE_FLOOR }, link: STATS });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
