import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error.ts';

export interface ErrorText {
  /** What happened. */
  title: string;
  /** What to do. */
  remedy: string;
  /** The connector's own words and the request id, for support; null when they would add nothing. */
  detail: string | null;
}

/** Turns any error into words: by its code where the pages know it, else in the connector's own words. */
export function useErrorText(): (error: unknown) => ErrorText {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof ApiError)) {
      return { title: t('errors.page.title'), remedy: t('errors.page.remedy'), detail: null };
    }
    if (error.kind !== 'answered') {
      return { title: t(`errors.${error.kind}.title`), remedy: t(`errors.${error.kind}.remedy`), detail: null };
    }
    const reference = error.requestId === null ? null : t('errors.reference', { requestId: error.requestId });
    if (i18next.exists(`errors.${error.code}.title`)) {
      // The key is known to exist; its type cannot follow a code that comes from outside.
      const code = error.code as 'not_permitted';
      return { title: t(`errors.${code}.title`), remedy: t(`errors.${code}.remedy`), detail: reference };
    }
    return { title: t('errors.refused.title'), remedy: error.message, detail: reference };
  };
}
