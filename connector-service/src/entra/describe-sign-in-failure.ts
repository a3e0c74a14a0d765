import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { SignInError } from '../ports/sign-in.ts';

/** Why nobody was signed in; stands in `details.reason`. */
export type SignInFailure =
  | 'denied'
  | 'refused'
  | typeof SignInError.INTERACTION_NEEDED
  | 'expired'
  | 'client_rejected'
  | 'clock_skew'
  | 'wrong_audience'
  | 'wrong_issuer'
  | 'tampered'
  | 'unreachable'
  | 'http_forbidden'
  | 'unexpected_answer';

const MESSAGES: Record<SignInFailure, string> = {
  denied: 'Sign-in was cancelled, or access was denied. Sign in again, and choose the account of your organisation.',
  refused:
    'Entra ID refused the sign-in. Try again; if it stays so, ask an administrator of your tenant to look into the ' +
    'sign-in log for this app.',
  interaction_needed: 'Entra ID wants to see you before it goes on. Sign in again; what you typed is kept by the page.',
  expired: 'The sign-in took too long or was used twice. Start it again.',
  client_rejected:
    'Entra ID does not accept the client secret of this service: it is wrong or has expired. An operator must make a new ' +
    'secret in the app registration and set ENTRA_CLIENT_SECRET.',
  clock_skew:
    'The clocks of this service and of Entra ID differ too much. An operator must synchronise the clock of the machine ' +
    'that runs this service.',
  wrong_audience:
    'Entra ID answered for another app. An operator must set ENTRA_CLIENT_ID to the application id of the app registration.',
  wrong_issuer:
    'The answer came from another issuer than the one that is configured. An operator must check ENTRA_ISSUER, for ' +
    'example https://login.microsoftonline.com/organizations/v2.0.',
  tampered: 'The answer does not belong to this sign-in. Start it again from the home page, in one browser window.',
  unreachable:
    'Entra ID could not be reached. Try again in a minute; if it stays so, an operator must check ENTRA_ISSUER and the ' +
    'way out of the network.',
  http_forbidden:
    'Sign-in needs https. An operator must set ENTRA_ISSUER to an https address; http works only for an issuer on this ' +
    'machine, and never in production.',
  unexpected_answer:
    'Entra ID answered something that is not OpenID Connect. An operator must check ENTRA_ISSUER and whether a proxy ' +
    'stands in between.',
};

/** Turns an error of openid-client into cause and remedy. */
export function describeSignInFailure(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  const { failure, details } = classify(error);
  return new SignInError(MESSAGES[failure], { cause: error, details: { reason: failure, ...details } });
}

interface Classified {
  failure: SignInFailure;
  /** Codes and names only: descriptions can carry what a stranger wrote into an address. */
  details?: Record<string, unknown>;
}

/** Answers of the authorization endpoint (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6). */
const FAILURE_BY_CODE: Partial<Record<string, SignInFailure>> = {
  access_denied: 'denied',
  login_required: 'interaction_needed',
  interaction_required: 'interaction_needed',
  consent_required: 'interaction_needed',
  account_selection_required: 'interaction_needed',
};

function classify(error: unknown): Classified {
  if (error instanceof AuthorizationResponseError) {
    // The code comes out of an address that anybody can write.
    const code = /^[a-z_]{1,40}$/.test(error.error) ? error.error : 'other';
    return { failure: FAILURE_BY_CODE[code] ?? 'refused', details: { error: code } };
  }
  if (error instanceof ResponseBodyError) return classifyTokenError(error);
  if (error instanceof WWWAuthenticateChallengeError)
    return { failure: 'client_rejected', details: { status: error.status } };
  if (error instanceof ClientError) return classifyClientError(error);
  // The platform's fetch raises a TypeError when no answer came.
  if (error instanceof TypeError) return { failure: 'unreachable' };
  return { failure: 'unexpected_answer' };
}

/** Answers of the token endpoint (RFC 6749 5.2). */
function classifyTokenError({ error, status }: ResponseBodyError): Classified {
  const details = { error, status };
  if (error === 'invalid_grant') return { failure: 'expired', details };
  if (error === 'invalid_client' || error === 'unauthorized_client') return { failure: 'client_rejected', details };
  if (status >= 500 || error === 'temporarily_unavailable') return { failure: 'unreachable', details };
  return { failure: 'refused', details };
}

function classifyClientError(error: ClientError): Classified {
  const { code = '' } = error;
  switch (code) {
    case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED':
      return { failure: 'clock_skew', details: { code } };
    case 'OAUTH_JWT_CLAIM_COMPARISON_FAILED':
      return classifyClaim(claimOf(error));
    case 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED':
      return { failure: 'wrong_issuer', details: { code } };
    case 'OAUTH_HTTP_REQUEST_FORBIDDEN':
    case 'OAUTH_REQUEST_PROTOCOL_FORBIDDEN':
      return { failure: 'http_forbidden', details: { code } };
    case 'OAUTH_TIMEOUT':
    case 'OAUTH_ABORT':
      return { failure: 'unreachable', details: { code } };
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
      return { failure: answeredServerError(error) ? 'unreachable' : 'unexpected_answer', details: { code } };
    case 'OAUTH_KEY_SELECTION_FAILED':
      return { failure: 'tampered', details: { code } };
    case 'OAUTH_INVALID_RESPONSE':
      return { failure: isForeign(error) ? 'tampered' : 'unexpected_answer', details: { code } };
    default:
      return { failure: 'unexpected_answer', details: { code } };
  }
}

function classifyClaim(claim: string): Classified {
  if (claim === 'aud' || claim === 'azp') return { failure: 'wrong_audience', details: { claim } };
  if (claim === 'iss') return { failure: 'wrong_issuer', details: { claim } };
  return { failure: 'tampered', details: { claim } };
}

function claimOf(error: Error): string {
  const { claim } = factsBelow(error);
  return typeof claim === 'string' ? claim : '';
}

/** The callback's parameters or the signature are wrong; any other invalid response is one of another shape. */
function isForeign(error: Error): boolean {
  const facts = factsBelow(error);
  return 'parameters' in facts || 'signature' in facts;
}

/** openid-client wraps the library below it, which keeps its facts in the cause of its own error. */
function factsBelow({ cause }: Error): Record<string, unknown> {
  const facts = cause instanceof Error ? cause.cause : undefined;
  return typeof facts === 'object' && facts !== null ? { ...facts } : {};
}

function answeredServerError({ cause }: Error): boolean {
  return cause instanceof Response && cause.status >= 500;
}
