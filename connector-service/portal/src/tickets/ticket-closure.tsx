import { Spinner, Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error.ts';
import { improvementActionHistoryQuery } from '../api/improvement-actions.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { ClosureProof } from '../ticket-parts/closure-proof.tsx';

/** For a closed ticket of an improvement action: whether its points came. */
export function TicketClosure({ ticketId, actionId }: { ticketId: string; actionId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(improvementActionHistoryQuery(actionId));
  if (data === undefined) {
    if (error === null) return <Spinner size="tiny" label={t('common.loading')} />;
    const isGone = error instanceof ApiError && error.code === 'improvement_action_not_found';
    return isGone ? <Text>{t('closure.gone')}</Text> : <ErrorBar error={error} onRetry={refetch} />;
  }
  const closed = data.events.find((event) => event.kind === 'ticket_closed' && event.ticket.id === ticketId);
  if (closed?.kind !== 'ticket_closed') return <Text>{t('closure.gone')}</Text>;
  return <ClosureProof proof={closed.proof} />;
}
