import { Button, Text, ToggleButton } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PRIORITIES, RECOMMENDATION_CATEGORIES } from 'shared-types';
import { ticketSummariesQuery } from '../api/tickets.ts';
import { FilterRow } from '../components/filter-row.tsx';
import { FilterSelect } from '../components/filter-select.tsx';
import { SearchField } from '../components/search-field.tsx';
import type { AddressChanges } from '../components/use-address.ts';
import { useSession } from '../session/session-context.ts';
import { NewTicketsNotice } from './new-tickets-notice.tsx';
import { FILTER_NAMES, isFiltered } from './ticket-filter.ts';

const DELIVERY_STATES = ['queued', 'paused', 'delivered', 'failed'] as const;

interface Props {
  search: URLSearchParams;
  /** Null: not read yet. */
  shown: number | null;
  hasMore: boolean;
  onChange: (changes: AddressChanges) => void;
  onShowNew: () => Promise<unknown>;
}

/** Narrows the list of tickets. */
export function TicketFilters({ search, shown, hasMore, onChange, onShowNew }: Props) {
  const { t } = useTranslation();
  const { person } = useSession();
  const states = useKnownStates(search.get('ticketType'));
  const onSearch = useCallback((text: string) => onChange({ search: text }), [onChange]);
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <FilterSelect
      label={label}
      value={search.get(name) ?? ''}
      options={options}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  const mine = search.get('requestedBy') === person.userPrincipalName;
  return (
    <FilterRow label={t('table.filters')}>
      <SearchField label={t('tickets.search')} value={search.get('search') ?? ''} onChange={onSearch} />
      {select('ticketType', t('field.ticketType'), [
        ['change', t('ticketTypes.change')],
        ['incident', t('ticketTypes.incident')],
      ])}
      {select('state', t('tickets.column.state'), states)}
      {select(
        'deliveryState',
        t('tickets.column.delivery'),
        DELIVERY_STATES.map((state) => [state, t(`ticket.delivery.${state}`)]),
      )}
      {select(
        'priority',
        t('field.priority'),
        PRIORITIES.map((priority) => [String(priority), t(`priority.${priority}`)]),
      )}
      {select(
        'category',
        t('secureScore.column.category'),
        RECOMMENDATION_CATEGORIES.map((category) => [category, t(`category.${category}`)]),
      )}
      <ToggleButton
        checked={search.get('overdue') === 'true'}
        onClick={() => onChange({ overdue: search.get('overdue') === 'true' ? null : 'true' })}
      >
        {t('tickets.onlyOverdue')}
      </ToggleButton>
      <ToggleButton
        checked={search.get('active') === 'true'}
        onClick={() => onChange({ active: search.get('active') === 'true' ? null : 'true' })}
      >
        {t('tickets.onlyOpen')}
      </ToggleButton>
      <ToggleButton checked={mine} onClick={() => onChange({ requestedBy: mine ? null : person.userPrincipalName })}>
        {t('tickets.onlyMine')}
      </ToggleButton>
      {isFiltered(search) && (
        <Button
          appearance="subtle"
          onClick={() => onChange(Object.fromEntries(FILTER_NAMES.map((name) => [name, null])))}
        >
          {t('table.clearFilters')}
        </Button>
      )}
      <Text size={200} role="status">
        {shown !== null && t(hasMore ? 'tickets.countMore' : 'tickets.count', { count: shown })}
      </Text>
      <NewTicketsNotice onShow={onShowNew} />
    </FilterRow>
  );
}

/** The states that tickets of this tenant are in, under the tenant's own names; those of both types with their type. */
function useKnownStates(ticketType: string | null): [string, string][] {
  const { t } = useTranslation();
  const { data = [] } = useQuery(ticketSummariesQuery);
  const relevant = data.filter((summary) => ticketType === null || summary.ticketType === ticketType);
  const states = relevant.flatMap((summary) =>
    summary.states.map(({ state, stateName }) => ({ state, stateName, ticketType: summary.ticketType })),
  );
  const isAmbiguous = (name: string) =>
    new Set(states.filter(({ stateName }) => stateName === name).map(({ state }) => state)).size > 1;
  const labels = Map.groupBy(states, ({ state }) => state);
  return [...labels].map(([state, same]) => {
    const names = same.map(({ stateName, ticketType: type }) =>
      isAmbiguous(stateName) ? `${stateName} (${t(`ticketType.${type}`)})` : stateName,
    );
    return [state, [...new Set(names)].join(' / ')];
  });
}
