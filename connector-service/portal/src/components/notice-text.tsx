import { useTranslation } from 'react-i18next';
import type { NoticeView, RemedyView } from '../../../src/http/schemas/text.ts';
import { useFormat } from '../language/use-format.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

interface Props {
  /** Null where the connector has only its English words. */
  notice: NoticeView | null;
  /** What to show, marked as English, when these pages do not know the code. */
  english: string;
  /** `fact`: what is so, where the remedy stands by itself. */
  part?: 'whole' | 'fact';
}

/** What the connector tells, in the person's language: what is so, and what to do about it. */
export function NoticeText({ notice, english, part = 'whole' }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  if (notice === null || !i18n.exists(`notices.${notice.code}`)) return <span lang="en">{english}</span>;
  const shown = Object.entries(notice.parameters).map(([name, value]) => {
    if (typeof value === 'number') return [name, format.number(value)];
    return [name, MOMENT.test(value) ? format.moment(value) : value];
  });
  // The key is known to exist; its type cannot follow a code that comes from outside.
  const code = notice.code as 'instance_hibernating';
  const fact = t(`notices.${code}`, Object.fromEntries(shown));
  if (part === 'fact' || notice.remedy === null) return fact;
  return (
    <>
      {fact} <RemedyText remedy={notice.remedy} />
    </>
  );
}

/** What to do. */
export function RemedyText({ remedy }: { remedy: RemedyView }) {
  const { t } = useTranslation();
  return t(`remedies.${remedy.code}`);
}
