import type { ScriptedRestRequest } from '../script-engine.ts';

/** What one scripted REST call has read and decided so far. */
export interface RestExchange {
  request: ScriptedRestRequest;
  /** The body is one stream: whoever reads it first has it. */
  bodyRead: boolean;
  /** Set when the script tried to read a body over the limit: uncaught, that is a 400 and not a 500. */
  bodyRefused: boolean;
  status: number | null;
  headers: Record<string, string>;
  contentType: string | null;
  location: string | null;
  /** Value given to `setBody`; undefined: none. */
  body: unknown;
  error: unknown;
  /** What the stream writer wrote; null: it was not opened. */
  stream: string | null;
}

export function newRestExchange(request: ScriptedRestRequest): RestExchange {
  return {
    request,
    bodyRead: false,
    bodyRefused: false,
    status: null,
    headers: {},
    contentType: null,
    location: null,
    body: undefined,
    error: undefined,
    stream: null,
  };
}
