/** One input. Texts may hold `{{name}}`, which stands for what the target knows under that name when it is sent. */
export interface FuzzRequest {
  /** Of the route table, as `post /api/tickets`; `raw` for bytes that are no request of HTTP. */
  route: string;
  /** Who sends it, of those whom the target has. */
  caller: string;
  method: string;
  /** Path and query. */
  target: string;
  headers: [string, string][];
  body: string | null;
}

/** What came back. */
export interface FuzzAnswer {
  /** 0: the connection ended without an answer. */
  status: number;
  headers: string;
  body: string;
  milliseconds: number;
}
