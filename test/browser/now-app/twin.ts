/** The switches of a local instance that was started with `--faults`. */
export class Twin {
  readonly #origin: URL;

  constructor(origin: URL) {
    this.#origin = origin;
  }

  /** Changes a record past the access controls and business rules, as somebody or something else on the instance does. */
  async update(table: string, sysId: string, values: Record<string, string>): Promise<void> {
    await this.#send('POST', 'records', { operation: 'update', table, sysId, values, rules: false });
  }

  async insert(table: string, values: Record<string, string>): Promise<string> {
    const answer = await this.#send<{ sysId: string }>('POST', 'records', {
      operation: 'insert',
      table,
      values,
      rules: false,
    });
    return answer.sysId;
  }

  async remove(table: string, sysId: string): Promise<void> {
    await this.#send('POST', 'records', { operation: 'delete', table, sysId, rules: false });
  }

  /** A record as it is stored, whoever may see it. */
  async read(table: string, sysId: string): Promise<Record<string, string | null>> {
    return (await this.#send<{ record: Record<string, string | null> }>('GET', `records/${table}/${sysId}`)).record;
  }

  async advanceClock(seconds: number): Promise<void> {
    await this.#send('POST', 'clock', { advanceSeconds: seconds });
  }

  async resetClock(): Promise<void> {
    await this.#send('POST', 'clock', { reset: true });
  }

  /** How many SQL statements the instance has made since the last call. */
  async takeStatementCount(): Promise<number> {
    return (await this.#send<{ statements: number }>('GET', 'statements')).statements;
  }

  /** `Set-Cookie` of a session of this user, as after a sign-in. */
  async signIn(userName: string): Promise<string[]> {
    const response = await fetch(new URL('/_twin/session', this.#origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userName }),
    });
    if (response.status !== 201) throw new Error(`The session of ${userName} was refused: ${await response.text()}`);
    return response.headers.getSetCookie();
  }

  async #send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(new URL(`/_twin/${path}`, this.#origin), {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`/_twin/${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }
}
