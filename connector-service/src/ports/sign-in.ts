import { ConnectorError } from '../errors.ts';

/** Who signed in, as the identity provider says. */
export interface Person {
  /** Entra `tid`. */
  tenantId: string;
  /** Entra `oid`: stable, unlike the name. */
  objectId: string;
  userPrincipalName: string;
  name: string;
  /** Template ids of Entra directory roles (`wids`). */
  roles: string[];
}

/** What the callback must match; kept on our side between the two requests. */
export interface SignInChecks {
  state: string;
  nonce: string;
  codeVerifier: string;
  redirectUri: string;
}

/** Sign-in by OpenID Connect authorization code flow with PKCE. Errors: {@link SignInError}. */
export interface SignIn {
  /** Where the browser goes. `codeChallenge` is the S256 challenge (RFC 7636). */
  buildSignInUrl(parameters: {
    state: string;
    nonce: string;
    codeChallenge: string;
    redirectUri: string;
    /** User principal name of somebody who signed in before: nobody is asked anything. Left out: a person chooses. */
    silentFor?: string;
  }): Promise<URL>;
  /** Checks the callback and the ID token (issuer, audience, nonce, signature, times) and says who came. */
  completeSignIn(callbackUrl: URL, checks: SignInChecks): Promise<Person>;
}

/** Nobody could be signed in: refused by the person or the provider, expired, tampered with, or no answer. */
export class SignInError extends ConnectorError {
  /** `details.reason` of a silent sign-in that cannot do without the person. */
  static readonly INTERACTION_NEEDED = 'interaction_needed';

  /** `details.reason` when the person cancelled it, or the provider denied access. */
  static readonly DENIED = 'denied';

  readonly code = 'sign_in_failed';
  readonly status = 502;
}
