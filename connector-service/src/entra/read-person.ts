import { z } from 'zod';
import { type Person, SignInError } from '../ports/sign-in.ts';

/** The tenant of personal Microsoft accounts, which have no Secure Score. */
const PERSONAL_ACCOUNTS = '9188040d-6c67-4b5b-b112-36a304b66dad';

/** Claims of an ID token of Entra ID, version 2.0. */
const CLAIMS = z.object({
  tid: z.guid().toLowerCase(),
  oid: z.guid().toLowerCase(),
  preferred_username: z.string().min(1),
  name: z.string().min(1).optional(),
  wids: z.array(z.string()).optional(),
});

/** @throws {SignInError} when the claims do not name a person of an organisation */
export function readPerson(claims: unknown): Person {
  const read = CLAIMS.safeParse(claims);
  if (!read.success) {
    const missing = read.error.issues.map(({ path }) => path.join('.'));
    throw new SignInError(
      `Entra ID did not say who signed in (${missing.join(', ')}). An administrator of the app registration must use the ` +
        'v2.0 endpoint and allow the scopes openid and profile.',
      { details: { reason: 'claims_missing', missing } },
    );
  }
  const { tid, oid, preferred_username, name = preferred_username, wids = [] } = read.data;
  if (tid === PERSONAL_ACCOUNTS) {
    throw new SignInError(
      'A personal Microsoft account has no Secure Score. Sign in with the account of your organisation.',
      { details: { reason: 'personal_account' } },
    );
  }
  return { tenantId: tid, objectId: oid, userPrincipalName: preferred_username, name, roles: wids };
}
