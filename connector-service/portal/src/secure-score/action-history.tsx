import { Skeleton, SkeletonItem, Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { improvementActionHistoryQuery } from '../api/improvement-actions.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { PanelSection } from '../components/panel-section.tsx';
import { ActionEvents } from './action-events.tsx';
import { PointsHistory } from './points-history.tsx';

/** What became of an improvement action: its points of 90 days, and everything that happened to it. */
export function ActionHistory({ actionId }: { actionId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(improvementActionHistoryQuery(actionId));
  return (
    <>
      <PanelSection title={t('actionHistory.points')}>
        {error !== null && data === undefined && <ErrorBar error={error} onRetry={refetch} />}
        {data === undefined && error === null && (
          <Skeleton aria-label={t('common.loading')}>
            <SkeletonItem size={96} />
          </Skeleton>
        )}
        {data !== undefined && <PointsHistory history={data} />}
      </PanelSection>
      {data !== undefined && (
        <PanelSection title={t('actionHistory.events')}>
          {data.events.length === 0 ? (
            <Text>{t('actionHistory.noEvents')}</Text>
          ) : (
            <ActionEvents events={data.events} />
          )}
        </PanelSection>
      )}
    </>
  );
}
