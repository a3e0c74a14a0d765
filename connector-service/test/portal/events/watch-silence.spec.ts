import { expect } from 'chai';
import { watchSilence } from '../../../portal/src/events/watch-silence.ts';

/** A clock that stands until it is moved. */
class Clock {
  now = 0;
  readonly waiting = new Map<number, { at: number; work: () => void }>();
  #ids = 0;

  set = (work: () => void, ms: number) => {
    this.#ids += 1;
    this.waiting.set(this.#ids, { at: this.now + ms, work });
    return this.#ids;
  };
  clear = (timer: unknown) => void this.waiting.delete(timer as number);

  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const [due] = [...this.waiting].filter(([, { at }]) => at <= end).toSorted(([, a], [, b]) => a.at - b.at);
      if (due === undefined) break;
      this.waiting.delete(due[0]);
      this.now = due[1].at;
      due[1].work();
    }
    this.now = end;
  }
}

describe('a stream that a proxy holds back', () => {
  let clock: Clock;
  let asked: number[];
  const watch = () => watchSilence(() => asked.push(clock.now), 55_000, clock);

  beforeEach(() => {
    clock = new Clock();
    asked = [];
  });

  it('makes the page ask by itself, for as long as nothing comes', () => {
    watch();
    clock.pass(180_000);
    expect(asked).to.deep.equal([55_000, 110_000, 165_000]);
  });

  it('is not asked behind while the heartbeat is heard', () => {
    const { heard } = watch();
    for (let beat = 0; beat < 10; beat += 1) {
      clock.pass(25_000);
      heard();
    }
    expect(asked).to.deep.equal([]);
    clock.pass(60_000);
    expect(asked).to.deep.equal([305_000]);
  });

  it('asks nothing more once the page is left', () => {
    watch().stop();
    clock.pass(600_000);
    expect(asked).to.deep.equal([]);
    expect(clock.waiting.size).to.equal(0);
  });
});
