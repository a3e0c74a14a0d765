import { type DestinationStream, type Logger, pino } from 'pino';
import { loggableError } from './loggable-error.ts';

const SECRET_FIELDS = ['accessToken', 'refreshToken', 'clientSecret', 'doorbellSecret', 'authorization', 'cookie'];

/** The log of the service: JSON lines, errors as {@link loggableError} lets them through. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: loggableError },
    // Second line of defence: nothing is meant to log these.
    redact: {
      paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]),
      censor: '(secret)',
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
