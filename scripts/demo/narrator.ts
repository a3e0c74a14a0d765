/** Prints the walk: a line a step, with what was really returned and how long it took. */
export class Narrator {
  readonly #startedAt = Date.now();
  #step = 0;

  /** Runs a step and prints its outcome. */
  async step<T>(title: string, work: () => Promise<T>, describe: (result: T) => string | string[]): Promise<T> {
    this.#step += 1;
    const label = `${String(this.#step).padStart(2)}  ${title}`;
    const startedAt = Date.now();
    const clock = process.stdout.isTTY ? this.#showProgress(label, startedAt) : undefined;
    try {
      const result = await work();
      const [first = '', ...more] = [describe(result)].flat();
      this.#print(`${label.padEnd(46)} ${first}  (${seconds(startedAt)})`, clock);
      for (const line of more) console.log(`      ${line}`);
      return result;
    } catch (error) {
      this.#print(`${label.padEnd(46)} FAILED after ${seconds(startedAt)}`, clock);
      throw error;
    }
  }

  say(text = ''): void {
    console.log(text);
  }

  elapsed(): string {
    return seconds(this.#startedAt);
  }

  #showProgress(label: string, startedAt: number): NodeJS.Timeout {
    return setInterval(() => process.stdout.write(`\r${label.padEnd(46)} ${seconds(startedAt)} ...`), 500);
  }

  #print(line: string, clock: NodeJS.Timeout | undefined): void {
    clearInterval(clock);
    if (clock !== undefined) process.stdout.write('\r\u001b[K');
    console.log(line);
  }
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
