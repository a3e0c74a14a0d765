import { Button } from '@fluentui/react-components';
import { TicketDiagonal24Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/empty-state.tsx';
import { LinkButton } from '../components/link-button.tsx';

/** No ticket fits, or none was ever shared. */
export function NoTickets({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  const icon = <TicketDiagonal24Regular fontSize={48} />;
  if (filtered) {
    return (
      <EmptyState
        icon={icon}
        title={t('table.noMatch')}
        action={<Button onClick={onClear}>{t('table.clearFilters')}</Button>}
      >
        {t('table.noMatchText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={icon}
      title={t('tickets.none.title')}
      action={
        <LinkButton appearance="primary" to="/secure-score">
          {t('home.score.open')}
        </LinkButton>
      }
    >
      {t('tickets.none.text')}
    </EmptyState>
  );
}
