import { GlideSecureRandomUtil } from '@servicenow/glide';

const LENGTH = 32;

/** A new client secret or password: letters and digits from the platform's secure random source. */
export function newSecret(): string {
  // The end satisfies password policies that ask for each kind of character; it adds no strength.
  return `${GlideSecureRandomUtil.getSecureRandomString(LENGTH)}-aZ9`;
}
