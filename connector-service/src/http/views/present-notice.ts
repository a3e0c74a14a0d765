import { type Notice, remedyOf } from '../../notices.ts';
import { remedy } from '../../remedies.ts';
import type { NoticeView } from '../schemas/text.ts';

/** A notice without its English text, which stands beside it. */
export function presentNotice(notice: Notice): NoticeView;
export function presentNotice(notice: Notice | null): NoticeView | null;
export function presentNotice(notice: Notice | null): NoticeView | null {
  if (notice === null) return null;
  const code = remedyOf(notice);
  const known = code === null ? null : remedy(code);
  return {
    code: notice.code,
    parameters: notice.parameters,
    remedy: code === null || known === null ? null : { code, doer: known.doer, place: known.place },
  };
}
