import { Text } from '@fluentui/react-components';
import { PlugDisconnected24Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { RELEASE_FLOOR } from 'shared-types';
import { DashboardCard } from '../components/dashboard-card.tsx';
import { LinkButton } from '../components/link-button.tsx';

/** The first thing a tenant sees: one question, one way on. */
export function ConnectCard() {
  const { t } = useTranslation();
  return (
    <DashboardCard
      icon={<PlugDisconnected24Regular />}
      title={t('home.connect.title')}
      footer={
        <LinkButton appearance="primary" to="/settings/servicenow">
          {t('home.connect.button')}
        </LinkButton>
      }
    >
      <Text>{t('home.connect.text')}</Text>
      <Text size={200}>{t('home.connect.needs', { release: RELEASE_FLOOR })}</Text>
    </DashboardCard>
  );
}
