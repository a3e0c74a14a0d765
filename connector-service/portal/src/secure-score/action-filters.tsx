import { Text } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { RECOMMENDATION_CATEGORIES } from 'shared-types';
import { FilterMenu } from '../components/filter-menu.tsx';
import { FilterRow } from '../components/filter-row.tsx';
import { SearchField } from '../components/search-field.tsx';
import type { AddressChanges } from '../components/use-address.ts';
import type { ActionFilter } from './action-filter.ts';

const STATUSES = [
  'to_address',
  'partial',
  'completed',
  'risk_accepted',
  'third_party',
  'alternate_mitigation',
] as const;

interface Props {
  filter: ActionFilter;
  shown: number;
  total: number;
  onChange: (changes: AddressChanges) => void;
}

/** Narrows the list of improvement actions. */
export function ActionFilters({ filter, shown, total, onChange }: Props) {
  const { t } = useTranslation();
  const onSearch = useCallback((search: string) => onChange({ search }), [onChange]);
  return (
    <FilterRow label={t('table.filters')}>
      <SearchField label={t('secureScore.search')} value={filter.search} onChange={onSearch} />
      <FilterMenu
        label={t('secureScore.column.category')}
        values={filter.category}
        options={RECOMMENDATION_CATEGORIES.map((category) => [category, t(`category.${category}`)])}
        onChange={(category) => onChange({ category })}
      />
      <FilterMenu
        label={t('secureScore.column.status')}
        values={filter.status}
        options={STATUSES.map((status) => [status, t(`actionStatus.${status}`)])}
        onChange={(status) => onChange({ status })}
      />
      <FilterMenu
        label={t('secureScore.column.tickets')}
        values={filter.ticket}
        options={[
          ['with', t('secureScore.withTicket')],
          ['without', t('secureScore.withoutTicket')],
          ['unproven', t('secureScore.unproven')],
        ]}
        onChange={(ticket) => onChange({ ticket })}
      />
      <Text size={200} role="status">
        {t('table.shown', { shown, total })}
      </Text>
    </FilterRow>
  );
}
