import { Button, Input, Text } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterRow } from '../components/filter-row.tsx';
import { FilterSelect } from '../components/filter-select.tsx';
import { SearchField } from '../components/search-field.tsx';
import type { AddressChanges } from '../components/use-address.ts';
import { AUDIT_ACTIONS, textNameOf } from './audit-actions.ts';
import { AUDIT_FILTER_NAMES } from './audit-filter.ts';

const OUTCOMES = ['done', 'refused', 'failed'] as const;

interface Props {
  search: URLSearchParams;
  /** Null: not read yet. */
  shown: number | null;
  hasMore: boolean;
  onChange: (changes: AddressChanges) => void;
}

/** Narrows the audit log. */
export function AuditFilters({ search, shown, hasMore, onChange }: Props) {
  const { t } = useTranslation();
  const onActor = useCallback((actor: string) => onChange({ actor }), [onChange]);
  const isFiltered = AUDIT_FILTER_NAMES.some((name) => search.has(name));
  const day = (name: 'from' | 'to') => (
    <Input
      type="date"
      aria-label={t(`audit.${name}`)}
      contentBefore={<Text size={200}>{t(`audit.${name}`)}</Text>}
      min="1970-01-01"
      max="8999-12-31"
      value={search.get(name) ?? ''}
      onChange={(_, { value }) => onChange({ [name]: value })}
    />
  );
  return (
    <FilterRow label={t('table.filters')}>
      <SearchField label={t('audit.searchPerson')} value={search.get('actor') ?? ''} onChange={onActor} />
      <FilterSelect
        label={t('audit.column.action')}
        value={search.get('action') ?? ''}
        options={AUDIT_ACTIONS.map((action) => [action, t(`audit.action.${textNameOf(action)}`)])}
        onChange={(action) => onChange({ action })}
      />
      <FilterSelect
        label={t('audit.column.outcome')}
        value={search.get('outcome') ?? ''}
        options={OUTCOMES.map((outcome) => [outcome, t(`audit.outcome.${outcome}`)])}
        onChange={(outcome) => onChange({ outcome })}
      />
      {day('from')}
      {day('to')}
      {isFiltered && (
        <Button
          appearance="subtle"
          onClick={() => onChange(Object.fromEntries(AUDIT_FILTER_NAMES.map((name) => [name, null])))}
        >
          {t('table.clearFilters')}
        </Button>
      )}
      <Text size={200} role="status">
        {shown !== null && t(hasMore ? 'audit.countMore' : 'audit.count', { count: shown })}
      </Text>
    </FilterRow>
  );
}
