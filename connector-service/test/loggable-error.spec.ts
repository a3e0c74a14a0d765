import { expect } from 'chai';
import { createLog } from '../src/create-log.ts';
import { loggableError } from '../src/loggable-error.ts';
import { notice } from '../src/notices.ts';
import { InstanceError } from '../src/ports/instance-errors.ts';

const PLANTED = 'planted-secret';

/** Raises what the platform and the libraries raise over an input that they quote. */
function raised(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was raised');
}

describe('what of an error may stand in a log', () => {
  const quoting: [string, Error][] = [
    ['JSON', raised(() => JSON.parse(`${PLANTED}{`))],
    ['an address', raised(() => new URL(`https://${PLANTED}:99999`))],
    ['a number', raised(() => BigInt(PLANTED))],
    ['a header', raised(() => new Headers({ authorization: `Bearer ${PLANTED}\n${PLANTED}` }))],
    [
      'a statement',
      Object.assign(new Error(`Failed query: select $1\nparams: ${PLANTED}`), {
        query: 'select $1',
        params: [PLANTED],
      }),
    ],
    ['a name that was set', Object.assign(new Error(PLANTED), { name: `${PLANTED} x`, code: `${PLANTED} x` })],
    [
      'a detail of PostgreSQL',
      Object.assign(new Error(PLANTED), { code: '23505', detail: PLANTED, constraint: 'rings_pkey' }),
    ],
  ];

  for (const [what, error] of quoting) {
    it(`repeats nothing of ${what}, alone, as a cause, and through the log itself`, () => {
      const lines: string[] = [];
      const log = createLog('debug', { write: (line) => void lines.push(line) });
      const wrapped = new InstanceError('unreachable', notice('instance_unreachable'), { cause: error });
      for (const err of [error, wrapped, new Error(PLANTED, { cause: wrapped })]) log.error({ err }, 'It failed.');
      expect(lines).to.have.length(3);
      expect(lines.join('')).not.to.include(PLANTED);
    });
  }

  it('keeps what tells an operator where to look', () => {
    const [, , , , [, statement] = [], , [, conflict] = []] = quoting;
    expect(loggableError(statement)).to.include({ name: 'Error', query: 'select $1' });
    expect(loggableError(conflict)).to.include({ code: '23505', constraint: 'rings_pkey' });
    expect(loggableError(conflict)['stack']).to.match(/^\s+at .*loggable-error\.spec/);
    const refused = Object.assign(new Error('connect ECONNREFUSED'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
      port: 5432,
    });
    expect(loggableError(new Error('x', { cause: refused }))['cause']).to.include({ code: 'ECONNREFUSED', port: 5432 });
  });

  it('keeps the words of our own errors, but not what another side said in them', () => {
    const own = new InstanceError('hibernating', notice('instance_hibernating'));
    expect(loggableError(own)).to.include({ code: 'instance_hibernating', message: own.publicMessage });
    const quoted = new InstanceError('rejected', notice('instance_rejected_said', { said: PLANTED }));
    expect(JSON.stringify(loggableError(quoted)))
      .to.include('instance_rejected_said')
      .and.not.include(PLANTED);
  });

  it('takes anything that can be thrown', () => {
    for (const thrown of [null, undefined, PLANTED, 7, { message: PLANTED }]) {
      expect(JSON.stringify(loggableError(thrown))).not.to.include(PLANTED);
    }
  });
});
