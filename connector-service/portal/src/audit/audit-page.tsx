import { Spinner, ToolbarButton } from '@fluentui/react-components';
import {
  ArrowClockwise20Regular,
  DocumentSearch24Regular,
  LockClosed24Regular,
  PeopleLock20Regular,
} from '@fluentui/react-icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '../../../src/http/schemas/audit.ts';
import { auditQuery } from '../api/audit.ts';
import { CommandBar } from '../components/command-bar.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorBar } from '../components/error-bar.tsx';
import { Page } from '../components/page.tsx';
import { useAddress } from '../components/use-address.ts';
import { usePermission } from '../session/session-context.ts';
import { ListSkeleton } from '../table/list-skeleton.tsx';
import { VirtualTable } from '../table/virtual-table.tsx';
import { readAuditFilter } from './audit-filter.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditPanel } from './audit-panel.tsx';
import { EndSessionsDialog } from './end-sessions-dialog.tsx';
import { useActionName } from './use-action-name.ts';
import { useAuditColumns } from './use-audit-columns.tsx';

/** Who did what, for those who may change settings; and the end of everybody's sessions. */
export default function AuditPage() {
  const { t } = useTranslation();
  const mayRead = usePermission('configure');
  return (
    <Page title={t('navigation.audit')} description={t('audit.description')} filling={mayRead}>
      {mayRead ? (
        <AuditLog />
      ) : (
        <EmptyState icon={<LockClosed24Regular fontSize={48} />} title={t('noRole.title')}>
          {t('audit.notPermitted')}
        </EmptyState>
      )}
    </Page>
  );
}

function AuditLog() {
  const { t } = useTranslation();
  const { search, change } = useAddress();
  const list = useInfiniteQuery(auditQuery(readAuditFilter(search)));
  const { data, error, refetch, hasNextPage, isFetching, isFetchingNextPage, fetchNextPage } = list;
  const columns = useAuditColumns();
  const nameOf = useActionName();
  const rows = useMemo(() => data?.pages.flatMap((page) => page.entries) ?? [], [data]);
  const onNearEnd = useCallback(() => {
    if (!isFetchingNextPage && error === null) void fetchNextPage();
  }, [isFetchingNextPage, error, fetchNextPage]);
  const [opened, setOpened] = useState<AuditEntryView | null>(null);
  const [ending, setEnding] = useState(false);
  return (
    <>
      <CommandBar label={t('audit.commands')}>
        <ToolbarButton icon={<ArrowClockwise20Regular />} disabled={isFetching} onClick={() => void refetch()}>
          {t('audit.refresh')}
        </ToolbarButton>
        <ToolbarButton icon={<PeopleLock20Regular />} onClick={() => setEnding(true)}>
          {t('audit.endSessions')}
        </ToolbarButton>
      </CommandBar>
      <AuditFilters
        search={search}
        shown={data === undefined ? null : rows.length}
        hasMore={hasNextPage}
        onChange={change}
      />
      {error !== null && <ErrorBar error={error} onRetry={data === undefined ? refetch : fetchNextPage} />}
      {data === undefined && error === null && <ListSkeleton />}
      {data !== undefined && rows.length === 0 && (
        <EmptyState icon={<DocumentSearch24Regular fontSize={48} />} title={t('table.noMatch')}>
          {t('table.noMatchText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <VirtualTable
          label={t('navigation.audit')}
          rows={rows}
          columns={columns}
          rowId={({ id }) => String(id)}
          rowName={({ action, actor }) => `${nameOf(action)} ${actor}`.trim()}
          onOpen={setOpened}
          openId={opened === null ? null : String(opened.id)}
          hasMore={hasNextPage}
          onNearEnd={onNearEnd}
        />
      )}
      {isFetchingNextPage && <Spinner size="tiny" label={t('audit.loadingMore')} />}
      {opened !== null && <AuditPanel entry={opened} onClose={() => setOpened(null)} />}
      {ending && <EndSessionsDialog onClose={() => setEnding(false)} />}
    </>
  );
}
