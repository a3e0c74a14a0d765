import type { BodyFormat } from './body-format.ts';
import type { RenderContext } from './record-json.ts';

/** A Table API request after sign-in and parsing. */
export interface TableRequest {
  context: RenderContext;
  table: string;
  /** `v1` answers an empty list with 404. */
  version: 'v1' | 'v2';
  /** Of the answer. */
  format: BodyFormat;
  /** `X-no-response-body: true`. */
  withoutResponseBody: boolean;
}
