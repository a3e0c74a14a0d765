import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../src/http/schemas/ticket.ts';
import { useFormat } from '../language/use-format.ts';
import { usePriorityText } from '../language/use-priority-text.ts';
import type { Column } from '../table/column.ts';
import { RowTitle } from '../table/row-title.tsx';
import { DueDate } from '../ticket-parts/due-date.tsx';
import { ShortProof } from '../ticket-parts/short-proof.tsx';
import { TicketNumber } from '../ticket-parts/ticket-number.tsx';
import { TicketStateBadge } from '../ticket-parts/ticket-state-badge.tsx';

/** Columns that wait to be chosen. */
export const HIDDEN_AT_FIRST = ['type', 'priority', 'category', 'person', 'created', 'source'];

/** Every column of the list of tickets. */
export function useTicketColumns(): Column<TicketView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const priorityText = usePriorityText();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('field.name'),
        minWidth: 320,
        grow: 4,
        narrow: 'line',
        fixed: true,
        cell: ({ task }) => <RowTitle>{task.name}</RowTitle>,
      },
      {
        id: 'number',
        title: t('tickets.column.number'),
        minWidth: 124,
        narrow: 'part',
        cell: ({ remote }) => <TicketNumber number={remote?.number ?? null} url={remote?.url ?? null} />,
      },
      {
        id: 'type',
        title: t('field.ticketType'),
        minWidth: 116,
        narrow: 'hidden',
        cell: ({ task }) => t(`ticketType.${task.ticketType}`),
      },
      {
        id: 'state',
        title: t('tickets.column.state'),
        minWidth: 112,
        narrow: 'part',
        cell: (ticket) => <TicketStateBadge ticket={ticket} />,
      },
      {
        id: 'priority',
        title: t('field.priority'),
        minWidth: 104,
        sortKey: 'priority',
        narrow: 'hidden',
        cell: ({ priority }) => priorityText(priority),
      },
      {
        id: 'due',
        title: t('field.dueDate'),
        minWidth: 132,
        sortKey: 'due',
        narrow: 'part',
        cell: ({ dueDate, overdue }) => <DueDate date={dueDate} overdue={overdue} />,
      },
      {
        id: 'proof',
        title: t('tickets.column.proof'),
        minWidth: 152,
        narrow: 'hidden',
        cell: ({ closure }) => (closure === null ? '–' : <ShortProof verdict={closure.verdict} />),
      },
      {
        id: 'category',
        title: t('secureScore.column.category'),
        minWidth: 104,
        narrow: 'hidden',
        cell: ({ task }) => t(`category.${task.recommendationCategory}`),
      },
      {
        id: 'source',
        title: t('field.recommendationSource'),
        minWidth: 128,
        narrow: 'hidden',
        cell: ({ task }) => t(`source.${task.recommendationSource}`),
      },
      {
        id: 'person',
        title: t('field.requestedBy'),
        minWidth: 128,
        grow: 1.5,
        narrow: 'hidden',
        cell: ({ task }) => task.requestedBy,
      },
      {
        id: 'created',
        title: t('tickets.column.created'),
        minWidth: 152,
        sortKey: 'created',
        narrow: 'hidden',
        cell: ({ createdAt }) => format.moment(createdAt),
      },
      {
        id: 'updated',
        title: t('tickets.column.updated'),
        minWidth: 168,
        sortKey: 'updated',
        narrow: 'hidden',
        cell: ({ remote, updatedAt }) => format.moment(remote?.updatedAt ?? updatedAt),
      },
    ],
    [t, format, priorityText],
  );
}
