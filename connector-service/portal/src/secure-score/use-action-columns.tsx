import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImprovementActionView, OpenTicket } from '../../../src/http/schemas/improvement-action.ts';
import { RouterLink } from '../components/router-link.tsx';
import { useFormat } from '../language/use-format.ts';
import type { Column } from '../table/column.ts';
import { scoreImpact } from './action-filter.ts';

/** Columns that wait to be chosen. */
export const HIDDEN_AT_FIRST = ['service', 'changed'];

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  points: { display: 'grid', gridTemplateColumns: '48px auto', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Every column of the list of improvement actions. */
export function useActionColumns(): Column<ImprovementActionView>[] {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'title',
        title: t('secureScore.column.title'),
        track: 'minmax(240px, 4fr)',
        sortKey: 'title',
        narrow: 'line',
        fixed: true,
        cell: ({ title }) => <span className={styles.title}>{title}</span>,
      },
      {
        id: 'gain',
        title: t('secureScore.column.gain'),
        track: 'minmax(104px, 1fr)',
        sortKey: 'gain',
        narrow: 'part',
        cell: (action) => `+${format.points(scoreImpact(action))}`,
      },
      {
        id: 'score',
        title: t('secureScore.column.score'),
        track: 'minmax(128px, 1fr)',
        sortKey: 'score',
        narrow: 'hidden',
        cell: (action) => (
          <span className={styles.points}>
            <ProgressBar value={action.score ?? 0} max={action.maxScore || 1} aria-hidden />
            <Text size={200}>
              {t('secureScore.points', {
                score: format.points(action.score ?? 0),
                max: format.points(action.maxScore),
              })}
            </Text>
          </span>
        ),
      },
      {
        id: 'category',
        title: t('secureScore.column.category'),
        track: 'minmax(112px, 1fr)',
        sortKey: 'category',
        narrow: 'part',
        cell: ({ category }) => t(`category.${category}`),
      },
      {
        id: 'service',
        title: t('secureScore.column.service'),
        track: 'minmax(112px, 1fr)',
        narrow: 'hidden',
        cell: ({ service }) => service,
      },
      {
        id: 'status',
        title: t('secureScore.column.status'),
        track: 'minmax(120px, 1fr)',
        sortKey: 'status',
        narrow: 'part',
        cell: ({ status }) => t(`actionStatus.${status}`),
      },
      {
        id: 'userImpact',
        title: t('secureScore.column.userImpact'),
        track: 'minmax(104px, 1fr)',
        sortKey: 'userImpact',
        narrow: 'hidden',
        cell: ({ userImpact }) => t(`level.${userImpact}`),
      },
      {
        id: 'cost',
        title: t('secureScore.column.cost'),
        track: 'minmax(104px, 1fr)',
        sortKey: 'cost',
        narrow: 'hidden',
        cell: ({ implementationCost }) => t(`level.${implementationCost}`),
      },
      {
        id: 'changed',
        title: t('secureScore.column.changed'),
        track: 'minmax(120px, 1fr)',
        sortKey: 'changed',
        narrow: 'hidden',
        cell: ({ lastModifiedAt }) => (lastModifiedAt === null ? '–' : format.moment(lastModifiedAt)),
      },
      {
        id: 'tickets',
        title: t('secureScore.column.tickets'),
        track: 'minmax(128px, 1fr)',
        sortKey: 'tickets',
        narrow: 'part',
        cell: ({ openTickets }) => <OpenTickets tickets={openTickets} />,
      },
    ],
    [t, format, styles],
  );
}

function OpenTickets({ tickets: [first, ...others] }: { tickets: OpenTicket[] }) {
  const { t } = useTranslation();
  if (first === undefined) return '–';
  return (
    <>
      <RouterLink to={`/tickets?ticket=${first.id}`}>
        {first.number ?? t(`ticket.delivery.${first.deliveryState}`)}
      </RouterLink>
      {others.length > 0 && ` +${others.length}`}
    </>
  );
}
