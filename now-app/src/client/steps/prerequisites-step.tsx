import { useTranslation } from '../texts/translate.ts';

/** Nothing to do here but what the checks ask for. */
export function PrerequisitesStep() {
  const { t } = useTranslation();
  return <p className="m365-note">{t('prerequisites.hi')}</p>;
}
