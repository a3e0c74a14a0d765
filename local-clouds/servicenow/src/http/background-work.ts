/** Runs the event queue soon after each change, and once a second for what falls due by itself. */
export class BackgroundWork {
  readonly #run: () => Promise<void>;
  readonly #onError: (error: unknown) => void;
  readonly #ticker: NodeJS.Timeout;
  #soon: NodeJS.Immediate | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(run: () => Promise<void>, onError: (error: unknown) => void) {
    this.#run = run;
    this.#onError = onError;
    this.#ticker = setInterval(() => this.soon(), TICK);
  }

  /** Asks for a run after the present work; further calls before it starts add nothing. */
  soon(): void {
    this.#soon ??= setImmediate(() => {
      this.#soon = null;
      this.#running = this.#running.then(this.#run).catch(this.#onError);
    });
  }

  /** Lets a run that has begun end, and starts no other. */
  async stop(): Promise<void> {
    clearInterval(this.#ticker);
    if (this.#soon !== null) clearImmediate(this.#soon);
    await this.#running;
  }
}

const TICK = 1000;
