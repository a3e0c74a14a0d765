/** What tells the time to {@link watchSilence}: the browser's own clock unless told. */
export interface Timers {
  set(work: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

export interface SilenceWatch {
  /** Something was heard. */
  heard(): void;
  stop(): void;
}

/**
 * A proxy may hold a stream back, and a stream that is held back looks like one on which nothing happens. The server is
 * heard from every 25 seconds at the latest; when it is not, the page asks by itself until it hears something again.
 *
 * @param ask reads what is shown; called once for each `silentMs` without a sign
 */
export function watchSilence(ask: () => void, silentMs: number, timers: Timers = BROWSER): SilenceWatch {
  let timer: unknown;
  const start = () => {
    timer = timers.set(() => {
      ask();
      start();
    }, silentMs);
  };
  start();
  return {
    heard() {
      timers.clear(timer);
      start();
    },
    stop: () => timers.clear(timer),
  };
}

const BROWSER: Timers = {
  set: (work, ms) => setTimeout(work, ms),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};
