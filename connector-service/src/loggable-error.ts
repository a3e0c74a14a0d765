import { ConnectorError } from './errors.ts';

/** Causes are followed so far. */
const LONGEST_CHAIN = 4;
const LONGEST_QUERY = 500;
/** Fields that say what failed and never what with: of the operating system and of PostgreSQL. */
const NAMING_FIELDS = [
  'syscall',
  'hostname',
  'address',
  'port',
  'severity',
  'table',
  'column',
  'constraint',
  'routine',
];

/**
 * What of an error may stand in a log: the one place that decides it.
 *
 * The message of a stranger is left out, for it may quote what it was given: a statement with its parameters, a client
 * secret that failed a validation, a token that is not JSON. Its name, code and stack frames tell where to look. Our own
 * errors carry words and facts that were written to be shown; what another side said in them is left out as well.
 */
export function loggableError(error: unknown): Record<string, unknown> {
  return describe(error, LONGEST_CHAIN);
}

function describe(error: unknown, depth: number): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: error === null ? 'null' : typeof error };
  const { cause } = error;
  return {
    name: nameOf(error),
    ...(error instanceof ConnectorError ? ownFacts(error) : foreignFacts(error)),
    stack: framesOf(error),
    ...(cause === undefined || depth === 1 ? {} : { cause: describe(cause, depth - 1) }),
  };
}

function ownFacts(error: ConnectorError): Record<string, unknown> {
  const { code, notice, publicMessage, details } = error;
  return { code, ...('said' in notice.parameters ? { notice: notice.code } : { message: publicMessage }), ...details };
}

function foreignFacts(error: Error): Record<string, unknown> {
  const fields = error as Error & Record<string, unknown>;
  const { code, query, params } = fields;
  return {
    ...(typeof code === 'string' && isWord(code) ? { code } : {}),
    ...Object.fromEntries(NAMING_FIELDS.flatMap((name) => (isName(fields[name]) ? [[name, fields[name]]] : []))),
    // A failed statement: its text has placeholders where its parameters stand.
    ...(typeof query === 'string' && Array.isArray(params) ? { query: query.slice(0, LONGEST_QUERY) } : {}),
  };
}

/** A name can be set to anything; that of a class cannot. */
function nameOf(error: Error): string {
  return isWord(error.name) ? error.name : error.constructor.name;
}

function isWord(text: string): boolean {
  return /^[A-Za-z0-9_]{1,60}$/.test(text);
}

function isName(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[A-Za-z0-9_.:-]{1,120}$/.test(value));
}

/** Without the first line, which repeats the message. */
function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
