import { ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';
import { SecureScoreError, type SecureScoreFailure } from '../ports/secure-score-errors.ts';

/** Entra's own numbers, which say more than the OAuth error: "AADSTS7000215: Invalid client secret provided." */
const REMEDIES: Record<string, string> = {
  '7000215':
    'Entra ID says that the client secret is wrong. An operator must set ENTRA_CLIENT_SECRET to the value (not the id) of ' +
    'a secret of the app registration.',
  '7000222':
    'The client secret has expired. An operator must make a new one in the app registration and set ENTRA_CLIENT_SECRET.',
  '700016':
    'This app is not known in your tenant. A Global Administrator must grant admin consent to it, with the application ' +
    'permission SecurityEvents.Read.All.',
  '90002':
    'Entra ID does not know this tenant. An operator must check whether ENTRA_ISSUER belongs to the cloud of the tenant.',
};

const UNAUTHORIZED =
  'Entra ID gives this app no token for your tenant. A Global Administrator must grant admin consent to it, and an ' +
  'operator must check ENTRA_CLIENT_ID and ENTRA_CLIENT_SECRET.';

const MESSAGES: Record<Exclude<SecureScoreFailure, 'unauthorized' | 'forbidden'>, string> = {
  throttled: 'Entra ID limits the requests of this app for the moment. Try again in a minute.',
  unavailable:
    'Entra ID could not be reached for a token. Try again in a minute; if it stays so, an operator must check ENTRA_ISSUER ' +
    'and the way out of the network.',
  unexpected_answer:
    'Entra ID answered something that is no token. An operator must check ENTRA_ISSUER and whether a proxy stands in between.',
};

/** Turns an error of the client credentials grant into cause and remedy. */
export function describeTokenFailure(error: unknown): SecureScoreError {
  if (error instanceof ResponseBodyError) return describeRefusal(error);
  if (error instanceof WWWAuthenticateChallengeError) {
    return new SecureScoreError('unauthorized', UNAUTHORIZED, { cause: error, details: { status: error.status } });
  }
  const failure = isSilence(error) ? 'unavailable' : 'unexpected_answer';
  const code = error instanceof ClientError ? error.code : undefined;
  return new SecureScoreError(failure, MESSAGES[failure], { cause: error, details: { code } });
}

function describeRefusal(error: ResponseBodyError): SecureScoreError {
  const details = { error: error.error, status: error.status, aadsts: aadstsOf(error) };
  if (error.status === 429) return new SecureScoreError('throttled', MESSAGES.throttled, { cause: error, details });
  if (error.status >= 500 || error.error === 'temporarily_unavailable') {
    return new SecureScoreError('unavailable', MESSAGES.unavailable, { cause: error, details });
  }
  return new SecureScoreError('unauthorized', REMEDIES[details.aadsts ?? ''] ?? UNAUTHORIZED, {
    cause: error,
    details,
  });
}

function aadstsOf({ error_description }: ResponseBodyError): string | undefined {
  return /^AADSTS(\d+)/.exec(error_description ?? '')?.[1];
}

/** No answer in time, no connection, or a server error without a body that could be read. */
function isSilence(error: unknown): boolean {
  if (!(error instanceof ClientError)) return error instanceof TypeError;
  if (error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_ABORT') return true;
  return error.cause instanceof Response && error.cause.status >= 500;
}
