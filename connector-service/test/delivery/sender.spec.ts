import { expect } from 'chai';
import { createSender, type Turn } from '../../src/delivery/sender.ts';

describe('a sender', () => {
  const neverStops = new AbortController().signal;

  /** Work that goes on when it is told to. */
  function held(log: string[], name: string) {
    const { promise, resolve: end } = Promise.withResolvers<void>();
    const work = async (turn: Turn) => {
      log.push(`${name} began`);
      turn.depart();
      await promise;
      log.push(`${name} answered`);
      await turn.pass();
      log.push(`${name} settles`);
      return name;
    };
    return { work, end };
  }

  it('has one request in flight, and settles an answer when the next request is on its way', async () => {
    const log: string[] = [];
    const sender = createSender('sender', neverStops);
    const [first, second] = [held(log, 'first'), held(log, 'second')];
    const both = Promise.all([sender.inTurn(first.work), sender.inTurn(second.work)]);
    second.end();
    await Promise.resolve();
    expect(log).to.deep.equal(['first began']);
    first.end();
    expect(await both).to.deep.equal(['first', 'second']);
    expect(log.indexOf('second began')).to.be.above(log.indexOf('first answered'));
    expect(log.indexOf('first settles')).to.be.above(log.indexOf('second began'));
  });

  it('waits with the next one for the whole work of a turn that is not passed on', async () => {
    const log: string[] = [];
    const sender = createSender('sender', neverStops);
    const failure = await Promise.all([
      sender.inTurn(async () => {
        await Promise.resolve();
        log.push('first through');
        throw new Error('the store is gone');
      }),
      sender.inTurn(async () => void log.push('second')),
    ]).catch((error) => error);
    await sender.inTurn(async () => void log.push('third'));
    expect(failure).to.have.property('message', 'the store is gone');
    expect(log).to.deep.equal(['first through', 'second', 'third']);
  });

  it('gives no turn to what waits when it stops', async () => {
    const log: string[] = [];
    const stopping = new AbortController();
    const sender = createSender('sender', stopping.signal);
    const inFlight = held(log, 'in flight');
    const both = Promise.all([sender.inTurn(inFlight.work), sender.inTurn(held(log, 'waiting').work)]);
    await Promise.resolve();
    stopping.abort();
    inFlight.end();
    expect(await both).to.deep.equal(['in flight', null]);
  });
});
