import { Button } from '@fluentui/react-components';
import { ShieldCheckmark48Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/empty-state.tsx';

/** No improvement action fits, or Microsoft has none for this tenant. */
export function NoActions({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  if (!filtered) {
    return (
      <EmptyState icon={<ShieldCheckmark48Regular />} title={t('secureScore.none.title')}>
        {t('secureScore.none.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<ShieldCheckmark48Regular />}
      title={t('table.noMatch')}
      action={<Button onClick={onClear}>{t('table.clearFilters')}</Button>}
    >
      {t('table.noMatchText')}
    </EmptyState>
  );
}
