import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const SERVICE = fileURLToPath(new URL('../../', import.meta.url));

/** Errors that end no request of a page: they stop the service, answer an instance, or become an address. */
const NEVER_ON_A_PAGE = [
  'data_folder_locked',
  'database_newer',
  'EBLOCKEDADDRESS',
  'ring_rejected',
  'sign_in_failed',
  'authorization_denied',
  'authorization_state_invalid',
  // The pages ask to sign in again, whatever was asked for.
  'not_signed_in',
];

describe('errors of the API', () => {
  const codes = [...declaredCodes(), ...failuresOf('instance'), ...failuresOf('secure-score')];

  for (const language of ['en', 'sv']) {
    it(`all have cause and remedy on a page (${language})`, () => {
      const file = join(SERVICE, `portal/src/texts/${language}.json`);
      const { errors } = JSON.parse(readFileSync(file, 'utf8'));
      const speechless = codes.filter((code) => !errors[code]?.title || !errors[code]?.remedy);
      expect(speechless).to.deep.equal([]);
    });
  }

  function declaredCodes(): string[] {
    return globSync('src/**/*.ts', { cwd: SERVICE })
      .flatMap((file) => [...readFileSync(join(SERVICE, file), 'utf8').matchAll(/readonly code = '(\w+)'/g)])
      .map(([, code = '']) => code)
      .filter((code) => !NEVER_ON_A_PAGE.includes(code));
  }

  /** Members of the type that lists what can go wrong with a remote side; their codes begin with its name. */
  function failuresOf(side: 'instance' | 'secure-score'): string[] {
    const source = readFileSync(join(SERVICE, `src/ports/${side}-errors.ts`), 'utf8');
    const [, members = ''] = /export type \w+Failure =([^;]+);/.exec(source) ?? [];
    const failures = [...members.matchAll(/\| '(\w+)'/g)].map(([, failure = '']) => failure);
    expect(failures).not.to.deep.equal([]);
    return failures.map((failure) => `${side.replace('-', '_')}_${failure}`);
  }
});
