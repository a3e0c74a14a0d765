import { Button, Text, ToggleButton } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PRIORITIES, RECOMMENDATION_CATEGORIES, TICKET_OUTCOMES } from 'shared-types';
import { CLOSURE_VERDICTS } from '../../../src/tickets/closure-verdicts.ts';
import { ticketSummariesQuery } from '../api/tickets.ts';
import { FilterMenu } from '../components/filter-menu.tsx';
import { FilterRow } from '../components/filter-row.tsx';
import { SearchField } from '../components/search-field.tsx';
import type { AddressChanges } from '../components/use-address.ts';
import { useSession } from '../session/session-context.ts';
import { NewTicketsNotice } from './new-tickets-notice.tsx';
import { DELIVERY_STATES, FILTER_NAMES, isFiltered } from './ticket-filter.ts';

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
  const states = useKnownStates(search.getAll('ticketType'));
  const onSearch = useCallback((text: string) => onChange({ search: text }), [onChange]);
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <FilterMenu
      label={label}
      values={search.getAll(name)}
      options={options}
      onChange={(values) => onChange({ [name]: values })}
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
      <FilterMenu
        label={t('tickets.column.state')}
        values={states.map(([value]) => value).filter((value) => isWanted(search.getAll('state'), value))}
        options={states}
        onChange={(values) => onChange({ state: values })}
      />
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
      {select(
        'outcome',
        t('ticket.outcome'),
        TICKET_OUTCOMES.map((outcome) => [outcome, t(`outcome.${outcome}`)]),
      )}
      {select(
        'closure',
        t('tickets.column.proof'),
        CLOSURE_VERDICTS.map((verdict) => [verdict, t(`closure.short.${verdict}`)]),
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

/** An address may name a state without its type. */
function isWanted(wanted: readonly string[], value: string): boolean {
  return wanted.includes(value) || wanted.includes(value.slice(value.indexOf(':') + 1));
}

/**
 * The states that tickets of this tenant are in, under the tenant's own names. The same value, or the same name, can be
 * another state in the other type: each is asked for with its type, and says it where both types are shown.
 */
function useKnownStates(ticketTypes: readonly string[]): [string, string][] {
  const { t } = useTranslation();
  const { data = [] } = useQuery(ticketSummariesQuery);
  const relevant = data.filter(({ ticketType }) => ticketTypes.length === 0 || ticketTypes.includes(ticketType));
  return relevant.flatMap(({ ticketType, states }) =>
    states.map(({ state, stateName }): [string, string] => [
      `${ticketType}:${state}`,
      relevant.length > 1 ? `${stateName} (${t(`ticketType.${ticketType}`)})` : stateName,
    ]),
  );
}
