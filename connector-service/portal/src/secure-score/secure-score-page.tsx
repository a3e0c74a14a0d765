import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { improvementActionsQuery } from '../api/improvement-actions.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { Page } from '../components/page.tsx';
import { useAddress } from '../components/use-address.ts';
import { useSharedActions } from '../share/shared-actions.ts';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import type { Sort } from '../table/column.ts';
import { useColumns } from '../table/use-columns.ts';
import { VirtualTable } from '../table/virtual-table.tsx';
import { ActionCommandBar } from './action-command-bar.tsx';
import { awaitsSharing, filteredActions, GROUPINGS, sortedActions } from './action-filter.ts';
import { ActionFilters } from './action-filters.tsx';
import { NoActions } from './no-actions.tsx';
import { ScoreLine } from './score-line.tsx';
import { HIDDEN_AT_FIRST, useActionColumns } from './use-action-columns.tsx';
import { useGroupName } from './use-group-name.ts';

const ActionPanel = lazy(() => import('./action-panel.tsx'));

/** The improvement actions of the tenant, to be searched, compared and shared. */
export default function SecureScorePage() {
  const { t, i18n } = useTranslation();
  const { search, change } = useAddress();
  const { data: actions, error, refetch } = useQuery(improvementActionsQuery);
  const columns = useActionColumns();
  const { shown, hidden, setHidden } = useColumns('secure-score', columns, HIDDEN_AT_FIRST);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const groupName = useGroupName();
  const deselect = useCallback(
    (ids: readonly string[]) => setSelected((current) => new Set([...current].filter((id) => !ids.includes(id)))),
    [],
  );
  useSharedActions(deselect);

  const filter = {
    search: search.get('search') ?? '',
    category: search.getAll('category'),
    status: search.getAll('status'),
    ticket: search.getAll('ticket'),
  };
  const sort: Sort = { key: search.get('sort') ?? 'gain', descending: search.get('order') !== 'ascending' };
  const grouping = GROUPINGS.find((name) => name === search.get('group')) ?? null;
  const filterText = JSON.stringify(filter);
  const rows = useMemo(
    () =>
      sortedActions(
        filteredActions(actions ?? [], JSON.parse(filterText)),
        { key: sort.key, descending: sort.descending },
        i18n.language,
      ),
    [actions, filterText, sort.key, sort.descending, i18n.language],
  );
  const groupOf = useMemo(() => (grouping === null ? null : groupName(grouping)), [grouping, groupName]);
  const openPanel = useCallback((id: string | null) => change({ action: id }), [change]);

  if (actions === undefined && error === null) return <PageSkeleton />;
  const openId = search.get('action');
  const chosen = [...selected].filter((id) => actions?.some((action) => action.id === id));
  return (
    <Page title={t('navigation.secureScore')} description={<ScoreLine />} filling>
      {error !== null && <ErrorBar error={error} onRetry={refetch} />}
      {actions !== undefined && (
        <>
          <ActionCommandBar
            selectedIds={chosen}
            columns={columns}
            hidden={hidden}
            onColumns={setHidden}
            grouping={grouping}
            onGroup={(group) => change({ group })}
          />
          <ActionFilters filter={filter} shown={rows.length} total={actions.length} onChange={change} />
          {rows.length === 0 ? (
            <NoActions
              filtered={actions.length > 0}
              onClear={() => change({ search: null, category: null, status: null, ticket: null })}
            />
          ) : (
            <VirtualTable
              label={t('secureScore.list')}
              rows={rows}
              columns={shown}
              rowId={({ id }) => id}
              rowName={({ title }) => title}
              onOpen={({ id }) => openPanel(id)}
              openId={openId}
              sort={sort}
              onSort={({ key, descending }) => change({ sort: key, order: descending ? null : 'ascending' })}
              selection={{
                ids: new Set(chosen),
                onChange: setSelected,
                inAll: awaitsSharing,
                allLabel: t('secureScore.selectAll'),
              }}
              groupOf={groupOf}
            />
          )}
        </>
      )}
      {openId !== null && (
        <Suspense>
          <ActionPanel id={openId} onClose={() => openPanel(null)} />
        </Suspense>
      )}
    </Page>
  );
}
