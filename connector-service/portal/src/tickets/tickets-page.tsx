import { Spinner } from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ticketListQuery } from '../api/tickets.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { Page } from '../components/page.tsx';
import { useAddress } from '../components/use-address.ts';
import { ListSkeleton } from '../table/list-skeleton.tsx';
import { useColumns } from '../table/use-columns.ts';
import { VirtualTable } from '../table/virtual-table.tsx';
import { isFailed } from './is-failed.ts';
import { NoTickets } from './no-tickets.tsx';
import { TicketCommandBar } from './ticket-command-bar.tsx';
import { FILTER_NAMES, isFiltered, readSort, readTicketFilter } from './ticket-filter.ts';
import { TicketFilters } from './ticket-filters.tsx';
import { HIDDEN_AT_FIRST, useTicketColumns } from './use-ticket-columns.tsx';

const TicketPanel = lazy(() => import('./ticket-panel.tsx'));

/** Every ticket of both types, however many there are. */
export default function TicketsPage() {
  const { t } = useTranslation();
  const { search, change } = useAddress();
  const filter = readTicketFilter(search);
  const list = useInfiniteQuery(ticketListQuery(filter));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const columns = useTicketColumns();
  const { shown, hidden, setHidden } = useColumns('tickets', columns, HIDDEN_AT_FIRST);
  const rows = useMemo(() => data?.pages.flatMap((page) => page.tickets) ?? [], [data]);
  const onNearEnd = useCallback(() => {
    if (!isFetchingNextPage && error === null) void fetchNextPage();
  }, [isFetchingNextPage, error, fetchNextPage]);

  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter(({ id }) => selected.has(id));
  const openId = search.get('ticket');
  return (
    <Page title={t('navigation.tickets')} description={t('tickets.description')} filling>
      <TicketCommandBar
        chosen={chosen}
        onRetried={() => setSelected(new Set())}
        filter={filter}
        columns={columns}
        hidden={hidden}
        onColumns={setHidden}
      />
      <TicketFilters
        search={search}
        shown={data === undefined ? null : rows.length}
        hasMore={hasNextPage}
        onChange={change}
        onShowNew={refetch}
      />
      {error !== null && <ErrorBar error={error} onRetry={data === undefined ? refetch : fetchNextPage} />}
      {data === undefined && error === null && <ListSkeleton />}
      {data !== undefined && rows.length === 0 && (
        <NoTickets
          filtered={isFiltered(search)}
          onClear={() => change(Object.fromEntries(FILTER_NAMES.map((name) => [name, null])))}
        />
      )}
      {rows.length > 0 && (
        <VirtualTable
          label={t('tickets.list')}
          rows={rows}
          columns={shown}
          rowId={({ id }) => id}
          rowName={({ remote, task }) => `${remote?.number ?? ''} ${task.name}`.trim()}
          onOpen={({ id }) => change({ ticket: id })}
          openId={openId}
          selection={{
            ids: new Set(chosen.map(({ id }) => id)),
            onChange: setSelected,
            inAll: isFailed,
            allLabel: t('tickets.selectFailed'),
          }}
          sort={readSort(search)}
          onSort={({ key, descending }) => change({ sort: key, order: descending ? 'descending' : 'ascending' })}
          hasMore={hasNextPage}
          onNearEnd={onNearEnd}
        />
      )}
      {isFetchingNextPage && <Spinner size="tiny" label={t('tickets.loadingMore')} />}
      {openId !== null && (
        <Suspense>
          <TicketPanel id={openId} onClose={() => change({ ticket: null })} />
        </Suspense>
      )}
    </Page>
  );
}
