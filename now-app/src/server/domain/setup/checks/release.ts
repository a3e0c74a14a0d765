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

/** The release by name: old enough to fail is told before anything else is tried. */
export function checkRelease({ release }: SetupFacts): Check {
  if (release === null || release === '') return unreadable();
  const index = FAMILIES.findIndex((family) => plain(release).startsWith(plain(family)));
  if (index < 0) return unheardOf(release);
  if (index >= FAMILIES.indexOf(FLOOR)) return ok(ID, `The instance runs ${release}.`);
  return failed(ID, {
    fact: `The instance runs ${release}.`,
    cause:
      `The app needs ${FLOOR} or later: from there on the server runs the JavaScript modules the app is made of. The ` +
      'first version of this feature, of 2020, worked from Kingston on.',
    remedy: `Upgrade the instance to ${FLOOR} or later.`,
    link: '/stats.do',
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

function unreadable(): Check {
  return attention(ID, {
    fact: 'The instance does not tell its release.',
    cause: 'The property glide.buildname and the cluster state are empty or closed to the app.',
    remedy: `Open System Diagnostics > Stats and make sure that the build name is ${FLOOR} or later.`,
    link: '/stats.do',
  });
}

function unheardOf(release: string): Check {
  return attention(ID, {
    fact: `The instance runs ${release}.`,
    cause: 'The app does not know this release; it is probably newer than the app.',
    remedy: 'Go on. If a later step fails, look for a newer version of the app.',
  });
}
