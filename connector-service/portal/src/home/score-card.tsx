import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { ShieldCheckmark24Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { secureScoreQuery } from '../api/improvement-actions.ts';
import { DashboardCard } from '../components/dashboard-card.tsx';
import { ErrorBar } from '../components/error-bar.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { useFormat } from '../language/use-format.ts';
import { CardContentSkeleton } from './card-skeleton.tsx';

const ScoreChart = lazy(() => import('./score-chart.tsx'));

const useStyles = makeStyles({
  score: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  percent: { fontSize: tokens.fontSizeHero800, fontWeight: tokens.fontWeightSemibold, lineHeight: 1.2 },
  secondary: { color: tokens.colorNeutralForeground2 },
  chart: { minHeight: '176px' },
});

/** Where the tenant stands, where it came from, and what its open tickets will bring. */
export function ScoreCard() {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(secureScoreQuery);
  const today = data?.days[0];
  return (
    <DashboardCard
      icon={<ShieldCheckmark24Regular />}
      title={t('home.score.title')}
      footer={<LinkButton to="/secure-score">{t('home.score.open')}</LinkButton>}
    >
      {error !== null && data === undefined && <ErrorBar error={error} onRetry={refetch} />}
      {data === undefined && error === null && <CardContentSkeleton label={t('common.loading')} />}
      {data !== undefined && today === undefined && <Text>{t('home.score.none')}</Text>}
      {data !== undefined && today !== undefined && (
        <>
          <div className={styles.score}>
            <span className={styles.percent}>{format.percent(today.currentScore / today.maxScore)}</span>
            <Text>
              {t('home.score.points', {
                current: format.points(today.currentScore),
                max: format.points(today.maxScore),
              })}
            </Text>
          </div>
          <ProgressBar value={today.currentScore} max={today.maxScore} aria-label={t('home.score.title')} />
          {data.pointsInOpenTickets > 0 && (
            <Text>{t('home.score.inTickets', { points: format.points(data.pointsInOpenTickets) })}</Text>
          )}
          <div className={styles.chart}>
            <Suspense>
              <ScoreChart days={data.days} />
            </Suspense>
          </div>
          <Text size={200} className={styles.secondary}>
            {t('home.score.asOf', { date: format.day(today.date) })}
          </Text>
        </>
      )}
    </DashboardCard>
  );
}
