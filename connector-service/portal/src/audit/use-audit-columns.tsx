import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '../../../src/http/schemas/audit.ts';
import { useFormat } from '../language/use-format.ts';
import type { Column } from '../table/column.ts';
import { RowTitle } from '../table/row-title.tsx';
import { describeDetails } from './describe-details.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { useActionName } from './use-action-name.ts';

/** Columns of the audit log. */
export function useAuditColumns(): Column<AuditEntryView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useActionName();
  return useMemo(
    () => [
      {
        id: 'action',
        title: t('audit.column.action'),
        minWidth: 200,
        grow: 2,
        narrow: 'line',
        fixed: true,
        cell: ({ action }) => <RowTitle>{nameOf(action)}</RowTitle>,
      },
      {
        id: 'outcome',
        title: t('audit.column.outcome'),
        minWidth: 124,
        narrow: 'part',
        cell: ({ outcome, times }) => <OutcomeBadge outcome={outcome} times={times} />,
      },
      {
        id: 'actor',
        title: t('audit.column.actor'),
        minWidth: 196,
        grow: 2,
        narrow: 'part',
        cell: ({ actor }) => actor,
      },
      {
        id: 'at',
        title: t('audit.column.at'),
        minWidth: 176,
        narrow: 'part',
        cell: ({ at }) => format.moment(at),
      },
      {
        id: 'details',
        title: t('audit.column.details'),
        minWidth: 140,
        grow: 3,
        narrow: 'hidden',
        cell: ({ details }) =>
          describeDetails(details)
            .map(([name, value]) => `${name}: ${value}`)
            .join(', '),
      },
    ],
    [t, format, nameOf],
  );
}
