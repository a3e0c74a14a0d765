import { Badge, makeStyles, Skeleton, SkeletonItem, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImprovementActionDetail } from '../../../src/http/schemas/improvement-action.ts';
import { serviceName } from '../../../src/http/views/service-name.ts';
import { improvementActionQuery } from '../api/improvement-actions.ts';
import { DetailPanel } from '../components/detail-panel.tsx';
import { ErrorBar } from '../components/error-bar.tsx';
import { ExternalLink } from '../components/external-link.tsx';
import { FactList } from '../components/fact-list.tsx';
import { PanelSection } from '../components/panel-section.tsx';
import { useFormat } from '../language/use-format.ts';
import { ShareMenu } from '../share/share-menu.tsx';
import { scoreImpact } from './action-filter.ts';
import { ActionHistory } from './action-history.tsx';
import { ActionTickets } from './action-tickets.tsx';
import { SafeHtml } from './safe-html.tsx';
import { useThreatName } from './use-threat-name.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** Everything about one improvement action: what it asks, how to do it, what it brings, which tickets it has. */
export default function ActionPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(improvementActionQuery(id));
  return (
    <DetailPanel title={data?.improvementAction.title ?? t('common.loading')} onClose={onClose}>
      {error !== null && <ErrorBar error={error} onRetry={refetch} />}
      {data === undefined && error === null && (
        <Skeleton aria-label={t('common.loading')}>
          <SkeletonItem size={96} />
        </Skeleton>
      )}
      {data !== undefined && <ActionDetails detail={data} />}
    </DetailPanel>
  );
}

function ActionDetails({ detail }: { detail: ImprovementActionDetail }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const threatName = useThreatName();
  const { improvementAction: action, remediationHtml, remediationImpactHtml } = detail;
  return (
    <>
      <div className={styles.head}>
        <ShareMenu actionIds={[action.id]} />
        <Badge appearance="tint">{t(`actionStatus.${action.status}`)}</Badge>
        {action.actionUrl !== null && (
          <ExternalLink href={action.actionUrl}>{t('secureScore.panel.manage')}</ExternalLink>
        )}
      </div>
      <FactList
        facts={[
          [t('secureScore.column.gain'), format.gain(scoreImpact(action))],
          [
            t('secureScore.column.score'),
            t('secureScore.points', { score: format.points(action.score ?? 0), max: format.points(action.maxScore) }),
          ],
          [t('secureScore.column.category'), t(`category.${action.category}`)],
          [t('secureScore.column.service'), serviceName(action.service)],
          [t('secureScore.column.userImpact'), t(`level.${action.userImpact}`)],
          [t('secureScore.column.cost'), t(`level.${action.implementationCost}`)],
          [t('secureScore.panel.threats'), action.threats.map(threatName).join(', ')],
          [t('secureScore.panel.current'), action.implementationStatus],
          [
            t('secureScore.column.changed'),
            action.lastModifiedAt === null ? null : format.moment(action.lastModifiedAt),
          ],
        ]}
      />
      <PanelSection title={t('secureScore.panel.remediation')}>
        {remediationHtml === '' ? <Text>{t('secureScore.panel.noText')}</Text> : <SafeHtml html={remediationHtml} />}
      </PanelSection>
      {remediationImpactHtml !== '' && (
        <PanelSection title={t('secureScore.panel.impact')}>
          <SafeHtml html={remediationImpactHtml} />
        </PanelSection>
      )}
      <PanelSection title={t('secureScore.panel.tickets')}>
        <ActionTickets actionId={action.id} />
      </PanelSection>
      <ActionHistory actionId={action.id} />
    </>
  );
}
