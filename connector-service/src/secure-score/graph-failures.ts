import { SecureScoreError } from '../ports/secure-score-errors.ts';

/** Registry of what can go wrong with Graph itself; failures of the token are told in `entra/`. */

export function unauthorized(details: Record<string, unknown>): SecureScoreError {
  return new SecureScoreError(
    'unauthorized',
    'Microsoft Graph does not accept the token of this app, not even a new one. An operator must check that GRAPH_URL and ' +
      'ENTRA_ISSUER belong to the same Microsoft cloud.',
    { details },
  );
}

export function forbidden(details: Record<string, unknown>): SecureScoreError {
  return new SecureScoreError(
    'forbidden',
    'Microsoft Graph does not let this app read Secure Score. A Global Administrator must grant it the application ' +
      'permission SecurityEvents.Read.All, with admin consent, in the app registration in Entra ID.',
    { details: { ...details, permission: 'SecurityEvents.Read.All' } },
  );
}

export function throttled(retryAfterSeconds: number | null, details: Record<string, unknown>): SecureScoreError {
  const when = retryAfterSeconds === null ? 'in a few minutes' : `in ${retryAfterSeconds} seconds`;
  return new SecureScoreError('throttled', `Microsoft Graph limits the requests of this app. Try again ${when}.`, {
    retryAfterSeconds,
    details,
  });
}

export function unavailable(cause: unknown, details: Record<string, unknown>): SecureScoreError {
  return new SecureScoreError(
    'unavailable',
    'Microsoft Graph could not be reached or is out of order. Try again in a few minutes; if it stays so, an operator must ' +
      'check GRAPH_URL and the way out of the network.',
    { cause, details },
  );
}

export function unexpectedAnswer(cause: unknown, details: Record<string, unknown>): SecureScoreError {
  return new SecureScoreError(
    'unexpected_answer',
    'Microsoft Graph answered something that is not Secure Score. An operator must check GRAPH_URL and whether a proxy ' +
      'stands in between.',
    { cause, details },
  );
}
