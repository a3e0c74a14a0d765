import { type ButtonProps, Spinner, Text } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../src/http/schemas/ticket.ts';
import { QUERY_KEYS } from '../api/query-keys.ts';
import { retryTicket } from '../api/tickets.ts';
import { useErrorText } from '../components/use-error-text.ts';
import { replaceTickets } from '../events/shown-tickets.ts';
import { GatedButton } from '../session/gated-button.tsx';

/** Sends a ticket again that was given up. */
export function RetryButton({ ticket, size = 'medium' }: { ticket: TicketView; size?: ButtonProps['size'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const retrying = useMutation({
    mutationFn: () => retryTicket(ticket.id),
    onSuccess: (fresh) => {
      replaceTickets(queries, [fresh]);
      return queries.invalidateQueries({ queryKey: QUERY_KEYS.tickets });
    },
  });
  return (
    <>
      <GatedButton
        permission="share"
        size={size}
        icon={retrying.isPending ? <Spinner size="tiny" /> : <ArrowClockwise20Regular />}
        onClick={() => retrying.mutate()}
        disabledFocusable={retrying.isPending}
      >
        {t('common.tryAgain')}
      </GatedButton>
      {retrying.error !== null && (
        <Text role="alert" size={200}>
          {errorText(retrying.error).title} {errorText(retrying.error).remedy}
        </Text>
      )}
    </>
  );
}
