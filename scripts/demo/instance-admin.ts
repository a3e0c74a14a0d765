/** A record as the Table API shows it with `sysparm_display_value=all`. */
export type ShownRecord = Record<string, { value: string; display_value: string }>;

/** The ServiceNow admin at the REST interface of an instance, by Basic authentication. */
export class InstanceAdmin {
  readonly origin: URL;
  readonly #authorization: string;

  constructor(origin: URL, user: { name: string; password: string }) {
    this.origin = origin;
    this.#authorization = `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`;
  }

  async record(table: string, sysId: string): Promise<ShownRecord> {
    const path = `/api/now/table/${table}/${sysId}?sysparm_display_value=all&sysparm_exclude_reference_link=true`;
    return this.request<ShownRecord>('GET', path);
  }

  async records(table: string, query: string, limit = 1000): Promise<ShownRecord[]> {
    const parameters = new URLSearchParams({
      sysparm_query: query,
      sysparm_limit: String(limit),
      sysparm_display_value: 'all',
      sysparm_exclude_reference_link: 'true',
    });
    return this.request<ShownRecord[]>('GET', `/api/now/table/${table}?${parameters}`);
  }

  async update(table: string, sysId: string, values: Record<string, string>): Promise<void> {
    await this.request('PATCH', `/api/now/table/${table}/${sysId}`, values);
  }

  /** The `result` of an answer. Errors: any other answer, with its text. */
  async request<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.send(method, path, body);
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${method} ${path.split('?')[0]} on the instance answered ${response.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text).result) as T;
  }

  send(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(new URL(path, this.origin), {
      method,
      headers: {
        accept: 'application/json',
        authorization: this.#authorization,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}
