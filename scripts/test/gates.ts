/** A check of the whole tree that must hold before any test is worth running. Counts as one test each. */
export interface Gate {
  name: string;
  command: string;
  args: string[];
  /** Suites read what it makes, so that it also runs before those that are named. */
  makesArtefacts?: true;
  /** What to do when it fails. */
  remedy: string;
}

const SOURCES = [
  'shared-types/src',
  'now-app/src',
  'connector-service/src',
  'connector-service/portal',
  'local-clouds',
  'scripts',
  'test',
];

export const GATES: Gate[] = [
  { name: 'lint and format', command: 'biome', args: ['check', '--error-on-warnings', '.'], remedy: 'npm run format' },
  { name: 'types', command: 'tsc', args: ['--noEmit', '-p', '.'], remedy: 'mend the types named above' },
  {
    name: 'types of the pages',
    command: 'tsc',
    args: ['--noEmit', '-p', 'connector-service/portal'],
    remedy: 'mend the types named above',
  },
  {
    name: 'build',
    command: 'node',
    args: ['scripts/build/main.ts'],
    makesArtefacts: true,
    remedy: 'mend what the build names above',
  },
  {
    name: 'import directions',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', ...SOURCES],
    remedy: 'see .dependency-cruiser.cjs for the reason of each rule',
  },
];
