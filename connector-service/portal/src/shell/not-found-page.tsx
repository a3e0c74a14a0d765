import { DocumentSearch24Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';
import { RouterLink } from '../components/router-link.tsx';

/** No page has this address. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        icon={<DocumentSearch24Regular fontSize={48} />}
        title={t('notFound.heading')}
        action={<RouterLink to="/">{t('notFound.toHome')}</RouterLink>}
      >
        {t('notFound.text')}
      </EmptyState>
    </Page>
  );
}
