/** A request that a script sends out of the instance. */
export interface OutboundRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | null;
  /** Milliseconds. */
  timeout: number;
}

export interface OutboundResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
}

/** Why no response came. */
export interface OutboundFailure {
  error: string;
}

/** The way out of the instance for server scripts. */
export interface OutboundHttp {
  /** Waits for the answer: the script, and with it the instance, stands still. */
  send(request: OutboundRequest): OutboundResponse | OutboundFailure;
  /** Leaves the request to the event queue, which tells the outcome when it has one. */
  enqueue(request: OutboundRequest, settle: (outcome: OutboundResponse | OutboundFailure) => void): void;
}
