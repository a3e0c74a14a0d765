import { GlideDateTime } from '@servicenow/glide';

/** The instance's clock, milliseconds since 1970. */
export function nowMs(): number {
  return new GlideDateTime().getNumericValue();
}
