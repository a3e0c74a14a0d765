import type { ConnectionItem } from '../../connections/judge-connection.ts';
import type { ConnectionItemView } from '../schemas/connection.ts';
import { presentNotice } from './present-notice.ts';

/** One thing that a connection needs, as it was judged. */
export function presentItem({ key, status, notice, waitsFor }: ConnectionItem): ConnectionItemView {
  return { key, status, message: notice.text, notice: presentNotice(notice), waitsFor };
}
