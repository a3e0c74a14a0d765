/** A REST client with Basic credentials. */
export class ApiClient {
  readonly #base: string;
  readonly #authorization: string;

  constructor(base: string, userName = 'admin', password = userName) {
    this.#base = base;
    this.#authorization = `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`;
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(new URL(path, this.#base), {
      method,
      headers: {
        Authorization: this.#authorization,
        Accept: 'application/json',
        'Content-Type': 'application/json',
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  /** sys_id of a new record. */
  async insert(table: string, values: Record<string, string>): Promise<string> {
    const response = await this.send('POST', `/api/now/table/${table}`, values);
    if (response.status !== 201) throw new Error(`${table}: ${response.status} ${await response.text()}`);
    const { result } = (await response.json()) as { result: { sys_id: string } };
    return result.sys_id;
  }
}
