import type { Notice } from '../../notices.ts';
import type { NoticeView } from '../schemas/text.ts';

/** A notice without its English text, which stands beside it. */
export function presentNotice(notice: Notice): NoticeView;
export function presentNotice(notice: Notice | null): NoticeView | null;
export function presentNotice(notice: Notice | null): NoticeView | null {
  return notice === null ? null : { code: notice.code, parameters: notice.parameters };
}
