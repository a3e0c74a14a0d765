import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosureView, ImprovementActionView, OpenTicket } from '../../../src/http/schemas/improvement-action.ts';
import { serviceName } from '../../../src/http/views/service-name.ts';
import { RouterLink } from '../components/router-link.tsx';
import { useFormat } from '../language/use-format.ts';
import type { Column } from '../table/column.ts';
import { RowTitle } from '../table/row-title.tsx';
import { ClosureIcon } from '../ticket-parts/closure-icon.tsx';
import { scoreImpact } from './action-filter.ts';

/** Columns that wait to be chosen. */
export const HIDDEN_AT_FIRST = ['service', 'userImpact', 'cost', 'changed'];

const useStyles = makeStyles({
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
        minWidth: 320,
        grow: 12,
        sortKey: 'title',
        narrow: 'line',
        fixed: true,
        cell: ({ title }) => <RowTitle>{title}</RowTitle>,
      },
      {
        id: 'gain',
        title: t('secureScore.column.gain'),
        minWidth: 124,
        sortKey: 'gain',
        narrow: 'part',
        cell: (action) => format.gain(scoreImpact(action)),
      },
      {
        id: 'score',
        title: t('secureScore.column.score'),
        minWidth: 124,
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
        minWidth: 104,
        sortKey: 'category',
        narrow: 'part',
        cell: ({ category }) => t(`category.${category}`),
      },
      {
        id: 'service',
        title: t('secureScore.column.service'),
        minWidth: 112,
        narrow: 'hidden',
        cell: ({ service }) => serviceName(service),
      },
      {
        id: 'status',
        title: t('secureScore.column.status'),
        minWidth: 108,
        sortKey: 'status',
        narrow: 'part',
        cell: ({ status }) => t(`actionStatus.${status}`),
      },
      {
        id: 'userImpact',
        title: t('secureScore.column.userImpact'),
        minWidth: 100,
        sortKey: 'userImpact',
        narrow: 'hidden',
        cell: ({ userImpact }) => t(`level.${userImpact}`),
      },
      {
        id: 'cost',
        title: t('secureScore.column.cost'),
        minWidth: 84,
        sortKey: 'cost',
        narrow: 'hidden',
        cell: ({ implementationCost }) => t(`level.${implementationCost}`),
      },
      {
        id: 'changed',
        title: t('secureScore.column.changed'),
        minWidth: 160,
        sortKey: 'changed',
        narrow: 'hidden',
        cell: ({ lastModifiedAt }) => (lastModifiedAt === null ? '–' : format.moment(lastModifiedAt)),
      },
      {
        id: 'tickets',
        title: t('secureScore.column.tickets'),
        minWidth: 104,
        sortKey: 'tickets',
        narrow: 'part',
        cell: ({ openTickets, closure }) =>
          closure === null ? <OpenTickets tickets={openTickets} /> : <ClosedTicket closure={closure} />,
      },
    ],
    [t, format, styles],
  );
}

/** What came of it stands beside the number. */
function ClosedTicket({ closure: { ticket, proof } }: { closure: ClosureView }) {
  const { t } = useTranslation();
  return (
    <>
      <RouterLink to={`/tickets?ticket=${ticket.id}`}>{ticket.number ?? ticket.name}</RouterLink>{' '}
      <ClosureIcon verdict={proof.verdict} label={t(`closure.short.${proof.verdict}`)} />
    </>
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
